import type { LinkedScript } from '@parley/analysis';
import type { Move, SetSlot, Statement } from '@parley/language';
import type { Value } from '@parley/compiled';
import type { Owner } from './owner.ts';
import { hasWords } from '../speech.ts';
import { valueOf } from './values.ts';

/** Whether a statement becomes an instruction; what makes no sense leaves no trace. */
export function leavesTrace(owner: Owner, statement: Statement): boolean {
  switch (statement.kind) {
    case 'say':
    case 'note':
      return hasWords(statement.speech);
    case 'choice':
    case 'verify':
    case 'if':
      return true;
    case 'goto':
    case 'end':
    case 'return':
      return isMeant(owner, statement);
    case 'pause':
      return Number.isFinite(statement.seconds) && statement.seconds >= 0;
    case 'listener':
      return statement.who !== undefined;
    case 'capture':
      return statement.slots.some((slot) => owner.compilation.linked.slots.has(slot.text));
    case 'set':
      return givenValue(owner, statement) !== undefined;
    case 'times':
      return statement.items.length > 0;
    case 'variants':
      return statement.items.some((item) => item.letter);
    case 'allow':
    case 'misplaced':
    case 'unknown':
      return false;
    default:
      statement satisfies never;
      return false;
  }
}

/** Whether a move leads to something, and may stand where it does. */
export function isMeant({ compilation, isObjection }: Owner, move: Move): boolean {
  return move.kind === 'return' ? isObjection : isDeclared(compilation.linked, move);
}

/** Whether a move leads to a step or an outcome that is declared. */
export function isDeclared({ steps, outcomes }: LinkedScript, move: Move): boolean {
  if (move.kind === 'return') return false;
  if (move.kind === 'goto') return move.target !== undefined && steps.has(move.target.text);
  return move.outcome !== undefined && outcomes.has(move.outcome.text);
}

/** The value that a slot is set to; undefined where either can't be meant so. */
export function givenValue({ compilation }: Owner, { slot, value }: SetSlot): Value | undefined {
  const symbol = slot && compilation.linked.slots.get(slot.text);
  return symbol && value && valueOf(value, symbol.type);
}
