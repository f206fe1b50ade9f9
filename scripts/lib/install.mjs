import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** The one place that pins pnpm, beside package.json's `packageManager`, which it reads. */
function pnpmVersion() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return packageManager.replace(/\+.*/, '');
}

/** Installs the dependencies where they are missing or older than the lock file. */
export function installIfNeeded() {
  const marker = join(root, 'node_modules/.modules.yaml');
  const lock = join(root, 'pnpm-lock.yaml');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return;
  process.stderr.write('Installing dependencies …\n');
  // npx fetches the pinned pnpm, so that nobody has to install it by hand.
  const args = ['--yes', pnpmVersion(), 'install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=error'];
  if (run('npx', args, { stdio: ['ignore', 2, 2] }) !== 0) {
    process.stderr.write('The dependencies could not be installed: is the npm registry in reach?\n');
    process.exit(1);
  }
}
