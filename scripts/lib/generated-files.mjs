import { grammarFiles } from '../../grammar/scripts/generated.mjs';
import { keywordModule, readKeywords } from '../../grammar/scripts/keyword-table.mjs';
import { codePages } from './code-pages.mjs';

/** All derived files: where each stands, and what it should hold. */
export async function generated() {
  const keywords = readKeywords();
  return [
    { path: 'packages/language/src/generated/keywords.ts', text: keywordModule(keywords) },
    ...(await grammarFiles()),
    ...(await codePages()),
  ];
}
