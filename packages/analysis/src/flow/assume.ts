import type { Condition } from '@parley/language';
import type { BitSets } from './bit-sets.ts';
import type { Configuration } from './configurations.ts';
import type { State, States } from './states.ts';
import type { ValueFacts } from './value-facts.ts';

export interface ConditionContext {
  readonly states: States;
  readonly sets: BitSets;
  readonly values: ValueFacts;
  readonly slotIndex: ReadonlyMap<string, number>;
}

/** The state in which a condition holds (or fails); undefined where that can't be. */
export function assume(
  context: ConditionContext,
  state: State,
  at: Configuration,
  condition: Condition,
  holds: boolean,
): State | undefined {
  switch (condition.kind) {
    case 'not':
      return assume(context, state, at, condition.operand, !holds);
    case 'and':
    case 'or':
      return (condition.kind === 'and') === holds
        ? assumeAll(context, state, at, condition.operands, holds)
        : assumeAny(context, state, at, condition.operands, holds);
    case 'is-verified':
      return at.verified === holds ? state : undefined;
    case 'listener-is':
      return (at.listener === condition.who) === holds ? state : undefined;
    case 'is-known':
      return assumeKnown(context, state, condition.slot.text, holds);
    case 'compare':
    case 'is-one-of': {
      const values = context.values.assume(state.values, condition, holds);
      return values === undefined ? undefined : context.states.of(state.must, state.may, values);
    }
  }
}

/** The state in which none of some conditions holds; undefined where that can't be. */
export function assumeNone(
  context: ConditionContext,
  state: State,
  at: Configuration,
  conditions: readonly Condition[],
): State | undefined {
  return conditions.length === 0 ? state : assumeAll(context, state, at, conditions, false);
}

function assumeAll(
  context: ConditionContext,
  state: State,
  at: Configuration,
  operands: readonly Condition[],
  holds: boolean,
): State | undefined {
  let next: State | undefined = state;
  for (const operand of operands) {
    if (!next) return undefined;
    next = assume(context, next, at, operand, holds);
  }
  return next;
}

/** One of several holds: what is known is what all of those that can hold agree on. */
function assumeAny(
  context: ConditionContext,
  state: State,
  at: Configuration,
  operands: readonly Condition[],
  holds: boolean,
): State | undefined {
  let result: State | undefined;
  let rest: State | undefined = state;
  for (const operand of operands) {
    if (!rest) break;
    const next = assume(context, rest, at, operand, holds);
    if (next) result = result ? joinStates(context, result, next) : next;
    rest = assume(context, rest, at, operand, !holds);
  }
  return result;
}

function assumeKnown(
  { sets, states, values, slotIndex }: ConditionContext,
  state: State,
  name: string,
  holds: boolean,
): State | undefined {
  const slot = slotIndex.get(name);
  // What comes with the call is always known; of a name that nobody declares nothing is.
  if (slot === undefined) return holds || !values.isDeclared(name) ? state : undefined;
  if (holds)
    return sets.has(state.may, slot)
      ? states.of(sets.with(state.must, slot), state.may, state.values)
      : undefined;
  return sets.has(state.must, slot)
    ? undefined
    : states.of(state.must, sets.without(state.may, slot), state.values);
}

/** What is known where two ways meet. */
export function joinStates({ sets, states, values }: ConditionContext, a: State, b: State): State {
  const must = sets.intersection(a.must, b.must);
  const may = sets.union(a.may, b.may);
  const facts = values.join(a.values, b.values);
  return must === a.must && may === a.may && facts === a.values ? a : states.of(must, may, facts);
}
