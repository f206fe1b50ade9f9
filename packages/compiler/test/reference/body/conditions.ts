import type { SlotSymbol } from '@parley/analysis';
import type { Condition } from '@parley/compiled';
import type * as tree from '@parley/language';
import { valueOf } from './values.ts';

type Slots = ReadonlyMap<string, SlotSymbol>;

/** A condition that can't be read must open no branch, not even below a `not`. */
const NEVER: Condition = { op: 'false' };

/** Compiles a condition; where any of it is missing or names what isn't declared, the whole never holds. */
export function compileCondition(slots: Slots, condition: tree.Condition | undefined): Condition {
  return (condition && conditionOf(slots, condition)) ?? NEVER;
}

function conditionOf(slots: Slots, condition: tree.Condition): Condition | undefined {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return several(slots, condition);
    case 'not': {
      const of = conditionOf(slots, condition.operand);
      return of && { of, op: 'not' };
    }
    case 'compare':
      return compare(slots, condition);
    case 'is-one-of':
      return oneOf(slots, condition);
    case 'is-known': {
      const slot = condition.slot.text;
      return slots.has(slot) ? { op: 'known', slot } : undefined;
    }
    case 'is-verified':
      return { op: 'verified' };
    case 'listener-is':
      return { op: 'listener', who: condition.who };
    default:
      condition satisfies never;
      return undefined;
  }
}

/** `and` and `or`; brackets that change nothing leave no trace. */
function several(
  slots: Slots,
  { kind, operands }: tree.AndCondition | tree.OrCondition,
): Condition | undefined {
  const of: Condition[] = [];
  for (const operand of operands) {
    const one = conditionOf(slots, operand);
    if (!one) return undefined;
    if (one.op === kind) of.push(...one.of);
    else of.push(one);
  }
  return of.length > 1 ? { of, op: kind } : of[0];
}

function compare(slots: Slots, { slot, operator, value }: tree.Comparison): Condition | undefined {
  const symbol = slots.get(slot.text);
  const compared = symbol && valueOf(value, symbol.type);
  return compared && { op: operator, slot: slot.text, value: compared };
}

function oneOf(slots: Slots, { slot, values }: tree.IsOneOf): Condition | undefined {
  const symbol = slots.get(slot.text);
  if (!symbol || values.length === 0) return undefined;
  const read = values.flatMap((value) => valueOf(value, symbol.type) ?? []);
  return read.length === values.length
    ? { op: 'one-of', slot: slot.text, values: read }
    : undefined;
}
