/**
 * Makes `src/text/generated/simplified.ts` from the character table of OpenCC (Apache-2.0): what is written in
 * traditional characters reads as simplified ones. With `--check` nothing is written and the exit code is 1 if
 * the file differs.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TARGET = 'src/text/generated/simplified.ts';
const home = dirname(dirname(fileURLToPath(import.meta.url)));
const { default: table } = await import('opencc-js/dict/TSCharacters');
const text = moduleOf(/** @type {string} */ (table));
const present = await readFile(join(home, TARGET), 'utf8').catch(() => '');
if (!process.argv.includes('--check')) {
  await mkdir(dirname(join(home, TARGET)), { recursive: true });
  await writeFile(join(home, TARGET), text);
} else if (present.replaceAll('\r\n', '\n') !== text) {
  process.stderr.write(`packages/linter/${TARGET} is stale: run npm run generate\n`);
  process.exitCode = 1;
}

/** Pairs of one code unit each, in order; the few characters beyond it are not met in scripts. @param {string} pairs @returns {string} */
function moduleOf(pairs) {
  const [from, to] = pairs
    .split('|')
    .map((pair) => pair.split(' '))
    .filter(([a, b]) => a?.length === 1 && b?.length === 1 && a !== b)
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .reduce(([a, b], [one = '', other = '']) => [a + one, b + other], ['', '']);
  return `// Made by scripts/generate.mjs from the tables of OpenCC (Apache-2.0, https://github.com/BYVoid/OpenCC).
/** Traditional characters, and at the same place in \`SIMPLIFIED\` what stands for each. */
export const TRADITIONAL: string =
  '${from}';
export const SIMPLIFIED: string =
  '${to}';
`;
}
