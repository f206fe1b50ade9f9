import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';

export const home = dirname(dirname(fileURLToPath(import.meta.url)));

/** The linter of the sources, bundled for this run. @returns {Promise<typeof import('@parley/linter')>} */
export async function linterOfSources() {
  const folder = mkdtempSync(join(tmpdir(), 'parley-rules-'));
  const outfile = join(folder, 'linter.mjs');
  await build({
    entryPoints: [join(home, '../linter/src/index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['parley-source'],
    logLevel: 'error',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  const linter = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true, force: true });
  return linter;
}

/** All YAML files of the packs, by path. @returns {Map<string, string>} */
export function packFiles() {
  const top = join(home, 'packs');
  const paths = readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
  return new Map(paths.map((path) => [path, readFileSync(join(top, path), 'utf8')]));
}

/** Where an offset is, for people. @param {string} text @param {number} offset @returns {string} */
export function placeIn(text, offset) {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}
