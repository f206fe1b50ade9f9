/**
 * Bundles the command into `dist/`: `parley.cjs`, which starts it, and a folder with all else.
 *
 * A cold `parley check` is to take at most 1.8 times as long as Node with nothing to do, so
 * - it is CommonJS: to load an ES module takes Node 6 ms longer;
 * - what `check` needs is one file without wrappers around its modules; what is imported lazily is a file of
 *   its own, and has its own copy of what it shares, which is never a thing with state;
 * - V8's compiled form of what `check` runs is kept beside it, which saves 20 ms. V8 refuses it where it comes
 *   from another version, and compiles as always. It tells by the length alone whether the text is the same,
 *   so both stand in a folder named by a hash of the text.
 */
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const home = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));

/** @type {import('esbuild').BuildOptions} */
const options = {
  absWorkingDir: home,
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
};

const bundled = await bundle();
const name = createHash('sha256')
  .update([bundled.main, ...bundled.parts.values()].join('\0'))
  .digest('hex')
  .slice(0, 16);
const folder = join(home, 'dist/bundle', name);
mkdirSync(folder, { recursive: true });
for (const [part, text] of bundled.parts) write(join(folder, part), text);
write(join(folder, 'main.js'), bundled.main);
write(join(folder, 'main.cache'), await compiledForm());
write(join(home, 'dist/parley.cjs'), loader());
for (const old of readdirSync(join(home, 'dist/bundle'))) {
  if (old !== name) rmSync(join(home, 'dist/bundle', old), { recursive: true, force: true });
}

/** The command, and what it loads lazily by file name. @returns {Promise<{ main: string, parts: Map<string, string> }>} */
async function bundle() {
  /** @type {Map<string, string>} */
  const lazy = new Map();
  const main = await bundleOne('src/entry.ts', {
    banner: { js: '(function(exports,require,module){' },
    footer: { js: '})' },
    plugins: [{ name: 'lazy', setup: (setup) => keepApart(setup, lazy) }],
  });
  const parts = [...lazy].map(
    async ([file, source]) => /** @type {const} */ ([file, await bundleOne(source, {})]),
  );
  return { main, parts: new Map(await Promise.all(parts)) };
}

/** Leaves lazy imports out of a bundle, and notes what they import. @param {import('esbuild').PluginBuild} setup @param {Map<string, string>} lazy */
function keepApart(setup, lazy) {
  setup.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
    if (kind !== 'dynamic-import') return undefined;
    const file = `${basename(path, '.ts')}.cjs`;
    lazy.set(file, join(resolveDir, path));
    return { path: `./${file}`, external: true };
  });
}

/** @param {string} entry @param {import('esbuild').BuildOptions} more @returns {Promise<string>} */
async function bundleOne(entry, more) {
  const { outputFiles } = await build({ ...options, ...more, entryPoints: [entry] });
  const code = outputFiles?.[0]?.text ?? '';
  // Escapes what the bundler leaves beyond ASCII, which is in regular expressions alone.
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
const folder = __dirname + '/bundle/${name}/';
const filename = folder + 'main.js';
let cachedData;
try {
  cachedData = readFileSync(folder + 'main.cache');
} catch {
  // Without it the start takes longer, that is all.
}
// The bundle is all ASCII, so it can be read in the fastest way.
const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
const bundle = { exports: {} };
const load = (name) => require(name.startsWith('./') ? folder + name.slice(2) : name);
script.runInThisContext()(bundle.exports, load, bundle);
bundle.exports.run();
`;
}

/** What V8 compiled for checking the starter projects. @returns {Promise<Buffer>} */
async function compiledForm() {
  const script = new Script(bundled.main, { filename: join(folder, 'main.js') });
  const loaded = /** @type {{ exports: any }} */ ({ exports: {} });
  script.runInThisContext()(loaded.exports, createRequire(join(folder, 'main.js')), loaded);
  const silent = { env: {}, out: () => {}, err: () => {}, isTerminal: () => false };
  for (const lang of ['zh', 'en']) {
    const cwd = join(home, 'starter', lang);
    const exit = await loaded.exports.main(['check', '--lang', lang], { ...silent, cwd });
    if (exit !== 0) throw new Error(`the starter project in ${cwd} is not clean`);
  }
  return script.createCachedData();
}

/** Writes a file under a temporary name and renames it: somebody may be running the command. @param {string} path @param {string | Buffer} text */
function write(path, text) {
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}
