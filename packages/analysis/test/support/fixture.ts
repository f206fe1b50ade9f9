/**
 * A fixture is a text with what is expected of it in its margin: marker comments at column 0, below the
 * line that they speak of.
 *
 * - `# ^^^^ code: message` is a finding whose span stands over the carets;
 * - `# <- code: message` one that opens with the line and covers all of it, `# <-4 code: message` one that
 *   covers its first four characters (where carets would collide with the marker's own sign);
 * - `#   | code: message` is one of no length, as where something is missing;
 * - `#   1. words @ line:column` is a related place of the finding above it, in order: for a finding that
 *   depends on the way this is its witness. Lines and columns are the fixture's own, from 1.
 *
 * Before parsing a marker becomes an empty line, so that all else keeps its place. A fixture may hold
 * several files: each begins with a comment `# file: shared/objections.parley`, and comments before the
 * first of these belong to none.
 */
export interface Fixture {
  /** The files in the order of the text; the first is the script, where there is one. */
  readonly files: readonly FixtureFile[];
  /** The lines of the fixture without markers. */
  readonly lines: readonly string[];
}

/** One file of a fixture. */
export interface FixtureFile {
  readonly path: string;
  readonly text: string;
  /** The index in the fixture of the file's first line. */
  readonly firstLine: number;
}

const MARKER = /^#\s*(\^+|\||<-\d*)\s|^#\s+\d+\.\s/;
const FILE = /^# file: (\S+)\s*$/;
const ONLY_FILE = 'main.parley';

/** Whether a line of a fixture is an expectation. */
export function isMarker(line: string): boolean {
  return MARKER.test(line);
}

/** Reads a fixture; its markers are not looked at. */
export function readFixture(text: string): Fixture {
  const lines = text.split('\n').map((line) => (isMarker(line) ? '' : line));
  const starts = lines.flatMap((line, index) => {
    const path = FILE.exec(line)?.[1];
    return path === undefined ? [] : [{ path, index }];
  });
  if (starts.length === 0) starts.push({ path: ONLY_FILE, index: 0 });
  const files = starts.map(({ path, index }, at) => {
    const end = starts[at + 1]?.index ?? lines.length;
    // The line that names a file is no part of it, but keeps its place.
    const own = lines.slice(index, end).map((line) => (FILE.test(line) ? '' : line));
    return { path, text: own.join('\n'), firstLine: index };
  });
  return { files, lines };
}
