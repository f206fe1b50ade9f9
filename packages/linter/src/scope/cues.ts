/** What a cue does to what follows it, or stands before it. */
export type CueKind =
  /** Turns the act round, in its clause. */
  | 'not'
  /** Forbids all that follows in the sentence. */
  | 'forbid'
  /** Looks like a negation and is none. */
  | 'none'
  /** Ends the reach of what was negated before: the main clause begins. */
  | 'main'
  /** Ends the reach of all that stood before. */
  | 'break'
  /** Expects the opposite, as “don't think we won't”: what follows is asserted. */
  | 'rhetorical'
  | 'if';

export interface Cue {
  readonly kind: CueKind;
  readonly start: number;
  readonly end: number;
}

/** Cues by first unit, the longest first, so that the longest that fits is taken. */
export type CueTable = ReadonlyMap<string, readonly (readonly [word: string, kind: CueKind])[]>;

/** Makes a table from lists of words a kind. */
export function cueTable(lists: Readonly<Record<CueKind, readonly string[]>>): CueTable {
  const table = new Map<string, [string, CueKind][]>();
  for (const [kind, words] of Object.entries(lists) as [CueKind, readonly string[]][]) {
    for (const word of words) {
      const first = word[0] as string;
      const row = table.get(first) ?? [];
      row.push([word, kind]);
      table.set(first, row);
    }
  }
  for (const row of table.values()) row.sort(([a], [b]) => b.length - a.length);
  return table;
}

/** The cues in a part of a text, in order; `fits` says whether a word may stand there. */
export function cuesIn(
  table: CueTable,
  text: string,
  start: number,
  end: number,
  fits: (text: string, start: number, end: number) => boolean,
): Cue[] {
  const cues: Cue[] = [];
  for (let at = start; at < end; at++) {
    const row = table.get(text[at] as string);
    const found = row?.find(
      ([word]) => text.startsWith(word, at) && fits(text, at, at + word.length),
    );
    if (!found) continue;
    cues.push({ kind: found[1], start: at, end: at + found[0].length });
    at += found[0].length - 1;
  }
  return cues;
}
