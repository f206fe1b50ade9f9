import type { Declaration } from './library.ts';
import { outcomeReferences, referencesOf } from './references.ts';

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
      const { steps, slots, outcomes, conditions } = referencesOf(node);
      const cut = [...slots].every((name) => known.has(`slot ${name}`)) && conditions.every((branch) => branch.condition);
      // Where names of other files cut a condition another way, each slot that stands in its text may be meant.
      const texts = cut ? [] : conditions.map(({ conditionAt }) => file.text.slice(conditionAt.start, conditionAt.end).normalize('NFKC'));
      const inTexts = [...known.keys()].filter((key) => key.startsWith('slot ') && texts.some((text) => text.includes(key.slice(5))));
      return [...keys('step', steps), ...keys('slot', slots), ...keys('outcome', outcomes), ...inTexts];
    }
  }
}

function keys(kind: string, names: Iterable<string>): string[] {
  return Array.from(names, (name) => `${kind} ${name}`);
}
