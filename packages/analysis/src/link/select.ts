import { parseCondition } from '@parley/language';
import type { Declaration } from './library.ts';
import { addCondition, outcomeReferences, referencesOf } from './references.ts';

/** The declarations of these names, and what they need of the others. */
export function select(all: readonly Declaration[], names: readonly string[]): Declaration[] {
  const byKey = new Map<string, Declaration>();
  for (const declaration of all) {
    const key = keyOf(declaration.node);
    if (key !== undefined && !byKey.has(key)) byKey.set(key, declaration);
  }
  const wanted = names.flatMap((name) => ['slot', 'outcome', 'step', 'objection'].map((kind) => `${kind} ${name}`));
  const taken = new Set<Declaration>();
  for (let key = wanted.pop(); key !== undefined; key = wanted.pop()) {
    const declaration = byKey.get(key);
    if (!declaration || taken.has(declaration)) continue;
    taken.add(declaration);
    wanted.push(...needsOf(declaration, byKey));
  }
  return [...taken];
}

function keyOf(node: Declaration['node']): string | undefined {
  return node.name && `${node.kind} ${node.name.text}`;
}

function needsOf({ node, file }: Declaration, known: ReadonlyMap<string, Declaration>): string[] {
  switch (node.kind) {
    case 'slot':
      return [];
    case 'outcome':
      return outcomeReferences(node).map((name) => `slot ${name}`);
    default: {
      const references = referencesOf(node);
      const { steps, slots, outcomes, conditions } = references;
      const isCut = conditions.every(({ condition }) => condition) && [...slots].every((name) => known.has(`slot ${name}`));
      if (!isCut) {
        // The names of other files cut a condition another way.
        const names = namesOf(known.values());
        for (const { conditionAt } of conditions) {
          const condition = parseCondition(file.text, conditionAt, names, []);
          if (condition) addCondition(condition, references);
        }
      }
      return [...keys('step', steps), ...keys('slot', slots), ...keys('outcome', outcomes)];
    }
  }
}

/** The slots and the values of lists by which conditions are cut. */
function namesOf(declarations: Iterable<Declaration>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { node } of declarations) {
    if (node.kind !== 'slot') continue;
    for (const { text } of [node.name, ...node.values]) names.add(text);
  }
  return names;
}

function keys(kind: string, names: Iterable<string>): string[] {
  return Array.from(names, (name) => `${kind} ${name}`);
}
