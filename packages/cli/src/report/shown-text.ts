import { lineIndex, positionAt, type LineIndex, type Span } from '@parley/diagnostics';
import type { Text } from '../check/inspect.ts';

/** A text as editors show it: without its byte order mark, so that places count from the first character seen. */
export interface ShownText {
  readonly text: string;
  readonly lines: LineIndex;
  /** How many characters in front are not shown. */
  readonly hidden: 0 | 1;
}

/** A place for people: both count from 1, `column` in UTF-16 code units, as editors count. */
export interface ShownPosition {
  readonly line: number;
  readonly column: number;
}

/** The text that places are shown in. */
export function shownText(source: Text): ShownText {
  if (!source.text.startsWith('\uFEFF'))
    return { text: source.text, lines: source.lines, hidden: 0 };
  const text = source.text.slice(1);
  return { text, lines: lineIndex(text), hidden: 1 };
}

/** A span of the file as one of what is shown of it. */
export function shownSpan({ hidden }: ShownText, { start, end }: Span): Span {
  return { start: Math.max(0, start - hidden), end: Math.max(0, end - hidden) };
}

/** The place of an offset in a file; a file that can't be shown has but one place, its start. */
export function shownPosition(shown: ShownText | undefined, offset: number): ShownPosition {
  if (!shown) return { line: 1, column: 1 };
  const { line, column } = positionAt(shown.lines, offset - shown.hidden);
  return { line: line + 1, column: column + 1 };
}
