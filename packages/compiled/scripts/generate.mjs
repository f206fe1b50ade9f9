/**
 * Makes `src/generated/` from `schema/script.v1.schema.json`: the TypeScript types and a validator that
 * needs nothing at run time. With `--check` nothing is written and the exit code is 1 if a file differs.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { typesOf } from './types-of.mjs';
import { validatorOf } from './validator-of.mjs';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const banner = '// Made from schema/script.v1.schema.json by scripts/generate.mjs: do not edit.\n';

const schema = JSON.parse(await readFile(join(home, 'schema/script.v1.schema.json'), 'utf8'));
const files = new Map([
  ['src/generated/script.ts', banner + (await typesOf(schema))],
  ['src/generated/validate-script.ts', banner + validatorOf(schema)],
]);
const stale = process.argv.includes('--check') ? await staleOf(files) : await write(files);
for (const path of stale)
  process.stderr.write(`packages/compiled/${path} is stale: run npm run generate\n`);
process.exitCode = stale.length > 0 ? 1 : 0;

/** @param {Map<string, string>} made */
async function staleOf(made) {
  const checks = [...made].map(async ([path, text]) => {
    const present = await readFile(join(home, path), 'utf8').catch(() => '');
    return present.replaceAll('\r\n', '\n') === text ? [] : [path];
  });
  return (await Promise.all(checks)).flat();
}

/** @param {Map<string, string>} made @returns {Promise<string[]>} */
async function write(made) {
  await mkdir(join(home, 'src/generated'), { recursive: true });
  await Promise.all([...made].map(([path, text]) => writeFile(join(home, path), text)));
  return [];
}
