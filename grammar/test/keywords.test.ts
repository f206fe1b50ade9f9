import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keywords, parse } from '@parley/language';
import { describe, expect, it } from 'vitest';
import { keywordRows, readGrammarFile, type KeywordRow } from './support/keyword-rows.ts';
import { tokenize } from './support/tokenize.ts';

/** Groups whose words may be spelt like those of another: they are looked up at one place of a line only. */
const LOOKED_UP = new Set(['type', 'class', 'phase', 'channel', 'who', 'condition', 'value']);
/** A line in which a word of the group is at home. */
const HOMES: Readonly<Record<string, (word: string) => string>> = {
  part: (word) => `${word} x\n`,
  header: (word) => `script a\n  ${word} x\n`,
  body: (word) => `objection a\n  ${word}: x\n`,
  branch: (word) => `step a\n  ${word}: x\n`,
  expect: (word) => `rehearsal a\n  ${word} "x"\n`,
  type: (word) => `slots\n  a ${word}\n`,
  class: (word) => `slots\n  a text ${word}\n`,
  phase: (word) => `step a phase ${word}\n`,
  channel: (word) => `script a\n  channel ${word}\n`,
  who: (word) => `step a\n  listener ${word}\n`,
};
const UNKNOWN = new Set(['syntax/unknown-keyword', 'syntax/bad-value']);

describe('the keyword table', () => {
  it('spells no two keywords alike where a line could not tell them apart', () => {
    for (const language of ['en', 'zh'] as const) {
      const spellings = keywordRows
        .filter(({ group }) => !LOOKED_UP.has(group))
        .map((row) => row[language]);
      expect(new Set(spellings).size).toBe(spellings.length);
    }
  });

  it('has no near word that is a keyword of the same group, or is near two of them', () => {
    for (const group of new Set(keywordRows.map((row) => row.group))) {
      const rows = keywordRows.filter((row) => row.group === group);
      const words = rows.flatMap(({ en, zh, near = [] }) => [en, zh, ...near]);
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    }
  });

  it('is the one of the lexer', () => {
    expect(keywords).toEqual(keywordRows.map((row) => ({ colon: 'none', near: [], ...row })));
  });

  it.each(keywordRows.filter(({ group }) => group in HOMES))(
    'has $en and $zh, which the lexer reads',
    (row) => {
      for (const word of [row.en, row.zh]) {
        const text = HOMES[row.group]?.(word) ?? '';
        const about = parse(text).diagnostics.filter(
          ({ span }) => text.slice(span.start, span.end) === word,
        );
        expect(about.filter(({ code }) => UNKNOWN.has(code))).toEqual([]);
      }
    },
  );
});

const whole = fileURLToPath(
  new URL('../../packages/language/test/fixtures/whole/', import.meta.url),
);
/** What the whole fixtures name in comments only. */
const MORE = {
  en: 'script a\n  channel sms\n  listener customer verified\nscript b\n  channel voicemail\nstep c\n  if a = no\n',
  zh: '话术 甲\n  渠道 短信\n  接听人 客户 已核实\n话术 乙\n  渠道 语音信箱\n步骤 丙\n  如果 甲 = 否\n',
};

describe.each(['en', 'zh'] as const)('highlighting of the keywords, %s', async (language) => {
  const text = `${readFileSync(`${whole}every-row-${language}.parley`, 'utf8')}\n${MORE[language]}`;
  const scoped = await tokenize(text);

  it.each(keywordRows)(`colours $${language} ($group) as a keyword somewhere`, (row) => {
    const places = placesOf(text, row[language]).filter((at) =>
      isKeyword(scoped.scopesAt(at), row),
    );
    expect(places.length).toBeGreaterThan(0);
  });

  it('is made from the table', () => {
    const grammar = readGrammarFile('parley.tmLanguage.json');
    for (const row of keywordRows) {
      expect(grammar).toMatch(new RegExp(String.raw`[(:|+]${row[language].split(' ').at(-1)}[)|]`));
    }
  });
});

/** Where a word stands, not inside of a longer one. */
function placesOf(text: string, word: string): number[] {
  const alone = /^[a-z]/.test(word) ? `(?<![\\w.-])${word}(?![\\w.-])` : word;
  return [...text.matchAll(new RegExp(alone, 'gu'))].map(({ index }) => index);
}

const KEYWORD = /^(?:keyword|storage|support\.type|constant\.language|variable\.language)\./;

function isKeyword(scopes: readonly string[], { group }: KeywordRow): boolean {
  const last = scopes.at(-1) ?? '';
  if (group === 'type') return last.startsWith('support.type.');
  if (group === 'class') return last.startsWith('storage.modifier.class.');
  if (group === 'phase') return last.startsWith('constant.language.phase.');
  if (group === 'channel') return last.startsWith('constant.language.channel.');
  if (group === 'value') return last.startsWith('constant.language.value.');
  return KEYWORD.test(last);
}
