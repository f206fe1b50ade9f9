import type { IToken } from 'chevrotain';
import { nearest, type Diagnostic } from '@parley/diagnostics';
import { keywords, type KeywordGroup, type KeywordId } from '../generated/keywords.ts';
import { report } from '../lexer/scan-state.ts';
import type { Token } from '../lexer/token-types.ts';
import { endOf } from './build.ts';

/** The words of one group (types, phases, …): by spelling in either language. */
export interface WordTable {
  readonly ids: ReadonlyMap<string, KeywordId>;
  readonly group: KeywordGroup;
}

/** The table of a group of words. */
export function wordTable(group: KeywordGroup): WordTable {
  const rows = keywords.filter((keyword) => keyword.group === group);
  return {
    group,
    ids: new Map(
      rows.flatMap(
        (row) =>
          [
            [row.en, row.id],
            [row.zh, row.id],
          ] as const,
      ),
    ),
  };
}

/** Looks a word up in a table; one that is not there is reported with the nearest, and all choices. */
export function lookUp(
  table: WordTable,
  token: IToken,
  expected: string,
  found: Diagnostic[],
): KeywordId | undefined {
  const word = (token as Token).word ?? token.image;
  const id = table.ids.get(word);
  if (id !== undefined) return id;
  const chinese = word.charCodeAt(0) > 0x7f;
  const rows = keywords.filter((keyword) => keyword.group === table.group);
  const spellings = rows.map((row) => (chinese ? row.zh : row.en));
  const alias = rows.find((row) => row.near.includes(word));
  const near = alias ? (chinese ? alias.zh : alias.en) : nearest(word, spellings);
  const end = endOf(token);
  report(found, 'syntax/bad-value', token.startOffset, end, {
    args: {
      text: word,
      expected: `@${expected}`,
      choices: spellings.join(chinese ? '、' : ', '),
      ...(near ? { near } : {}),
    },
    fixes: near
      ? [
          {
            kind: 'suggestion',
            title: 'fix/replace',
            args: { text: near },
            edits: [{ span: { start: token.startOffset, end }, text: near }],
          },
        ]
      : [],
  });
  return near ? table.ids.get(near) : undefined;
}
