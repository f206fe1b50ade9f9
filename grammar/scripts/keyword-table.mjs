// Reads grammar/keywords.yaml, and makes the keyword module of the language package from it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** The rows of the table, in its order. */
export function readKeywords() {
  const path = fileURLToPath(new URL('../keywords.yaml', import.meta.url));
  return parse(readFileSync(path, 'utf8'));
}

/** The text of packages/language/src/generated/keywords.ts. */
export function keywordModule(rows) {
  const lines = rows.map((row) => {
    const { id, group, en, zh, colon = 'none', near = [], meaning } = row;
    return `  ${JSON.stringify({ id, group, en, zh, colon, near, meaning })},`;
  });
  const ids = rows.map((row) => `  | ${JSON.stringify(row.id)}`);
  return `// Made from grammar/keywords.yaml by \`npm run generate\`. Do not edit.
export type KeywordId =
${ids.join('\n')};

export type KeywordGroup = ${[...new Set(rows.map((row) => JSON.stringify(row.group)))].join(' | ')};

export interface Keyword {
  readonly id: KeywordId;
  readonly group: KeywordGroup;
  readonly en: string;
  readonly zh: string;
  readonly colon: 'required' | 'optional' | 'none';
  /** Words that writers type instead. */
  readonly near: readonly string[];
  readonly meaning: { readonly en: string; readonly zh: string };
}

export const keywords: readonly Keyword[] = [
${lines.join('\n')}
];
`;
}
