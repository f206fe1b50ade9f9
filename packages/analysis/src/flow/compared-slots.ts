import type { Condition, Name } from '@parley/language';
import { assume, joinStates, type ConditionContext } from './assume.ts';
import type { Configuration } from './configurations.ts';
import type { Action, SlotAt } from './graph.ts';
import type { State } from './states.ts';

type Guard = Extract<Action, { readonly kind: 'guard' }>;

/**
 * Where a guard compares a slot that is not known in a state. Operands are looked at in order, each in the
 * state in which it is: in `X is known and X > 5` the second is asked only where the first holds.
 */
export function comparedUnknown(
  context: ConditionContext,
  state: State,
  at: Configuration,
  guard: Guard,
  slot: number,
): SlotAt | undefined {
  let here: State | undefined = state;
  for (const condition of guard.fails) {
    here = unasked(context, here, at, condition, slot).fails;
    if (!here) return undefined;
  }
  const name = guard.holds && nameIn(context, here, at, guard.holds, slot);
  return name && guard.uses.find(({ span }) => span === name);
}

/** The state behind a guard, on those ways on which no condition compares a slot; undefined where there is none. */
export function passUnasked(
  context: ConditionContext,
  state: State,
  at: Configuration,
  guard: Guard,
  slot: number,
): State | undefined {
  let here: State | undefined = state;
  for (const condition of guard.fails)
    here = here && unasked(context, here, at, condition, slot).fails;
  return here && guard.holds ? unasked(context, here, at, guard.holds, slot).holds : here;
}

interface Outcomes {
  readonly holds: State | undefined;
  readonly fails: State | undefined;
}

const NONE: Outcomes = { holds: undefined, fails: undefined };

/** The states in which a condition holds and fails without comparing a slot: where an operand before has settled it. */
function unasked(
  context: ConditionContext,
  state: State,
  at: Configuration,
  condition: Condition,
  slot: number,
): Outcomes {
  switch (condition.kind) {
    case 'not': {
      const { holds, fails } = unasked(context, state, at, condition.operand, slot);
      return { holds: fails, fails: holds };
    }
    case 'and':
    case 'or': {
      const goesOn = condition.kind === 'and' ? 'holds' : 'fails';
      const settles = condition.kind === 'and' ? 'fails' : 'holds';
      let here: State | undefined = state;
      let settled: State | undefined;
      for (const operand of condition.operands) {
        if (!here) break;
        const outcomes: Outcomes = unasked(context, here, at, operand, slot);
        const early = outcomes[settles];
        settled = settled && early ? joinStates(context, settled, early) : (settled ?? early);
        here = outcomes[goesOn];
      }
      return condition.kind === 'and'
        ? { holds: here, fails: settled }
        : { holds: settled, fails: here };
    }
    case 'compare':
    case 'is-one-of':
      if (isUnknown(context, state, condition.slot, slot)) return NONE;
  }
  return {
    holds: assume(context, state, at, condition, true),
    fails: assume(context, state, at, condition, false),
  };
}

function nameIn(
  context: ConditionContext,
  state: State,
  at: Configuration,
  condition: Condition,
  slot: number,
): Name | undefined {
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
      return isUnknown(context, state, condition.slot, slot) ? condition.slot : undefined;
    case 'is-known':
    case 'is-verified':
    case 'listener-is':
      return undefined;
  }
}

function isUnknown(context: ConditionContext, state: State, name: Name, slot: number): boolean {
  return context.slotIndex.get(name.text) === slot && !context.sets.has(state.must, slot);
}
