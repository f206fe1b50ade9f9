import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normalWord } from '../src/text/normalise.ts';
import { languageOf } from '../src/text/language-of.ts';
import { segmentsOf } from '../src/text/segments.ts';

const normal = (text: string): string => normalise(text, 0, text.length, [], 'zh').text;

describe('the normal form', () => {
  it.each([
    ['坐 牢', '坐牢'],
    ['坐*牢', '坐牢'],
    ['坐 . 牢', '坐牢'],
    ['坐\u200b牢', '坐牢'],
    ['坐😀牢', '坐牢'],
    ['起訴書', '起诉书'],
    ['ＰＡＹ　ＮＯＷ', 'pay now'],
    ['Pаy', 'pay'],
    ['𝐩𝐚𝐲', 'pay'],
    ['①②', '12'],
    ['三天内', '3天内'],
    ['贰佰', '2佰'],
    ['快快快快还', '快还'],
    ['payyyyy', 'pay'],
    ['don’t', "don't"],
    ['10000元', '10000元'],
    ['打开 APP 里', '打开app里'],
    ['pay   it\n  now', 'pay it now'],
    ['您好，再见。', '您好,再见。'],
  ])('of %s is %s', (text, expected) => {
    expect(normal(text)).toBe(expected);
  });

  it('keeps signs that end clauses between characters', () => {
    expect(normal('坐，牢')).toBe('坐,牢');
    expect(normal('坐。牢')).toBe('坐。牢');
  });

  it('makes a slot one unit', () => {
    const text = '还 {欠款金额} 元';
    const slot = { start: 2, end: 8, name: '欠款金额' };
    const { text: found, starts, ends } = normalise(text, 0, text.length, [slot], 'zh');
    expect(found).toBe('还\ue000元');
    expect([...starts]).toEqual([0, 2, 9]);
    expect([...ends]).toEqual([1, 8, 10]);
  });

  it('is the same for words of rules', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        expect(normalWord(normalWord(word))).toBe(normalWord(word));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('maps every unit into the source, in order, for any text', () => {
    const part = fc.constantFrom(
      '坐',
      '牢',
      ' ',
      '*',
      'a',
      'A',
      '１',
      '。',
      '😀',
      '\u200b',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string())), (parts) => {
        const text = parts.join('');
        const { starts, ends, text: found } = normalise(text, 0, text.length, [], 'zh');
        expect(starts).toHaveLength(found.length);
        for (let at = 0; at < found.length; at++) {
          expect(starts[at]).toBeLessThan(ends[at] as number);
          expect(ends[at]).toBeLessThanOrEqual(text.length);
          expect(starts[at]).toBeGreaterThanOrEqual(starts[Math.max(0, at - 1)] as number);
        }
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});

describe('languages and segments', () => {
  it.each([
    ['您好', 'zh'],
    ['打开APP还款', 'zh'],
    ['Please pay', 'en'],
    ['', 'en'],
  ])('%s is %s', (text, expected) => {
    expect(languageOf(text, 0, text.length)).toBe(expected);
  });

  it('cuts sentences and clauses', () => {
    const text = '您好,请问是本人吗?谢谢。';
    const { sentences, clauses } = segmentsOf({ text });
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      '您好,请问是本人吗?',
      '谢谢。',
    ]);
    expect(clauses).toHaveLength(3);
  });

  it.each(['mr. lee is here', 'at 5 p.m. today', 'it is 3.5 now', 'see a.b.c'])(
    'does not cut %s',
    (text) => {
      expect(segmentsOf({ text }).sentences).toHaveLength(1);
    },
  );
});
