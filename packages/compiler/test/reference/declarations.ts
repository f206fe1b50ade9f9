import type { Hours, Outcome, Place, Slot, Source } from '@parley/compiled';
import type { LinkedScript, OutcomeSymbol, SlotSymbol, SourceFile } from '@parley/analysis';
import { positionAt } from '@parley/diagnostics';
import type { TimeRange } from '@parley/language';
import { timeOf } from './time.ts';

/** The index of each file in `source.files`. */
export type FileIndex = ReadonlyMap<SourceFile, number>;

/** Numbers the files of a script. */
export function fileIndex({ files }: LinkedScript): FileIndex {
  return new Map(files.map((file, index) => [file, index]));
}

/** The script's slots by name. */
export function slotsOf({ slots }: LinkedScript, files: FileIndex): Readonly<Record<string, Slot>> {
  return sortedMap(slots, (symbol: SlotSymbol) => ({
    at: placeIn(files, symbol.file, symbol.node.start),
    captured: symbol.captured,
    privacy: symbol.privacy,
    type: symbol.type,
    values: symbol.values,
  }));
}

/** The script's outcomes by name. */
export function outcomesOf(
  { outcomes, slots }: LinkedScript,
  files: FileIndex,
): Readonly<Record<string, Outcome>> {
  return sortedMap(outcomes, (symbol: OutcomeSymbol) => ({
    at: placeIn(files, symbol.file, symbol.node.start),
    requires: symbol.requires.filter((name) => slots.has(name)),
    ...(symbol.title !== undefined ? { title: symbol.title } : {}),
  }));
}

/** The hours that make sense. */
export function hoursOf(ranges: readonly TimeRange[]): readonly Hours[] {
  return ranges
    .filter(({ from, to }) => isTime(from) && isTime(to))
    .map(({ from, to }) => ({ from: timeOf(from), to: timeOf(to) }));
}

/** The files, each with its hash, and one hash for all. */
export function sourceOf({ files }: LinkedScript, sha256: (text: string) => string): Source {
  const hashed = files.map(({ path, text }) => ({ path, sha256: sha256(text) }));
  const list = hashed.map((file) => `${file.sha256} ${file.path}\n`).join('');
  return { files: hashed, sha256: sha256(list) };
}

function placeIn(files: FileIndex, file: SourceFile, offset: number): Place {
  const { line, column } = positionAt(file.lines, offset);
  return { column: column + 1, file: files.get(file) ?? 0, line: line + 1 };
}

function isTime(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= 24 * 60;
}

/** As an object whose own keys are the names, `__proto__` too. */
function sortedMap<S, T>(
  symbols: ReadonlyMap<string, S>,
  make: (symbol: S) => T,
): Record<string, T> {
  const names = [...symbols.keys()].toSorted();
  return Object.fromEntries(
    names.flatMap((name) => {
      const symbol = symbols.get(name);
      return symbol === undefined ? [] : [[name, make(symbol)] as const];
    }),
  );
}
