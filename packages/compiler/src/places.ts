import { positionAt } from '@parley/diagnostics';
import type { LinkedScript, SourceFile } from '@parley/analysis';
import { put, putNumber, type Page } from './json/page.ts';

/** The places of one file, and the line of the last one that was asked for: the next is near it. */
export interface Places {
  readonly starts: readonly number[];
  line: number;
  /** By column, what a place's text begins with. */
  readonly heads: string[];
  /** The index of the file in `source.files`. */
  readonly file: number;
}

/** The places of each file of a script. */
export type PlacesByFile = ReadonlyMap<SourceFile, Places>;

/** Makes the places of all files ready. */
export function placesOf({ files }: LinkedScript): PlacesByFile {
  return new Map(files.map((one, file) => [one, newPlaces(one, file)]));
}

/** The places of a file, made ready for those near an offset. */
export function placesNear(byFile: PlacesByFile, file: SourceFile, offset: number): Places {
  const places = byFile.get(file) ?? newPlaces(file, 0);
  places.line = positionAt(file.lines, offset).line;
  return places;
}

function newPlaces({ lines }: SourceFile, file: number): Places {
  return { starts: lines.starts, line: 0, heads: [], file };
}

/** Writes the place of an offset; both are counted from 1, as people count. */
export function putPlace(page: Page, places: Places, offset: number): void {
  const { starts } = places;
  let { line } = places;
  while (line > 0 && offset < (starts[line] ?? 0)) line--;
  while (line + 1 < starts.length && offset >= (starts[line + 1] ?? 0)) line++;
  places.line = line;
  const column = offset - (starts[line] ?? 0) + 1;
  // Nearly all places stand after an indent, so there are few columns.
  put(page, (places.heads[column] ??= `{"column": ${column}, "file": ${places.file}, "line": `));
  putNumber(page, line + 1);
  put(page, '}');
}
