import type { Line, Part, Place } from '@parley/compiled';
import type { Claim } from '../ids/claim.ts';
import { hex16 } from '../ids/hex.ts';
import { outermost } from '../ids/nest.ts';

interface Entry {
  readonly line: Line;
  readonly text: string;
  readonly alsoAt: Place[];
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
  /** By the hash of the text. */
  readonly byHash: Map<string, Entry[]>;
}

/** An empty book. */
export function lineBook(): LineBook {
  return { entries: [], byHash: new Map() };
}

/** Takes a line in; `use` is told its id once that is known. */
export function addLine(book: LineBook, written: WrittenLine, use: (id: string) => void): void {
  const hash = hex16(written.text);
  const alike = book.byHash.get(hash);
  const same = alike?.find((entry) => isSame(entry, written));
  if (same) {
    same.pin ??= written.pin;
    same.alsoAt.push(written.at);
    same.uses.push(use);
    return;
  }
  const { kind, parts, text, pin, at } = written;
  const entry: Entry = {
    line: { at, hash, kind, parts },
    text,
    alsoAt: [],
    pin,
    id: '',
    uses: [use],
  };
  book.entries.push(entry);
  if (alike) alike.push(entry);
  else book.byHash.set(hash, [entry]);
}

/** A line without a pin goes with an equal one that has one; two pins are two lines. */
function isSame({ line, text, pin }: Entry, written: WrittenLine): boolean {
  if (line.kind !== written.kind || text !== written.text) return false;
  return pin === undefined || written.pin === undefined || pin === written.pin;
}

/** The claims of all lines, to be given their ids. */
export function lineClaims(book: LineBook): readonly Claim[] {
  return book.entries.map((entry) => ({
    word: entry.line.kind,
    text: entry.text,
    hash: entry.line.hash,
    nest: OWN_BODY,
    pin: entry.pin,
    give: (id) => {
      entry.id = id;
      for (const use of entry.uses) use(id);
    },
  }));
}

/** A line's place tells nothing: equal lines of a step are one line. */
const OWN_BODY = outermost();

/** All lines with their ids, sorted by id. */
export function linesOf(book: LineBook): readonly (readonly [string, Line])[] {
  return book.entries
    .map(({ id, line, alsoAt }): [string, Line] => [
      id,
      alsoAt.length > 0 ? { alsoAt, ...line } : line,
    ])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
