import { describe, expect, it } from 'vitest';
import { createLinter, judgeText, loadRules, testRules } from '../src/index.ts';

const PACKS = 'packs: { t: { title: { zh: 甲, en: A } } }';

function problems(text: string): string[] {
  const { problems: found } = loadRules(
    new Map([
      ['packs.yaml', PACKS],
      ['rules/a.yaml', text],
    ]),
  );
  return found.map(({ code, span, args }) =>
    `${code} ${text.slice(span.start, span.end)} ${String(args['near'] ?? '').replace('→ ', '')}`.trim(),
  );
}

const GOOD = 'rule: a/b\npacks: [t]\nlevel: error\nfind: { zh: [坏] }\n';

const ownWords = (id: string, word: string): string =>
  `rule: a/${id}\npacks: [t]\nlevel: error\nfind: { zh: [<w>] }\nlexicons: { w: { zh: [${word}] } }\nexamples: { zh: { bad: [${word}] } }`;

describe('rule files', () => {
  it('are read whole', () => {
    expect(problems(GOOD)).toEqual([]);
  });

  it.each([
    [`${GOOD}levle: error\n`, 'rule/unknown-key levle level'],
    [GOOD.replace('level: error', 'level: eror'), 'rule/bad-value eror'],
    [GOOD.replace('[坏]', "['<nothing>']"), 'rule/unknown-name nothing'],
    [GOOD.replace('[坏]', "['坏 ..']"), 'rule/bad-pattern .'],
    [GOOD.replace('[t]', '[x]'), 'rule/unknown-name [x]'],
    [GOOD.replace('find: { zh: [坏] }\n', ''), 'rule/missing'],
    ['packs: [t\n', 'rule/not-yaml'],
    [`${GOOD}cite: [{ source: NOPE }]\n`, 'rule/unknown-name'],
    [`${GOOD}title: { zh: 甲 }\n`, 'rule/missing { zh: 甲 }'],
  ])('%s: tells where it is wrong', (text, expected) => {
    const found = problems(text);
    expect(found[0]?.startsWith(expected)).toBe(true);
    expect(found).toHaveLength(1);
  });

  it('refuses a file that is no mapping', () => {
    expect(problems('- a\n- b\n')[0]).toMatch(/^rule\/bad-value/);
  });

  it('join words of one lexicon and languages of one rule from several files', () => {
    const { set, problems: found } = loadRules(
      new Map([
        ['packs.yaml', PACKS],
        ['1.yaml', 'lexicons: { w: { zh: [坏] } }'],
        ['2.yaml', 'lexicons: { w: { en: [bad] } }'],
        ['a.yaml', GOOD.replace('[坏]', '[<w>]')],
        [
          'a.en.yaml',
          'rule: a/b\nfind: { en: [<w>] }\nexamples: { en: { bad: [bad], good: [fine] } }',
        ],
      ]),
    );
    expect(found).toEqual([]);
    expect(set.lexicons[0]?.words).toEqual({ zh: ['坏'], en: ['bad'] });
    expect(testRules(set)).toEqual([]);
  });

  it('have lexicons of their own, which no other rule sees', () => {
    const { set, problems: found } = loadRules(
      new Map([
        ['packs.yaml', PACKS],
        ['1.yaml', ownWords('one', '甲')],
        ['2.yaml', ownWords('two', '乙')],
      ]),
    );
    expect(found).toEqual([]);
    const linter = createLinter(set);
    const setting = { speaker: 'agent', channel: 'call', audience: 'verified' } as const;
    expect(judgeText(linter, '甲', setting, 'zh').map((one) => one.rule.id)).toEqual(['a/one']);
  });

  it('of a further pack can’t change what other rules find', () => {
    const { set } = loadRules(
      new Map([
        ['packs.yaml', PACKS],
        ['l.yaml', 'lexicons: { w: { zh: [坏] } }'],
        ['a.yaml', GOOD.replace('[坏]', '[<w>]')],
      ]),
    );
    const more = new Map([
      ['l.yaml', 'lexicons: { w: { except: { zh: [坏了] } } }'],
      ['r.yaml', 'reveals: { except: { zh: [坏] } }'],
      [
        'own.yaml',
        'rule: b/own\npacks: [t]\nlevel: error\nfind: { zh: [<w>] }\nlexicons: { w: { zh: [好], except: { zh: [坏了] } } }',
      ],
    ]);
    const loaded = loadRules(more, set);
    expect(loaded.problems.map(({ code }) => code)).toEqual(['rule/duplicate', 'rule/unknown-key']);
    const setting = { speaker: 'agent', channel: 'call', audience: 'verified' } as const;
    const found = judgeText(createLinter(loaded.set), '坏了', setting, 'zh');
    expect(found.map((one) => one.rule.id)).toEqual(['a/b']);
  });

  it('show examples that fail', () => {
    const text = `${GOOD}examples: { zh: { bad: [好], good: [坏] } }\n`;
    const { set } = loadRules(
      new Map([
        ['packs.yaml', PACKS],
        ['a.yaml', text],
      ]),
    );
    expect(testRules(set).map(({ kind }) => kind)).toEqual(['missed', 'alarm']);
  });
});
