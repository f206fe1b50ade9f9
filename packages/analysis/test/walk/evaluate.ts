import type { Condition, Name, Value } from '@parley/language';
import type { LinkedScript, SlotSymbol } from '../../src/index.ts';
import type { Env, SlotValue } from './moment.ts';

/** A condition's outcome on one way: slots that had no value yet may have been given one. */
export interface Evaluated {
  readonly env: Env;
  readonly holds: boolean;
}

/** The values that a slot may have in a walk: all words of a list, numbers on and between all that conditions name. */
export function domainOf(slot: SlotSymbol): readonly SlotValue[] {
  if (slot.type === 'choice') return slot.values;
  if (slot.type === 'yes-no') return ['yes', 'no'];
  return slot.type === 'number' ? [5, 10, 15, 20, 25] : [0];
}

/** All outcomes of a condition in a state; `tell` hears of slots that are compared and not known. */
export function evaluate(
  script: LinkedScript,
  env: Env,
  condition: Condition,
  tell: (name: Name) => void,
): Evaluated[] {
  switch (condition.kind) {
    case 'not':
      return evaluate(script, env, condition.operand, tell).map((one) => ({
        ...one,
        holds: !one.holds,
      }));
    case 'and':
    case 'or':
      return evaluateInOrder(script, env, condition.operands, condition.kind === 'or', tell);
    case 'is-verified':
      return [{ env, holds: env.verified }];
    case 'listener-is':
      return [{ env, holds: env.listener === condition.who }];
    case 'is-known':
      return [{ env, holds: env.slots[condition.slot.text]?.known ?? true }];
    case 'compare':
    case 'is-one-of':
      return withValue(script, env, condition.slot, tell).map(({ env: after, value }) => ({
        env: after,
        holds: compare(value, condition),
      }));
  }
}

/** `and` and `or` stop where the outcome is clear. */
function evaluateInOrder(
  script: LinkedScript,
  env: Env,
  operands: readonly Condition[],
  stopsAt: boolean,
  tell: (name: Name) => void,
): Evaluated[] {
  let open: Env[] = [env];
  const done: Evaluated[] = [];
  for (const operand of operands) {
    const outcomes = open.flatMap((one) => evaluate(script, one, operand, tell));
    done.push(...outcomes.filter(({ holds }) => holds === stopsAt));
    open = outcomes.filter(({ holds }) => holds !== stopsAt).map((one) => one.env);
  }
  return [...done, ...open.map((one) => ({ env: one, holds: !stopsAt }))];
}

/** A slot's value; where it has none yet, each that it may have. */
function withValue(
  script: LinkedScript,
  env: Env,
  name: Name,
  tell: (name: Name) => void,
): { env: Env; value: SlotValue }[] {
  const slot = script.slots.get(name.text) as SlotSymbol;
  const state = env.slots[slot.name] ?? { known: false, told: false, value: undefined };
  if (!state.known && !state.told) tell(name);
  const told = state.told || !state.known;
  const values = state.value === undefined ? domainOf(slot) : [state.value];
  return values.map((value) => ({
    value,
    env: { ...env, slots: { ...env.slots, [slot.name]: { ...state, told, value } } },
  }));
}

function compare(
  value: SlotValue,
  condition: Extract<Condition, { kind: 'compare' | 'is-one-of' }>,
): boolean {
  if (condition.kind === 'is-one-of') return condition.values.some((one) => plain(one) === value);
  const other = plain(condition.value);
  switch (condition.operator) {
    case '=':
      return value === other;
    case '!=':
      return value !== other;
    case '<':
      return value < other;
    case '<=':
      return value <= other;
    case '>':
      return value > other;
    case '>=':
      return value >= other;
  }
}

/** A written value as it stands in a walk. */
export function plain(value: Value): SlotValue {
  if (value.kind === 'number') return value.value;
  if (value.kind === 'word') return value.text;
  throw new Error(`a walk knows no ${value.kind}`);
}
