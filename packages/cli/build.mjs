/**
 * Bundles the command: `dist/parley.cjs` loads it.
 *
 * A cold `parley check` is to take at most 1.8 times as long as Node with nothing to do, so
 * - it is CommonJS: to load an ES module takes Node 6 ms longer;
 * - it is one file: what is imported lazily is compiled when it is called, and its bytes alone cost next to nothing;
 * - V8's compiled form of what `check` runs is kept beside it, which saves 20 ms. V8 refuses it where it comes from
 *   another version, and compiles as always. It tells by the length alone whether the text is the same, so the
 *   names of both hold a hash of it.
 */
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const home = fileURLToPath(new URL('.', import.meta.url));
const folder = join(home, 'dist/bundle');

const source = await bundle();
const name = `parley-${createHash('sha256').update(source).digest('hex').slice(0, 16)}`;
mkdirSync(folder, { recursive: true });
write(join(folder, `${name}.js`), source);
write(join(folder, `${name}.cache`), await compiledForm());
write(join(home, 'dist/parley.cjs'), loader());
for (const old of readdirSync(folder)) if (!old.startsWith(name)) rmSync(join(folder, old));

/** @returns {Promise<string>} */
async function bundle() {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const { outputFiles } = await build({
    absWorkingDir: home,
    entryPoints: ['src/entry.ts'],
    write: false,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    conditions: ['parley-source'],
    supported: { 'dynamic-import': false },
    // Its ES form asks for its own URL, which a CommonJS bundle does not have.
    alias: { tinyglobby: join(home, 'node_modules/tinyglobby/dist/index.cjs') },
    define: {
      PARLEY_VERSION: JSON.stringify(version),
      PARLEY_STARTERS: JSON.stringify({ en: starter('en'), zh: starter('zh') }),
    },
    banner: { js: '(function(exports,require,module){' },
    footer: { js: '})' },
  });
  return plain(outputFiles[0]?.text ?? '');
}

/** Escapes what the bundler leaves beyond ASCII, which is in regular expressions alone. @param {string} code */
function plain(code) {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The files of the starter project in a language, by path. @param {string} language @returns {Record<string, string>} */
function starter(language) {
  const top = join(home, 'starter', language);
  const files = readdirSync(top, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) =>
    relative(top, join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
  );
  const textOf = (/** @type {string} */ path) =>
    readFileSync(join(top, path), 'utf8').replaceAll('\r\n', '\n');
  return Object.fromEntries(paths.toSorted().map((path) => [path, textOf(path)]));
}

/** What finds, compiles and runs the bundle. */
function loader() {
  return `// Made by build.mjs.
'use strict';
const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');
const filename = __dirname + '/bundle/${name}.js';
let cachedData;
try {
  cachedData = readFileSync(__dirname + '/bundle/${name}.cache');
} catch {
  // Without it the start takes longer, that is all.
}
// The bundle is all ASCII, so it can be read in the fastest way.
const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
const bundle = { exports: {} };
script.runInThisContext()(bundle.exports, require, bundle);
bundle.exports.run();
`;
}

/** What V8 compiled for checking the starter projects and for telling a finding. @returns {Promise<Buffer>} */
async function compiledForm() {
  const script = new Script(source, { filename: join(folder, `${name}.js`) });
  const loaded = /** @type {{ exports: any }} */ ({ exports: {} });
  script.runInThisContext()(loaded.exports, createRequire(import.meta.url), loaded);
  const silent = { env: {}, out: () => {}, err: () => {}, isTerminal: () => false };
  for (const lang of ['zh', 'en']) {
    await loaded.exports.main(['check', '--lang', lang], {
      ...silent,
      cwd: join(home, 'starter', lang),
    });
  }
  await loaded.exports.main(['check'], { ...silent, cwd: join(home, '../../examples') });
  return script.createCachedData();
}

/** Writes a file under a temporary name and renames it: somebody may be running the command. @param {string} path @param {string | Buffer} text */
function write(path, text) {
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}
