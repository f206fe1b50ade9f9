import { parseCondition } from '@parley/language';
import type { Declaration } from './library.ts';
import { addCondition, outcomeReferences, referencesOf, type References } from './references.ts';

/** The keys of what a declaration needs, and whether all its conditions could be cut with its file's names. */
export interface Needs {
  readonly keys: readonly string[];
  readonly isCut: boolean;
}

const known = new WeakMap<Declaration['node'], Needs>();

export function needsOf({ node }: Declaration): Needs {
  let needs = known.get(node);
  if (!needs) known.set(node, (needs = readNeeds(node)));
  return needs;
}

function readNeeds(node: Declaration['node']): Needs {
  switch (node.kind) {
    case 'slot':
      return { keys: [], isCut: true };
    case 'outcome':
      return { keys: outcomeReferences(node).map((name) => `slot ${name}`), isCut: true };
    default: {
      const references = referencesOf(node);
      return {
        keys: keysOf(references),
        isCut: references.conditions.every(({ condition }) => condition),
      };
    }
  }
}

/** The keys of the slots that conditions name if they are cut with the names of what is offered. */
export function needsBehindConditions(
  { node, file }: Declaration,
  offered: Iterable<Declaration>,
): readonly string[] {
  if (node.kind !== 'step' && node.kind !== 'objection') return [];
  const names = new Set<string>();
  for (const { node: slot } of offered) {
    if (slot.kind === 'slot') for (const { text } of [slot.name, ...slot.values]) names.add(text);
  }
  const found: References = {
    steps: new Set(),
    slots: new Set(),
    outcomes: new Set(),
    conditions: [],
  };
  for (const { conditionAt } of referencesOf(node).conditions) {
    const condition = parseCondition(file.text, conditionAt, names, []);
    if (condition) addCondition(condition, found);
  }
  return keysOf(found);
}

function keysOf({ steps, slots, outcomes }: References): string[] {
  return [...prefixed('step', steps), ...prefixed('slot', slots), ...prefixed('outcome', outcomes)];
}

function prefixed(kind: string, names: Iterable<string>): string[] {
  return Array.from(names, (name) => `${kind} ${name}`);
}
