// Makes the module of lookahead tables of the language package from its grammars.
import { loadProductions } from './syntax/load-productions.mjs';

/** The text of packages/language/src/generated/lookahead.ts. */
export async function lookaheadModule(rows) {
  const { tables } = await loadProductions(rows);
  const parts = Object.entries(tables).map(
    ([name, table]) =>
      `export const ${name}: LookaheadTable = {\n${Object.entries(table).map(rule).join('')}};\n`,
  );
  return `// Made from the grammars by \`npm run generate\`. Do not edit.
import type { LookaheadTable } from '../parser/lookahead-table.ts';

${parts.join('\n')}`;
}

function rule([name, entries]) {
  return `  ${name}: [${entries.map((entry) => `\n    ${JSON.stringify(entry)},`).join('')}${entries.length > 0 ? '\n  ' : ''}],\n`;
}
