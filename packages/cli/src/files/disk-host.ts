import { diagnostic, type Diagnostic } from '@parley/diagnostics';
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ProjectHost } from '../analysis.ts';
import { decode } from './decode.ts';
import { pathWithin } from './paths.ts';

const MEBIBYTE = 1024 * 1024;
const MOST_MEBIBYTES = 16;
const AT_START = { start: 0, end: 0 };

/** A project's files on the disk, with what stood in the way of reading them. */
export interface DiskHost extends ProjectHost {
  /** Findings of files that were read and can't be used, by their path. */
  readonly findings: ReadonlyMap<string, Diagnostic>;
  /** Files that are there and could not be read, with the system's reason. */
  readonly failures: ReadonlyMap<string, string>;
  /** Forgets what is known of a file that has changed. */
  readonly forget: (path: string) => void;
}

interface Seen {
  readonly findings: Map<string, Diagnostic>;
  readonly failures: Map<string, string>;
}

/** Opens the files of a project's folder; nothing outside of it is read, by whatever path or link. */
export function diskHost(root: string): DiskHost {
  const seen: Seen = { findings: new Map(), failures: new Map() };
  let realRoot: string | undefined;
  return {
    ...seen,
    forget: (path) => {
      seen.findings.delete(path);
      seen.failures.delete(path);
    },
    read: (path) => {
      const full = join(root, path);
      if (path === '' || pathWithin(root, full) === undefined) return undefined;
      try {
        const real = realpathSync.native(full);
        realRoot ??= realpathSync.native(root);
        if (pathWithin(realRoot, real) === undefined) return undefined;
        return textOf(path, real, seen);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code !== 'ENOENT' && code !== 'ENOTDIR') seen.failures.set(path, code ?? String(error));
        return undefined;
      }
    },
  };
}

function textOf(path: string, real: string, { findings }: Seen): string | undefined {
  // A pipe without a writer would block the opening for ever.
  const file = openSync(real, constants.O_RDONLY | (sep === '/' ? constants.O_NONBLOCK : 0));
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) return undefined;
    if (stats.size > MOST_MEBIBYTES * MEBIBYTE) {
      const args = { size: Math.ceil(stats.size / MEBIBYTE), limit: MOST_MEBIBYTES };
      findings.set(path, fileFinding('file/too-large', path, args));
      return undefined;
    }
    const { text, fault } = decode(readFileSync(file));
    if (fault) findings.set(path, fileFinding('file/not-utf8', path, { ...fault }));
    return text;
  } finally {
    closeSync(file);
  }
}

function fileFinding(code: string, file: string, args: Diagnostic['args']): Diagnostic {
  return { ...diagnostic(code, 'error', AT_START, { args }), file };
}
