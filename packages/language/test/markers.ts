import { lineIndex, positionAt, type Diagnostic } from '@parley/diagnostics';

/** A finding as a fixture expects it: lines and columns count from 1, columns in UTF-16 units. */
export interface Expected {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly code: string;
}

/** `#   ^^^^ code: remark`, or `# <--- code: remark` for a finding at the start of the line. */
const MARKER = /^#( *)(\^+|<-*) (\S+\/\S+):/;

/**
 * Reads the findings that a fixture expects. A marker stands under its line, behind other markers of the
 * line; its carets stand under what is found, or one caret behind the line's end where something lacks.
 */
export function markersOf(text: string): Expected[] {
  const lines = text.split('\n');
  const expected: Expected[] = [];
  let above = 0;
  for (const [index, line] of lines.entries()) {
    const match = MARKER.exec(line);
    const [, blanks = '', sign = '', code = ''] = match ?? [];
    if (!match) {
      above = index;
      continue;
    }
    const column = sign.startsWith('<') ? 0 : 1 + blanks.length;
    const lacks = column >= (lines[above] ?? '').length;
    expected.push({ line: above + 1, column: column + 1, length: lacks ? 0 : sign.length, code });
  }
  return expected;
}

/** Findings in the form of markers. */
export function asExpected(text: string, found: readonly Diagnostic[]): Expected[] {
  const index = lineIndex(text);
  return found.map(({ code, span }) => {
    const { line, column } = positionAt(index, span.start);
    return { line: line + 1, column: column + 1, length: span.end - span.start, code };
  });
}
