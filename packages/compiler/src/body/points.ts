import type { Note, Say, Statement } from '@parley/language';
import { textOf } from '../speech.ts';

/** Bits for the kinds of places that are known by where they stand; a choice and a verification are one. */
const WAIT = 1;
const TIMES = 2;
const VARIANTS = 4;
const CAPTURE = 8;

/** The bit of a statement's kind; 0: it needs no telling apart. */
export function pointOf({ kind }: Statement): number {
  switch (kind) {
    case 'choice':
    case 'verify':
      return WAIT;
    case 'times':
      return TIMES;
    case 'variants':
      return VARIANTS;
    case 'capture':
      return CAPTURE;
    default:
      return 0;
  }
}

/** The bits of the kinds of which a block holds several, so that where it stands doesn't tell them apart. */
export function repeatedPoints(statements: readonly Statement[]): number {
  let seen = 0;
  let repeated = 0;
  for (const statement of statements) {
    const point = pointOf(statement);
    repeated |= seen & point;
    seen |= point;
  }
  return repeated;
}

/** What tells one of several from the others: what is captured, or the line before it. */
export function labelOf(statement: Statement, before: Say | Note | undefined): string {
  if (statement.kind === 'capture') return statement.slots.map((slot) => slot.text).join(', ');
  return before ? textOf(before.speech) : '';
}
