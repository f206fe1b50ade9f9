import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';

const home = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(home, 'bin/parley.cjs');

/** What a run of the command left behind. */
export interface Ran {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** How a run is set up: nothing of this process's own environment gets in. */
export interface Setting {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command to its end. */
export function parley(args: readonly string[], { cwd, env = {} }: Setting): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { exit: status, out: stdout, err: stderr };
}

/** A run of the built command that goes on. */
export interface Running {
  readonly child: ChildProcess;
  /** Waits until the output since the last wait holds a text, and gives what came. */
  readonly until: (text: string) => Promise<string>;
  readonly ended: Promise<number | null>;
}

/** Starts the built command without waiting for its end. */
export function startParley(args: readonly string[], { cwd, env = {} }: Setting): Running {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let seen = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      seen += text;
      for (const listener of listeners) listener();
    });
  }
  const until = (text: string): Promise<string> =>
    new Promise((resolve) => {
      const look = (): void => {
        const at = seen.indexOf(text);
        if (at < 0) return;
        listeners.delete(look);
        const came = seen.slice(0, at + text.length);
        seen = seen.slice(at + text.length);
        resolve(came);
      };
      listeners.add(look);
      look();
    });
  return { child, until, ended: new Promise((resolve) => child.on('exit', resolve)) };
}

/** A folder of its own for each test file, that is gone afterwards; the command is built first if it is stale. */
export function workshop(): {
  readonly folder: (files?: Readonly<Record<string, string | Uint8Array>>) => string;
} {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'parley-cli-')));
  beforeAll(() => buildIfStale(), 120_000);
  afterAll(() => rmSync(top, { recursive: true, force: true }));
  return {
    folder: (files = {}) => {
      const folder = mkdtempSync(join(top, 'project-'));
      putFiles(folder, files);
      return folder;
    },
  };
}

/** Writes files below a folder. */
export function putFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function buildIfStale(): void {
  const packages = join(home, '..');
  const sources = readdirSync(packages).flatMap((name) => [join(packages, name, 'src')]);
  const newest = Math.max(
    ...[...sources, join(home, 'starter'), join(home, 'build.mjs')].map(newestIn),
  );
  if (newestIn(join(home, 'dist/parley.cjs')) > newest) return;
  const { status, stderr } = spawnSync(process.execPath, [join(home, 'build.mjs')], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

function newestIn(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
