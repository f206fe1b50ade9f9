import type { Diagnostic } from '@parley/diagnostics';
import { report } from '../lexer/scan-state.ts';
import type { BranchLine } from '../parser/lines.ts';
import { keywordOfLine } from '../parser/misplaced.ts';
import type { Move, Ordinal, Reply, Statement } from '../tree/tree.ts';

/** A reply needs its wording, and a move or a body, not both. */
export function checkReply(line: Reply, found: Diagnostic[]): void {
  const spoken = line.by === 'customer' || line.by === 'third-party';
  if (spoken && line.wordings.length === 0 && !line.hasError) report(found, 'syntax/empty-wording', line.start, line.headEnd);
  checkBody(line, line.move, found, 'syntax/reply-empty');
}

/** A line that branches needs a move or a body, not both. */
export function checkBody(
  line: BranchLine,
  move: Move | undefined,
  found: Diagnostic[],
  empty = 'syntax/empty-block',
): void {
  if (line.hasError) return;
  const first = line.body?.statements[0];
  if (move && line.body && first) {
    report(found, 'syntax/reply-both', first.start, endOfHead(first), {
      related: [{ file: '', span: { start: move.start, end: move.end }, note: 'place/above', args: {} }],
    });
  } else if (!move && (!line.body || line.body.statements.length === 0)) {
    report(found, empty, line.start, line.headEnd, { args: { above: `@line-${keywordOfLine(line)}` } });
  }
}

function endOfHead(statement: Statement): number {
  return (statement as Statement & { headEnd?: number }).headEnd ?? statement.end;
}

const ORDER = ['first', 'second', 'third'] as const;

/** Ordinals run from `first` without gaps; `then` comes last. */
export function checkOrdinal(line: Ordinal, last: Statement | undefined, found: Diagnostic[]): void {
  if (line.ordinal === 'first') return;
  const before = last?.kind === 'times' ? last.items : [];
  const previous = before.at(-1)?.ordinal;
  const expected = line.ordinal === 'then' ? undefined : ORDER[ORDER.indexOf(line.ordinal) - 1];
  const fits = line.ordinal === 'then' ? previous !== undefined && previous !== 'then' : previous === expected;
  if (fits) return;
  report(found, 'syntax/ordinal-gap', line.start, line.headEnd, {
    args: { keyword: `@line-${line.ordinal}`, expected: `@line-${expected ?? 'first'}` },
  });
}

