import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** The one place that pins pnpm: npx fetches it, so that nobody has to install it by hand. */
export const PNPM = 'pnpm@12.21.0';

/** Installs the dependencies where they are missing or older than the lock file. */
export function installIfNeeded() {
  const marker = join(root, 'node_modules/.modules.yaml');
  const lock = join(root, 'pnpm-lock.yaml');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return;
  process.stderr.write('Installing dependencies …\n');
  const args = [
    '--yes',
    PNPM,
    'install',
    '--frozen-lockfile',
    '--reporter=append-only',
    '--loglevel=error',
  ];
  if (run('npx', args, { stdio: ['ignore', 2, 2] }) !== 0) {
    process.stderr.write(
      'The dependencies could not be installed: is the npm registry in reach?\n',
    );
    process.exit(1);
  }
}
