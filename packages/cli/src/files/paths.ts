import { existsSync, statSync, type Stats } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/** The name of the configuration file, which makes its folder a project. */
export const CONFIG_NAME = 'parley.config.json';

/** A path of this system with `/`. */
export function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** A file's path as people see it: relative to where they stand. Both are absolute. */
export function shownPath(cwd: string, path: string): string {
  return withSlashes(relative(cwd, path)) || '.';
}

/** The path of a file within a folder, with `/`; undefined where it lies outside of it. Both are absolute. */
export function pathWithin(folder: string, path: string): string | undefined {
  const within = relative(folder, path);
  if (within === '..' || within.startsWith(`..${sep}`) || isAbsolute(within)) return undefined;
  return withSlashes(within);
}

/** What stands at a path, or undefined: nothing, or nothing that may be looked at. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The nearest folder, from `folder` upward, that holds a configuration file. */
export function nearestConfigFolder(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, CONFIG_NAME))) return at;
    if (dirname(at) === at) return undefined;
  }
}
