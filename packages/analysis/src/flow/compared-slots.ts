import type { Condition, Name } from '@parley/language';
import { assume, type ConditionContext } from './assume.ts';
import type { Configuration } from './configurations.ts';
import type { Action, SlotAt } from './graph.ts';
import type { State } from './states.ts';

type Guard = Extract<Action, { readonly kind: 'guard' }>;

/** A comparison of a slot that may not be known: here, or in a condition above, where it was told already. */
export type Compared = SlotAt | 'above';

/**
 * Where a guard compares a slot that is not known in a state. Operands are looked at in order, each in the
 * state in which it is: in `X is known and X > 5` the second is asked only where the first holds.
 */
export function comparedUnknown(context: ConditionContext, state: State, at: Configuration, guard: Guard, slot: number): Compared | undefined {
  let here: State | undefined = state;
  for (const condition of guard.fails) {
    if (nameIn(context, here, at, condition, slot)) return 'above';
    here = assume(context, here, at, condition, false);
    if (!here) return undefined;
  }
  const name = guard.holds && nameIn(context, here, at, guard.holds, slot);
  return name && guard.uses.find(({ span }) => span === name);
}

function nameIn(context: ConditionContext, state: State, at: Configuration, condition: Condition, slot: number): Name | undefined {
  switch (condition.kind) {
    case 'not':
      return nameIn(context, state, at, condition.operand, slot);
    case 'and':
    case 'or': {
      let here: State | undefined = state;
      for (const operand of condition.operands) {
        const name = nameIn(context, here, at, operand, slot);
        if (name) return name;
        here = assume(context, here, at, operand, condition.kind === 'and');
        if (!here) return undefined;
      }
      return undefined;
    }
    case 'compare':
    case 'is-one-of':
      return context.slotIndex.get(condition.slot.text) === slot && !context.sets.has(state.must, slot) ? condition.slot : undefined;
    case 'is-known':
    case 'is-verified':
    case 'listener-is':
      return undefined;
  }
}
