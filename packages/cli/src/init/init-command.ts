import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { InitRequest } from '../arguments/request.ts';
import { shownPath, statOf } from '../files/paths.ts';
import { EXIT, refuse, type ExitCode, type Session } from '../session.ts';
import { starterFiles } from './starter-files.ts';

/** `parley init`: a project that checks, builds and explains itself. It overwrites nothing. */
export function initCommand(session: Session, { folder }: InitRequest): ExitCode {
  const { terminal, say } = session;
  const root = resolve(terminal.cwd, folder);
  const files = starterFiles(session.locale);
  const inTheWay = inTheWayOf(root, [...files.keys()]);
  if (inTheWay.length > 0) {
    const shown = inTheWay.map((path) => shownPath(terminal.cwd, path)).join(say('summary/comma'));
    return refuse(session, [{ id: 'init/in-the-way', args: { files: shown } }]);
  }
  try {
    for (const [path, text] of files) {
      const full = join(root, path);
      mkdirSync(dirname(full), { recursive: true });
      // `wx`: a file that appeared in this moment is not overwritten either.
      writeFileSync(full, text, { flag: 'wx' });
      terminal.out(`${say('init/made', { path: shownPath(terminal.cwd, full) })}\n`);
    }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return refuse(session, [
      { id: 'trouble/unwritable', args: { path: shownPath(terminal.cwd, root), reason } },
    ]);
  }
  terminal.out(`\n${say('init/next', { steps: nextSteps(folder) })}\n`);
  return EXIT.clean;
}

/** What stands where a file, or the folder of one, is to be made. Names that differ in case alone may be one file. */
function inTheWayOf(root: string, paths: readonly string[]): readonly string[] {
  const stats = statOf(root);
  if (stats && !stats.isDirectory()) return [root];
  return paths
    .map((path) => join(root, path))
    .filter((path) => {
      const folder = statOf(dirname(path));
      return (folder !== undefined && !folder.isDirectory()) || isPresent(path);
    });
}

/** A link that leads nowhere stands there too, though nothing can be read from it. */
function isPresent(path: string): boolean {
  try {
    return (
      readdirSync(dirname(path)).includes(path.slice(dirname(path).length + 1)) ||
      statOf(path) !== undefined
    );
  } catch {
    return false;
  }
}

function nextSteps(folder: string): string {
  const enter = folder === '.' ? [] : [`  cd ${/\s/.test(folder) ? `"${folder}"` : folder}`];
  return [...enter, '  parley check', '  parley build'].join('\n');
}
