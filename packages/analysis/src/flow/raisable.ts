import type { ChoiceOwner, Graph, ObjectionGroup } from './graph.ts';

/** The objections that may be raised at a choice point; the same object for all owners that have the same. */
export interface Raisable {
  readonly groups: readonly ObjectionGroup[];
  /** Those that may return to it. */
  readonly returning: readonly ObjectionGroup[];
  readonly id: number;
}

/** Looks up what may be raised at the choice points of a step or of an objection, once for each. */
export function raisableIn(graph: Graph): (owner: ChoiceOwner) => Raisable {
  const byOwner = new Map<string, Raisable>();
  const byGroups = new Map<string, Raisable>();
  let asking: ReadonlySet<string> | undefined;
  return (owner) => {
    const key = `${owner.kind} ${owner.name}`;
    let raisable = byOwner.get(key);
    if (!raisable) {
      asking ??= askingSteps(graph);
      byOwner.set(key, (raisable = shared(byGroups, groupsOf(graph, owner, asking))));
    }
    return raisable;
  };
}

function shared(known: Map<string, Raisable>, groups: readonly ObjectionGroup[]): Raisable {
  const key = groups.map(({ hub }) => hub).join(' ');
  let raisable = known.get(key);
  if (!raisable) known.set(key, (raisable = { groups, returning: groups.filter(({ returns }) => returns), id: known.size }));
  return raisable;
}

function groupsOf({ groups }: Graph, owner: ChoiceOwner, asking: ReadonlySet<string>): ObjectionGroup[] {
  if (owner.kind === 'step') return groups.filter(({ steps }) => !steps || steps.has(owner.name));
  // Inside an objection none that returns is raised.
  const own = groups.find(({ objections }) => objections.some(({ name }) => name === owner.name));
  return groups.filter((group) => !group.returns && overlaps(group.steps, own?.steps, asking));
}

/** Whether some step with a choice point is in the scope of both; undefined: every step is. */
function overlaps(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined, asking: ReadonlySet<string>): boolean {
  if (!a && !b) return true;
  for (const step of asking) if ((!a || a.has(step)) && (!b || b.has(step))) return true;
  return false;
}

function askingSteps({ nodes }: Graph): ReadonlySet<string> {
  const steps = new Set<string>();
  for (const { action } of nodes) if (action.kind === 'choice' && action.owner.kind === 'step') steps.add(action.owner.name);
  return steps;
}
