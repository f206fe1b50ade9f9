// The rules of both parsers as chevrotain tells them, with its validations on.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { keywordModule } from '../keyword-table.mjs';

const entry = fileURLToPath(
  new URL('../../../packages/language/src/parser/grammar-access.ts', import.meta.url),
);

/** Bundles the parser's sources in memory: a build of the packages is not needed for their grammar. */
export async function loadProductions(rows) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    logLevel: 'error',
    format: 'esm',
    platform: 'node',
    conditions: ['parley-source'],
    plugins: [freshKeywords(rows)],
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { makeParsers, recordTables } = await import(`data:text/javascript;base64,${code}`);
  const { script, condition } = withGroupBy(makeParsers);
  return {
    tables: withGroupBy(recordTables),
    script: script.getSerializedGastProductions(),
    condition: condition.getSerializedGastProductions(),
  };
}

/** The parser is made with the table as it is now, not with the module that was made from it last time. */
function freshKeywords(rows) {
  const setup = ({ onLoad }) => {
    onLoad({ filter: /generated[\\/]keywords\.ts$/ }, () => ({
      contents: keywordModule(rows),
      loader: 'ts',
    }));
  };
  return { name: 'fresh-keywords', setup };
}

/** Chevrotain's validations call Object.groupBy, which Node 20 lacks; it is lent for as long as they run. */
function withGroupBy(run) {
  if (Object.groupBy) return run();
  Object.groupBy = groupBy;
  try {
    return run();
  } finally {
    delete Object.groupBy;
  }
}

function groupBy(items, keyOf) {
  const groups = Object.create(null);
  let index = 0;
  for (const item of items) {
    (groups[keyOf(item, index)] ??= []).push(item);
    index += 1;
  }
  return groups;
}
