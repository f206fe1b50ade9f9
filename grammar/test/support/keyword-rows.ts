import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** A row of grammar/keywords.yaml. */
export interface KeywordRow {
  readonly id: string;
  readonly group: string;
  readonly en: string;
  readonly zh: string;
  readonly colon?: 'required' | 'optional';
  readonly near?: readonly string[];
  readonly meaning: { readonly en: string; readonly zh: string };
}

/** The keyword table. */
export const keywordRows: readonly KeywordRow[] = parse(
  readGrammarFile('keywords.yaml'),
) as KeywordRow[];

/** A file of the folder grammar/. */
export function readGrammarFile(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8');
}
