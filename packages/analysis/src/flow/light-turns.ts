import type { Block, Ordinal, Statement, Times } from '@parley/language';

/** A run of ordinals whose turns, but for the last, only speak and return. */
export interface LightRun {
  readonly times: Times;
  /** Whether the last turn, too, only speaks and returns. */
  readonly isLastLight: boolean;
}

/**
 * The run in an objection of which it need not be counted how often it was reached: whoever raises the
 * objection hears words and is back in the same state, so that at each choice point every turn may be next,
 * until the last was taken and led elsewhere. Undefined where turns before the last do more than speak.
 */
export function lightRunOf(body: Block): LightRun | undefined {
  const at = body.statements.findIndex((statement) => !isWords(statement));
  const times = body.statements[at];
  if (times?.kind !== 'times') return undefined;
  const rest = body.statements.slice(at + 1);
  const isRestLight = onlyReturns(rest);
  const isLight = ({ move, body: turn }: Ordinal): boolean => {
    if (move) return move.kind === 'return';
    if (!turn || turn.statements.length === 0) return false;
    return onlyReturns(turn.statements) || (isRestLight && turn.statements.every(isWords));
  };
  const turns = times.items;
  const last = turns.at(-1);
  if (!last || turns.length < 2 || !turns.slice(0, -1).every(isLight)) return undefined;
  return { times, isLastLight: isLight(last) };
}

/** Words, and then a return. */
function onlyReturns(statements: readonly Statement[]): boolean {
  const at = statements.findIndex((statement) => !isWords(statement));
  return at >= 0 && statements[at]?.kind === 'return';
}

/** Whether a statement changes nothing of a call's state. */
function isWords({ kind }: Statement): boolean {
  return kind === 'say' || kind === 'note' || kind === 'pause' || kind === 'allow';
}
