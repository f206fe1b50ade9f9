import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const source = fileURLToPath(new URL('../../packages/diagnostics/src/pages.ts', import.meta.url));

/** The documentation of the codes of findings, one page a code and language, from the catalogue. */
export async function codePages() {
  const { pageFiles } = await load();
  return [
    ['zh', 'zh-CN'],
    ['en', 'en'],
  ].flatMap(([locale, folder]) =>
    pageFiles(locale).map(({ name, text }) => ({ path: `docs/codes/${folder}/${name}`, text })),
  );
}

/** The package's TypeScript, bundled, since Node 20 can't import it as it stands. */
async function load() {
  const folder = mkdtempSync(join(tmpdir(), 'parley-code-pages-'));
  const outfile = join(folder, 'pages.mjs');
  try {
    await build({
      entryPoints: [source],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      conditions: ['parley-source'],
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
