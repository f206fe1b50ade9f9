import { componentsOf } from '../components.ts';
import { isReached, type Facts } from './facts.ts';
import type { GraphNode } from './graph.ts';

/**
 * The steps at which a call is caught: circles that no reply, result or ordinal leaves. Objections do
 * not count as ways out, since nobody may raise one. One step a circle: the first in the text.
 */
export function findTraps(facts: Facts): GraphNode[] {
  const { nodes } = facts.graph;
  const reached = nodes.filter(
    ({ id, action }) => isReached(facts, id) && !isOfObjection(action.kind),
  );
  const { offsets, sources } = predecessors(nodes.length, reached);
  const leads = new Uint8Array(nodes.length);
  // A move to a name nobody knows is a finding of its own, not a circle: nodes without successors end too.
  const queue = reached.filter(({ next }) => next.length === 0).map(({ id }) => id);
  for (const id of queue) leads[id] = 1;
  for (const id of queue) {
    for (let at = offsets[id] as number; at < (offsets[id + 1] as number); at++) {
      const from = sources[at] as number;
      if (leads[from]) continue;
      leads[from] = 1;
      queue.push(from);
    }
  }
  return circles(
    facts,
    reached.filter(({ id }) => !leads[id]),
  );
}

/** Who leads to each node: the sources of node n stand from offsets[n] to offsets[n + 1]. */
function predecessors(
  size: number,
  reached: readonly GraphNode[],
): { offsets: Int32Array; sources: Int32Array } {
  const offsets = new Int32Array(size + 1);
  for (const { next } of reached)
    for (const to of next) offsets[to + 1] = (offsets[to + 1] as number) + 1;
  for (let id = 0; id < size; id++)
    offsets[id + 1] = (offsets[id + 1] as number) + (offsets[id] as number);
  const sources = new Int32Array(offsets[size] as number);
  const filled = offsets.slice();
  for (const { id, next } of reached) {
    for (const to of next) {
      const at = filled[to] as number;
      sources[at] = id;
      filled[to] = at + 1;
    }
  }
  return { offsets, sources };
}

function isOfObjection(kind: string): boolean {
  return kind === 'hub' || kind === 'objection';
}

/** The first step of each circle among nodes that lead nowhere else; not of what only leads into a circle. */
function circles({ graph: { nodes } }: Facts, caught: readonly GraphNode[]): GraphNode[] {
  const places = new Map(caught.map(({ id }, place) => [id, place]));
  const next = (place: number): number[] =>
    (caught[place] as GraphNode).next.flatMap((id) => places.get(id) ?? []);
  return componentsOf(caught.length, next).flatMap((component) => {
    const inside = new Set(component);
    if (component.some((place) => next(place).some((to) => !inside.has(to)))) return [];
    const ids = component.map((place) => (caught[place] as GraphNode).id).toSorted((a, b) => a - b);
    const first = ids.find((id) => nodes[id]?.action.kind === 'step');
    return first === undefined ? [] : [nodes[first] as GraphNode];
  });
}
