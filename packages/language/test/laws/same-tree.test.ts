import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';
import { fixtureFiles, wholeFiles } from '../support/files.ts';
import { toFullWidth } from '../support/full-width.ts';
import { withKeywordsIn } from '../support/keyword-language.ts';
import { meaningOf } from '../support/meaning.ts';
import { insertedBetween, reindented } from '../support/layout.ts';

const files = [...wholeFiles(), ...fixtureFiles('small')];
const seeds = fc.integer({ min: 1, max: 0x7fff_ffff });
const RUNS = 6;

/** Numbers from 0 up to a bound, from a seed: the same text each time. */
function dice(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >>> 8) % bound;
  };
}

/** What a text means, with its findings: a text that is only written in another way has none either. */
function read(text: string): unknown {
  const found = parse(text).diagnostics.map(
    ({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`,
  );
  return { found, tree: meaningOf(text) };
}

describe('the same tree, however it is written', () => {
  describe.each(files)('$name', ({ text }) => {
    const expected = read(text);

    /** Tries ways of writing it that dice decide. */
    function always(written: (roll: (bound: number) => number) => string): void {
      fc.assert(
        fc.property(seeds, (seed) => {
          expect(read(written(dice(seed)))).toEqual(expected);
        }),
        { numRuns: RUNS },
      );
    }

    it('all signs in full width', () => {
      expect(read(toFullWidth(text, () => true))).toEqual(expected);
    });

    it('some signs in full width', () => {
      expect.hasAssertions();
      always((roll) => toFullWidth(text, () => roll(3) === 0));
    });

    it.each(['en', 'zh'] as const)('all keywords %s', (language) => {
      expect(read(withKeywordsIn(text, () => language))).toEqual(expected);
    });

    it('keywords of both languages', () => {
      expect.hasAssertions();
      always((roll) => withKeywordsIn(text, () => (roll(2) === 0 ? 'en' : 'zh')));
    });

    it.each([
      ['CRLF', '\r\n'],
      ['CR', '\r'],
    ])('line ends %s', (_, ending) => {
      expect(read(text.replaceAll('\n', ending))).toEqual(expected);
    });

    it('a byte order mark', () => {
      expect(read(`\ufeff${text}`)).toEqual(expected);
      expect(read(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(expected);
    });

    it('other indentation', () => {
      expect.hasAssertions();
      always((roll) => reindented(text, roll));
    });

    it('blank lines, comments and trailing spaces', () => {
      expect.hasAssertions();
      always((roll) => insertedBetween(text, roll));
    });
  });
});

describe('the ways of writing that are tried', () => {
  const text = files.find(({ name }) => name === 'every-row-zh.parley')?.text ?? '';

  it('are other texts', () => {
    expect(toFullWidth(text, () => true)).toContain(
      '　　如果　（承诺日期　＝　今天　或　承诺日期　≤　２０３０－０６－３０）',
    );
    expect(toFullWidth(text, () => true)).toContain(
      '　　坐席：　我可以用｛称谓｝称呼您｛客户姓名｝吗？',
    );
    expect(toFullWidth(text, () => false)).toBe(text);
  });

  it('are in the other language', () => {
    const english = withKeywordsIn(text, () => 'en');
    expect(english).toContain('step 核身 "核实身份" phase verify\n  first\n    agent: ');
    expect(english).toContain('  回电时间 time captured\n');
    expect(withKeywordsIn(english, () => 'zh').replaceAll(/ +/g, ' ')).toBe(
      // Conditions are written with spaces between their words.
      withKeywordsIn(text, () => 'zh').replaceAll(/ +/g, ' '),
    );
  });
});
