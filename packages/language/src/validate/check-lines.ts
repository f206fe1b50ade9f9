import type { Diagnostic } from '@parley/diagnostics';
import { plainText } from '../lexer/characters.ts';
import { report } from '../lexer/scan-state.ts';
import { reportArrow, wrongMoveIn } from '../lexer/wrong-arrow.ts';
import type { Mutable } from '../parser/build.ts';
import type { BranchLine } from '../parser/lines.ts';
import { keywordOfLine } from '../parser/misplaced.ts';
import { isName } from '../parser/speech.ts';
import type { Move, Name, Ordinal, Reply, Statement, Wording } from '../tree/tree.ts';

/** A reply needs its wording, and a move or a body, not both. */
export function checkReply(line: Reply, found: Diagnostic[]): void {
  const spoken = line.by === 'customer' || line.by === 'third-party';
  if (spoken && line.wordings.length === 0 && !line.hasError)
    report(found, 'syntax/empty-wording', line.start, line.headEnd);
  if (!line.move && !line.body && mendMove(line, found)) return;
  checkBody(line, line.move, found, 'syntax/reply-empty');
}

/** A move whose arrow is none, as in `Yes => bye`, is reported and taken out of the wording. */
function mendMove(line: Mutable<Reply>, found: Diagnostic[]): boolean {
  const last = line.wordings.at(-1);
  const wrong = last && wrongMoveIn(last.text);
  if (!last || !wrong) return false;
  const { start } = last;
  reportArrow(found, start + wrong.at, start + wrong.at + wrong.sign.length, wrong.sign);
  const text = last.text.slice(0, wrong.at).trimEnd();
  const kept: Wording = { kind: 'wording', start, end: start + text.length, text };
  line.wordings = [...line.wordings.slice(0, -1), ...(text === '' ? [] : [kept])];
  if (isName(plainText(wrong.target))) {
    const end = last.end;
    const target: Name = {
      kind: 'name',
      start: end - wrong.target.length,
      end,
      text: plainText(wrong.target),
    };
    line.move = { kind: 'goto', start: start + wrong.at, end, target };
  }
  line.hasError = true;
  return true;
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
      related: [
        { file: '', span: { start: move.start, end: move.end }, note: 'place/above', args: {} },
      ],
    });
  } else if (!move && (!line.body || line.body.statements.length === 0)) {
    report(found, empty, line.start, line.headEnd, {
      args: { above: `@line-${keywordOfLine(line)}` },
    });
  }
}

function endOfHead(statement: Statement): number {
  return (statement as Statement & { headEnd?: number }).headEnd ?? statement.end;
}

const ORDER = ['first', 'second', 'third'] as const;

/** Ordinals run from `first` without gaps; `then` comes last. */
export function checkOrdinal(
  line: Ordinal,
  last: Statement | undefined,
  found: Diagnostic[],
): void {
  if (line.ordinal === 'first') return;
  const before = last?.kind === 'times' ? last.items : [];
  const previous = before.at(-1)?.ordinal;
  const expected = line.ordinal === 'then' ? undefined : ORDER[ORDER.indexOf(line.ordinal) - 1];
  const fits =
    line.ordinal === 'then' ? previous !== undefined && previous !== 'then' : previous === expected;
  if (fits) return;
  report(found, 'syntax/ordinal-gap', line.start, line.headEnd, {
    args: { keyword: `@line-${line.ordinal}`, expected: `@line-${expected ?? 'first'}` },
  });
}
