import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What came of writing a file. */
export type Written =
  { readonly kind: 'written' | 'unchanged' } | { readonly kind: 'failed'; readonly reason: string };

/**
 * Writes a file under a temporary name and renames it, so that nobody ever reads half of it. A file that
 * holds the text already is left alone.
 */
export function writeWhole(path: string, text: string): Written {
  if (textOf(path) === text) return { kind: 'unchanged' };
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, text);
    renameSync(temporary, path);
    return { kind: 'written' };
  } catch (error) {
    removeQuietly(temporary);
    return { kind: 'failed', reason: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
}

/** What could not be written may not be removable either, and the first reason is the one to tell. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Nothing was there.
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
