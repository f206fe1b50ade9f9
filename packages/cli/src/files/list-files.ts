import { globSync } from 'tinyglobby';

/** Which files of a project are wanted. */
export interface Listing {
  /** Absolute. */
  readonly root: string;
  readonly patterns: readonly string[];
  readonly ignored: readonly string[];
}

/** The files that fit, by their paths in the project. */
export function listFiles({ root, patterns, ignored }: Listing): readonly string[] {
  return globSync({
    patterns: [...patterns],
    ignore: [...ignored],
    cwd: root,
    onlyFiles: true,
    // A link to a folder may lead outside, or round in a circle.
    followSymbolicLinks: false,
    expandDirectories: false,
  });
}
