import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePattern } from '../src/match/parse-pattern.ts';
import { inflections } from '../src/match/inflect.ts';
import { createLinter, judgeText } from '../src/index.ts';
import { phraseRule, rulesOf } from './support/rules.ts';

const SETTING = { speaker: 'agent', channel: 'call', audience: 'verified' } as const;

function found(find: string, text: string, more = ''): string[] {
  const linter = createLinter(rulesOf(phraseRule(find, more)));
  return judgeText(linter, text, SETTING).map(({ start, end }) => text.slice(start, end));
}

describe('patterns', () => {
  it.each([
    ['zh: [坐牢]', '等着坐牢吧', ['坐牢']],
    ['zh: [坐牢]', '等着坐，牢吧', []],
    ['zh: [告诉 .. 单位]', '告诉你们单位', ['告诉你们单位']],
    ['zh: [告诉 ..2 单位]', '告诉你们的单位', []],
    ['zh: [告诉 .. 单位]', '告诉你。单位很远', []],
    ['zh: [(爸|妈) 来]', '你妈来', ['妈来']],
    ['zh: [还 款? 吧]', '还吧', ['还吧']],
    ['zh: [还 款? 吧]', '还款吧', ['还款吧']],
    ['zh: [甲 & 乙]', '乙说了甲', ['乙说了甲']],
    ['zh: [^ 你]', '你说', ['你']],
    ['zh: [^ 你]', '问你', []],
    ['zh: [吗 $]', '好吗？', ['吗']],
    ['en: [pay~ up]', 'You paid up', ['paid up']],
    ['en: [pay up]', 'payup', []],
    ['en: [art]', 'Your heart', []],
    ['en: [tell~ ..2 boss]', 'we are telling your old boss', ['telling your old boss']],
    ['en: [tell~ ..2 boss]', 'tell you that your boss', []],
    ["zh: ['{debt}']", '还{欠款金额}', ['{欠款金额}']],
    ["zh: ['{debt}']", '{机构名称}', []],
    ["zh: ['[number] 天']", '给您3天', ['3天']],
    ["zh: [{ match: '[number] 天', with: [给] }]", '3天', []],
    ['zh: [{ match: 坐牢, without: [谨防] }]', '谨防坐牢', []],
  ])('%s in %s', (find, text, expected) => {
    expect(found(find, text)).toEqual(expected);
  });

  it('is silenced by a longer word that means something else', () => {
    const more = 'lexicons: { 打: { zh: [打], except: { zh: [打电话] } } }';
    expect(found('zh: [<打>]', '打电话', more)).toEqual([]);
    expect(found('zh: [<打>]', '打电话，打你', more)).toEqual(['打']);
  });

  it('is silenced where an exception overlaps', () => {
    expect(found('zh: [你]\nexcept: { zh: [你们] }', '你们和你')).toEqual(['你']);
  });

  it.each(['坐 牢', '坐*牢', '座牢', '坐lao'])('finds the disguise %s', (text) => {
    const more = 'lexicons: { 牢: { zh: [坐牢], disguised: true } }';
    expect(found('zh: [<牢>]', `等着${text}`, more)).toHaveLength(1);
  });

  it.each([
    ['<a', 'unclosed'],
    ['a ..', 'gap-at-end'],
    ['', 'empty'],
    ['(a|)', 'empty'],
  ])('tells what is wrong with %s', (text, kind) => {
    const problems = parsePattern(text).problems.map((one) => one.kind);
    expect(problems).toContain(kind);
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (pattern, text) => {
        const { sequences } = parsePattern(pattern);
        expect(sequences.length).toBeGreaterThan(0);
        const linter = createLinter(rulesOf(phraseRule('zh: [坐牢 .. 你]')));
        expect(judgeText(linter, text, SETTING)).toEqual([]);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('takes work that grows with the text, not with its powers', () => {
    const linter = createLinter(rulesOf(phraseRule('zh: [甲 .. 甲 .. 甲 .. 甲 .. 甲 .. 乙]')));
    const steps = (size: number): number => {
      const before = linter.matcher('zh').steps;
      judgeText(linter, `${'甲丙'.repeat(size)}。乙`, SETTING, 'zh');
      return linter.matcher('zh').steps - before;
    };
    expect(steps(4000)).toBeLessThanOrEqual(steps(1000) * 8 + 8);
  });
});

describe('padding', () => {
  const linter = createLinter(
    rulesOf(phraseRule('zh: [坐牢]\nexcept: { zh: [{ match: 天 地, window: text }] }')),
  );
  const count = (text: string): number => judgeText(linter, text, SETTING, 'zh').length;

  const steps = (times: number): number => {
    const before = linter.matcher('zh').steps;
    count('坐牢天。天地。'.repeat(times));
    return linter.matcher('zh').steps - before;
  };

  it.each([20, 63, 200, 1000])('of %d denials hides no threat behind it', (times) => {
    expect(count(`${'我们不会让您坐牢，'.repeat(times)}再不还就坐牢`)).toBe(1);
    expect(count(`${'我们不会让您坐牢。'.repeat(times)}再不还就坐牢`)).toBe(1);
  });

  it('makes exceptions be looked for once, not once a hit', () => {
    expect(steps(2000)).toBeLessThanOrEqual(steps(500) * 5);
  });
});

describe('inflections', () => {
  it.each([
    ['pay~', ['pay', 'pays', 'paid', 'paying']],
    ['visit~', ['visit', 'visits', 'visited', 'visiting']],
    ['notify~', ['notify', 'notifies', 'notified', 'notifying']],
    ['grab~', ['grab', 'grabs', 'grabed', 'grabing', 'grabbed', 'grabbing']],
    ['plain', ['plain']],
    ['knock~ on', ['knock on', 'knocks on', 'knocked on', 'knocking on']],
  ])('%s', (word, forms) => {
    expect(inflections(word)).toEqual(forms);
  });
});
