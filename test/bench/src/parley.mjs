import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

/**
 * The one place that knows Parley's API. A loader yields undefined while its package is not built,
 * and the row says so.
 *
 * @typedef {{ severity: string, code?: string, message: string }} Finding
 */

/** @returns {Promise<((text: string) => { diagnostics: readonly Finding[] }) | undefined>} */
export async function loadParse() {
  const language = await importIfBuilt('@parley/language');
  return language?.parse;
}

/**
 * Compiling includes all checks: structure, facts and packs.
 * @returns {Promise<((text: string) => { json: string, diagnostics: readonly Finding[] }) |
 *   undefined>}
 */
export async function loadCompile() {
  const compiler = await importIfBuilt('@parley/compiler');
  const options = { path: 'script.parley', version: '0.0.0', sha256 };
  return compiler && ((text) => compiler.compileText(text, options));
}

/** @param {string} text */
function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}

export const cliBundle = fileURLToPath(
  new URL('../../../packages/cli/dist/parley.cjs', import.meta.url),
);

/** @param {string} name */
async function importIfBuilt(name) {
  try {
    return await import(name);
  } catch (error) {
    if (isNotBuilt(error)) return undefined;
    throw error;
  }
}

/**
 * Only the package itself may be absent: what it fails to import is an error.
 * @param {unknown} error
 */
function isNotBuilt(error) {
  if (!(error instanceof Error) || !('code' in error)) return false;
  const importedHere = error.message.endsWith(`imported from ${fileURLToPath(import.meta.url)}`);
  return error.code === 'ERR_MODULE_NOT_FOUND' && importedHere;
}
