import type { Args, Diagnostic } from '@parley/diagnostics';
import { report } from '../lexer/scan-state.ts';
import type { HeaderLine, RehearsalLine, Unknown } from '../tree/tree.ts';
import { keywordOfLine, reportMisplaced } from './misplaced.ts';
import type { Line } from './lines.ts';

/** Keeps a line of a rehearsal that may stand there, and reports others. */
export function addRehearsed(lines: RehearsalLine[], line: Line, found: Diagnostic[]): void {
  const { start, end } = line;
  switch (line.kind) {
    case 'reply': {
      const spoken = line.by === 'customer' || line.by === 'third-party';
      if (spoken && line.wordings.length === 0) report(found, 'syntax/empty-wording', start, end);
      if (line.move) reportMisplaced(line.move, line.move.kind, found, { reaches: 1 });
      lines.push({ kind: 'rehearsed-reply', start, end, by: line.by, wording: line.wordings[0] });
      return;
    }
    case 'verify-line':
      if (line.result === undefined && !line.hasError) {
        report(found, 'syntax/expected', start, end, {
          args: { expected: '@result', found: '', case: 'end' },
        });
      }
      lines.push({ kind: 'rehearsed-verification', start, end, result: line.result });
      return;
    case 'variant':
    case 'set':
      if (lines.some((before) => before.kind !== 'set' && before.kind !== 'chosen-variant')) {
        reportMisplaced(line, line.kind, found, { early: 1 });
      }
      lines.push(
        line.kind === 'set' ? line : { kind: 'chosen-variant', start, end, letter: line.letter },
      );
      return;
    case 'unknown-line':
      lines.push(unknownOf(line));
      return;
    case 'goto':
    case 'end':
    case 'say':
      reportMisplaced(line, line.kind, found, line.kind === 'say' ? { says: 1 } : { reaches: 1 });
      return;
    default:
      reportMisplaced(line, keywordOfLine(line), found, { body: 1 });
  }
}

/** In a header only an unknown line is kept; what belongs elsewhere is reported. */
export function keepUnknown(
  line: Line,
  lines: HeaderLine[],
  where: Args,
  found: Diagnostic[],
): void {
  if (line.kind === 'unknown-line') lines.push(unknownOf(line));
  else reportMisplaced(line, keywordOfLine(line), found, where);
}

function unknownOf(line: Extract<Line, { kind: 'unknown-line' }>): Unknown {
  return { kind: 'unknown', start: line.start, end: line.end, text: line.text, body: line.body };
}
