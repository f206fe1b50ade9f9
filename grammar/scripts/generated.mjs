// The files that are made from the keyword table and from the parser: where each stands, and what it holds.
import { readKeywords } from './keyword-table.mjs';
import { keywordsPage } from './keywords-page.mjs';
import { lookaheadModule } from './lookahead-module.mjs';
import { languageConfiguration } from './language-configuration.mjs';
import { printEbnf } from './syntax/print-ebnf.mjs';
import { railroadPage } from './syntax/railroad-page.mjs';
import { grammarSections } from './syntax/sections.mjs';
import { tmLanguage } from './tm-language.mjs';

export async function grammarFiles() {
  const rows = readKeywords();
  const sections = await grammarSections(rows);
  return [
    { path: 'packages/language/src/generated/lookahead.ts', text: await lookaheadModule(rows) },
    { path: 'grammar/parley.tmLanguage.json', text: tmLanguage(rows) },
    { path: 'grammar/language-configuration.json', text: languageConfiguration(rows) },
    { path: 'grammar/parley.ebnf', text: printEbnf(sections) },
    { path: 'grammar/railroad.html', text: railroadPage(sections) },
    { path: 'docs/reference/keywords.md', text: keywordsPage(rows) },
  ];
}
