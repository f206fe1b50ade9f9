/** A place for people: both count from 0, `column` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where each line of a text begins; made lazily, since most texts have nothing to report. */
export interface LineIndex {
  readonly starts: readonly number[];
  readonly length: number;
}

const LF = 10;
const CR = 13;

/** Reads the starts of all lines; `\n`, `\r\n` and a lone `\r` end a line, as in the language server protocol. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return { starts, length: text.length };
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
  }
  return { starts, length: text.length };
}

/** The line and column of an offset; offsets outside the text are moved to its nearest end. */
export function positionAt(index: LineIndex, offset: number): Position {
  const inside = Math.max(0, Math.min(offset, index.length));
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.starts[middle] ?? 0) <= inside) low = middle;
    else high = middle - 1;
  }
  return { line: low, column: inside - (index.starts[low] ?? 0) };
}

/** The offset of a line and column; places outside the text are moved to its nearest end. */
export function offsetAt(index: LineIndex, position: Position): number {
  const start = index.starts[position.line];
  if (start === undefined) return position.line < 0 ? 0 : index.length;
  const next = index.starts[position.line + 1] ?? index.length + 1;
  return Math.max(start, Math.min(start + position.column, next - 1));
}
