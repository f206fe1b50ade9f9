import type { Wording } from '../catalogue/descriptor.ts';

/** What the page of a code says, in one language. */
export interface PageText {
  /** What the finding means and, where the catalogue has no `why`, why it matters on a real call. */
  readonly what: string;
  /** How to mend it. */
  readonly mend: string;
}

/** The page of a diagnostic code; `bad` and `good` are absent where no text can show the mistake. */
export interface Page {
  readonly zh: PageText;
  readonly en: PageText;
  /** A whole file with the mistake and no other; a line `# file: PATH` begins each of several files. */
  readonly bad?: Wording;
  /** The same without it. */
  readonly good?: Wording;
}

/**
 * A page as it is written down: the bad and the good example in one text, as a comparison shows them.
 * Lines behind `-` stand in the bad one only, lines behind `+` in the good one only, all others in both.
 */
export interface WrittenPage {
  readonly zh: PageText;
  readonly en: PageText;
  readonly example?: Wording;
}

/** The pages of one family, by code. */
export type WrittenPages = Readonly<Record<string, WrittenPage>>;

/** One side of a written example; the indentation that all of its lines share is not a part of it. */
export function sideOf(example: string, side: '-' | '+'): string {
  const lines = example.split('\n').slice(1, -1);
  const margin = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0),
  );
  const other = side === '-' ? '+' : '-';
  return lines
    .map((line) => line.slice(margin))
    .filter((line) => !line.startsWith(other))
    .map((line) => `${line.slice(2)}\n`)
    .join('');
}
