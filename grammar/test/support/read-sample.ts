/** What a marker under a line says about some of its characters. */
export interface Marker {
  /** The line of the marker in the sample file, for messages. */
  readonly line: number;
  /** Offsets in the text without markers. */
  readonly start: number;
  readonly end: number;
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
}

export interface Sample {
  readonly text: string;
  readonly markers: readonly Marker[];
}

/**
 * Reads a sample: lines of Parley, each with markers below it.
 *
 *     坐席: 您好
 *   ~ ^^^^          keyword.other.speaker -string
 *
 * A marker line opens with `~`, or with `^` where the first column is meant. Its carets stand under the
 * characters, a Chinese one being two columns wide; then come the scopes that all of these have (prefixes
 * are enough), and behind `-` those that none of them has.
 */
export function readSample(source: string): Sample {
  const lines: string[] = [];
  const markers: Marker[] = [];
  let base = 0;
  let last = '';
  for (const [index, line] of source.split('\n').entries()) {
    const marker = /^(?<pad>~?[ ]*)(?<carets>\^+)\s+(?<scopes>\S.*)$/u.exec(line)?.groups;
    if (marker && /^[~^]/.test(line)) {
      const from = (marker['pad'] ?? '').length;
      const until = from + (marker['carets'] ?? '').length;
      const scopes = (marker['scopes'] ?? '').trim().split(/\s+/);
      markers.push({
        line: index + 1,
        start: base + indexOfColumn(last, from),
        end: base + indexOfColumn(last, until),
        wanted: scopes.filter((scope) => !scope.startsWith('-')),
        unwanted: scopes.filter((scope) => scope.startsWith('-')).map((scope) => scope.slice(1)),
      });
      continue;
    }
    if (lines.length > 0) base += last.length + 1;
    lines.push(line);
    last = line;
  }
  return { text: lines.join('\n'), markers };
}

/** The index of the character at a column of the screen. */
function indexOfColumn(line: string, column: number): number {
  let at = 0;
  for (let width = 0; width < column; at++) {
    if (at >= line.length) throw new Error(`a caret stands behind the end of: ${line}`);
    width += isWide(line.charCodeAt(at)) ? 2 : 1;
    if (width > column) throw new Error(`a caret cuts a character of: ${line}`);
  }
  return at;
}

function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xff01 && code <= 0xff60) || code === 0x3000
  );
}
