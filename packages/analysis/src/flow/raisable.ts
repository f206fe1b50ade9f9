import type { Graph, NodeId, ObjectionGroup, Raisable } from './graph.ts';

/**
 * What may be raised at the choice points of each step; the same object for steps that have the same.
 * `addHub` adds a node that leads on to others, so that a choice point has one edge for all objections.
 */
export function raisableAtSteps(
  groups: readonly ObjectionGroup[],
  steps: Iterable<string>,
  addHub: (next: readonly NodeId[]) => NodeId,
): ReadonlyMap<string, Raisable> {
  const byGroups = new Map<string, Raisable>();
  const byStep = new Map<string, Raisable>();
  if (groups.length === 0) return byStep;
  for (const step of steps) {
    const own = groups.filter((group) => !group.steps || group.steps.has(step));
    const [first] = own;
    if (!first) continue;
    const key = own.map(({ hub }) => hub).join(' ');
    let raisable = byGroups.get(key);
    if (!raisable) {
      const hub = own.length === 1 ? first.hub : addHub(own.map((group) => group.hub));
      byGroups.set(key, (raisable = { hub, returning: own.filter(({ returns }) => returns) }));
    }
    byStep.set(step, raisable);
  }
  return byStep;
}

/**
 * The objections that may be raised inside each objection: those that never return, where some step with a
 * choice point is in the scope of both.
 */
export function raisableInside(graph: Graph): (objection: string) => readonly NodeId[] {
  const known = new Map<string, readonly NodeId[]>();
  let asking: ReadonlySet<string> | undefined;
  return (objection) => {
    let nodes = known.get(objection);
    if (!nodes) {
      asking ??= askingSteps(graph);
      known.set(objection, (nodes = nodesInside(graph, objection, asking)));
    }
    return nodes;
  };
}

function nodesInside(
  { groups, objections: byName }: Graph,
  objection: string,
  asking: ReadonlySet<string>,
): NodeId[] {
  const own = groups.find(({ objections }) =>
    objections.some(({ name }) => name === objection),
  )?.steps;
  return groups
    .filter(({ returns, steps }) => !returns && overlaps(steps, own, asking))
    .flatMap(({ objections }) =>
      objections.flatMap(({ name }) => (name === objection ? [] : (byName.get(name) ?? []))),
    );
}

/** Whether some step with a choice point is in the scope of both; undefined: every step is. */
function overlaps(
  a: ReadonlySet<string> | undefined,
  b: ReadonlySet<string> | undefined,
  asking: ReadonlySet<string>,
): boolean {
  if (!a && !b) return true;
  for (const step of asking) if ((!a || a.has(step)) && (!b || b.has(step))) return true;
  return false;
}

function askingSteps({ nodes }: Graph): ReadonlySet<string> {
  const steps = new Set<string>();
  for (const { action } of nodes)
    if (action.kind === 'choice' && action.owner.kind === 'step') steps.add(action.owner.name);
  return steps;
}
