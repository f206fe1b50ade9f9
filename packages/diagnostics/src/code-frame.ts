import { eastAsianWidth } from 'get-east-asian-width';
import { positionAt, type LineIndex } from './line-index.ts';
import type { Span } from './span.ts';

/** How a frame is drawn; `paint` colours its parts and is the identity where there are no colours. */
export interface FrameOptions {
  readonly before: number;
  readonly paint: (part: 'gutter' | 'marker', text: string) => string;
}

const PLAIN: FrameOptions = { before: 1, paint: (_, text) => text };
const MOST_COLUMNS = 160;

/** Columns that a text takes on a terminal: a Chinese character takes two, a joined mark none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (
      point < 0x20 ||
      (point >= 0x300 && point <= 0x36f) ||
      point === 0x200b ||
      point === 0xfe0f ||
      point === 0xfeff
    )
      continue;
    width += eastAsianWidth(point);
  }
  return width;
}

/**
 * Shows the line of a span with carets right under it, as compilers do. A span over several lines is
 * marked to the end of its first; a very long line is cut around the span.
 */
export function codeFrame(
  text: string,
  index: LineIndex,
  span: Span,
  options: FrameOptions = PLAIN,
): string {
  const at = positionAt(index, span.start);
  const end = positionAt(index, span.end);
  const first = Math.max(0, at.line - options.before);
  const gutter = String(at.line + 1).length;
  const rows: string[] = [];
  for (let line = first; line <= at.line; line++) {
    const whole = lineText(text, index, line);
    if (line < at.line && whole.trim() === '') continue;
    const last = line < at.line || end.line > at.line ? whole.length : end.column;
    const cut = line < at.line ? { text: clip(whole), shift: 0 } : around(whole, at.column);
    rows.push(options.paint('gutter', `${String(line + 1).padStart(gutter)} | `) + cut.text);
    if (line < at.line) continue;
    const from = Math.max(0, at.column - cut.shift);
    const marked = cut.text.slice(from, Math.max(from, last - cut.shift));
    const carets = '^'.repeat(Math.max(1, displayWidth(marked.trimEnd())));
    const indent = ' '.repeat(displayWidth(cut.text.slice(0, from)));
    rows.push(
      options.paint('gutter', `${' '.repeat(gutter)} | `) +
        indent +
        options.paint('marker', carets),
    );
  }
  return rows.join('\n');
}

/** What a terminal would obey instead of showing: control characters, and those that turn the direction of writing. */
// oxlint-disable-next-line no-control-regex
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

function lineText(text: string, index: LineIndex, line: number): string {
  const start = index.starts[line] ?? 0;
  const end = index.starts[line + 1] ?? text.length;
  return text
    .slice(start, end)
    .replace(/[\r\n]+$/, '')
    .replaceAll('\t', ' ')
    .replaceAll(HIDDEN, '\ufffd');
}

function clip(line: string): string {
  return line.length > MOST_COLUMNS ? `${line.slice(0, MOST_COLUMNS)}…` : line;
}

/** Cuts a line so that the column stays in view; `shift` is what was taken off its front. */
function around(line: string, column: number): { text: string; shift: number } {
  if (line.length <= MOST_COLUMNS) return { text: line, shift: 0 };
  let start = Math.max(0, Math.min(column - 40, line.length - MOST_COLUMNS));
  // Not between the halves of a pair.
  if (/[\udc00-\udfff]/.test(line.charAt(start))) start -= 1;
  if (start === 0) return { text: clip(line), shift: 0 };
  return { text: `…${clip(line.slice(start))}`, shift: start - 1 };
}
