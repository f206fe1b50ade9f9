// Makes all derived files from their sources, or with --check says which of them are stale.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWhole } from './lib/write-whole.mjs';
import { generated } from './lib/generated-files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
let stale = 0;
for (const { path, text } of await generated()) {
  const full = join(root, path);
  const current = existsSync(full) ? readFileSync(full, 'utf8') : undefined;
  if (current === text) continue;
  if (check) {
    stale += 1;
    process.stderr.write(`stale: ${path}\n`);
  } else {
    writeWhole(full, text);
    process.stdout.write(`made ${path}\n`);
  }
}
if (stale > 0) {
  process.stderr.write(
    `${stale} derived files differ from their sources: run \`npm run generate\` and commit.\n`,
  );
  process.exit(1);
}
