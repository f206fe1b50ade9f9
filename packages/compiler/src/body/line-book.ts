import type { Line, Part, Place } from '@parley/compiled';
import type { Claim } from '../ids/claim.ts';
import { hex16 } from '../ids/hex.ts';
import { outermost } from '../ids/nest.ts';

interface Entry {
  readonly line: Line;
  readonly alsoAt: Place[];
  readonly text: string;
  pin: string | undefined;
  id: string;
  readonly uses: ((id: string) => void)[];
}

/** A line as it stands in the source. */
export interface WrittenLine {
  readonly kind: Line['kind'];
  readonly parts: readonly Part[];
  /** The whole text, with slots as `{name}`. */
  readonly text: string;
  readonly pin: string | undefined;
  readonly at: Place;
}

/** The lines of one step or objection; equal ones are one line. */
export interface LineBook {
  readonly entries: Entry[];
  readonly byText: Map<string, Entry[]>;
}

/** An empty book. */
export function lineBook(): LineBook {
  return { entries: [], byText: new Map() };
}

/** Takes a line in; `use` is told its id once that is known. */
export function addLine(book: LineBook, written: WrittenLine, use: (id: string) => void): void {
  const key = `${written.kind}\n${written.text}`;
  const alike = book.byText.get(key) ?? [];
  const same = alike.find((entry) => isSame(entry.pin, written.pin));
  if (same) {
    same.pin ??= written.pin;
    same.alsoAt.push(written.at);
    same.uses.push(use);
    return;
  }
  const { kind, parts, text, pin, at } = written;
  const line = { at, hash: hex16(text), kind, parts };
  const entry: Entry = { line, alsoAt: [], text, pin, id: '', uses: [use] };
  book.entries.push(entry);
  alike.push(entry);
  book.byText.set(key, alike);
}

/** A line without a pin goes with an equal one that has one; two pins are two lines. */
function isSame(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** The claims of all lines, to be given their ids. */
export function lineClaims(book: LineBook): readonly Claim[] {
  return book.entries.map((entry) => ({
    word: entry.line.kind,
    text: entry.text,
    nest: outermost(),
    pin: entry.pin,
    give: (id) => {
      entry.id = id;
      for (const use of entry.uses) use(id);
    },
  }));
}

/** All lines with their ids, sorted by id. */
export function linesOf(book: LineBook): readonly (readonly [string, Line])[] {
  return book.entries
    .map(({ id, line, alsoAt }): [string, Line] => [id, alsoAt.length > 0 ? { alsoAt, ...line } : line])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
