import { dirname, join, resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import type { Problem } from '../session.ts';
import { nearestConfigFolder, pathWithin, shownPath, statOf, withSlashes } from './paths.ts';

/** A project, and the arguments that mean files of it. */
export interface Place {
  /** Absolute. */
  readonly root: string;
  /** The configuration file, absolute; undefined: there is none. */
  readonly config: string | undefined;
  /** As given on the command line; none: the whole project. */
  readonly given: readonly string[];
}

/**
 * The projects that the paths of a command line belong to: each path to the nearest configuration file
 * above it, else to the folder in which the command runs, else to its own folder.
 */
export function placesOf(
  cwd: string,
  paths: readonly string[],
  config: string | undefined,
): readonly Place[] {
  if (config !== undefined) {
    const file = resolve(cwd, config);
    return [{ root: dirname(file), config: file, given: paths }];
  }
  if (paths.length === 0) return [placeAt(nearestConfigFolder(cwd), cwd, [])];
  const byRoot = new Map<string, Place>();
  for (const path of paths) {
    const start = startFolder(resolve(cwd, path));
    const configured = nearestConfigFolder(start);
    const root = configured ?? (pathWithin(cwd, start) === undefined ? start : cwd);
    const known = byRoot.get(root)?.given ?? [];
    byRoot.set(root, placeAt(configured, root, [...known, path]));
  }
  return [...byRoot.values()];
}

function placeAt(
  configured: string | undefined,
  otherwise: string,
  given: readonly string[],
): Place {
  const root = configured ?? otherwise;
  return { root, config: configured && join(configured, 'parley.config.json'), given };
}

/** The folder that a path names or lies in; of a pattern, the part before its first sign. */
function startFolder(path: string): string {
  if (statOf(path)?.isDirectory()) return path;
  let folder = dirname(path);
  while (isPattern(folder) && statOf(folder) === undefined) folder = dirname(folder);
  return folder;
}

function isPattern(path: string): boolean {
  return /[*?[\]{}!]/.test(path);
}

/** Files of one project, or why they can't be had. */
export interface Selection {
  /** In the project, with `/`; sorted, each once. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** Finds the files that a place's arguments mean. The reader of folders is loaded only where one is given. */
export async function selectFiles(cwd: string, place: Place, config: Config): Promise<Selection> {
  const files = new Set<string>();
  const problems: Problem[] = [];
  const patterns: string[] = place.given.length === 0 ? [...config.files] : [];
  for (const given of place.given) {
    const absolute = resolve(cwd, given);
    const within = pathWithin(place.root, absolute);
    const stats = statOf(absolute);
    if (within === undefined)
      problems.push({
        id: 'trouble/outside',
        args: { path: given, root: shownPath(cwd, place.root) },
      });
    else if (stats?.isFile()) files.add(within);
    else if (stats?.isDirectory())
      patterns.push(`${within === '' ? '' : `${escaped(within)}/`}**/*.parley`);
    else if (!stats && isPattern(given)) patterns.push(within);
    else
      problems.push({
        id: stats ? 'trouble/not-a-file' : 'trouble/no-such-file',
        args: { path: given },
      });
  }
  if (patterns.length > 0) {
    const { listFiles } = await import('./list-files.ts');
    for (const file of listFiles({
      root: place.root,
      patterns,
      ignored: ignoredBy(config, place.root),
    }))
      files.add(file);
  }
  if (files.size === 0 && problems.length === 0) problems.push(noFiles(cwd, place));
  return { files: [...files].toSorted(), problems };
}

function noFiles(cwd: string, { root, given }: Place): Problem {
  const where = given.length > 0 ? given.join(', ') : shownPath(cwd, root);
  return { id: 'trouble/no-files', args: { where } };
}

function ignoredBy(config: Config, root: string): readonly string[] {
  const out = pathWithin(root, resolve(root, config.out));
  return [
    '**/node_modules/**',
    '**/.git/**',
    ...(out ? [`${escaped(out)}/**`] : []),
    ...config.exclude,
  ];
}

/** A path as a pattern that means it alone. */
function escaped(path: string): string {
  return withSlashes(path).replace(/[*?[\]{}()!+@\\]/g, '\\$&');
}
