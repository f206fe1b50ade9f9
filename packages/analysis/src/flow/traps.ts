import { isReached, type Facts } from './facts.ts';
import type { GraphNode, NodeId } from './graph.ts';

/**
 * The steps at which a call is caught: circles that no reply, result or ordinal leaves. Objections do
 * not count as ways out, since nobody may raise one. One step a circle: the first in the text.
 */
export function findTraps(facts: Facts): GraphNode[] {
  const { nodes } = facts.graph;
  const reached = nodes.filter(({ id, action }) => isReached(facts, id) && !isOfObjection(action.kind));
  const into = new Map<NodeId, NodeId[]>();
  for (const { id, next } of reached) {
    for (const to of next) {
      const list = into.get(to);
      if (list) list.push(id);
      else into.set(to, [id]);
    }
  }
  const leads = new Set<NodeId>();
  const queue = reached.filter(({ action }) => action.kind === 'end' || action.kind === 'dead' || action.kind === 'return').map(({ id }) => id);
  // A move to a name nobody knows is a finding of its own, not a circle.
  for (const { id, next, action } of reached) if (next.length === 0 && action.kind !== 'end') queue.push(id);
  for (const id of queue) {
    if (leads.has(id)) continue;
    leads.add(id);
    for (const from of into.get(id) ?? []) queue.push(from);
  }
  return circles(facts, reached.filter(({ id }) => !leads.has(id)));
}

function isOfObjection(kind: string): boolean {
  return kind === 'hub' || kind === 'objection';
}

/** The first step of each circle among nodes that lead nowhere else. */
function circles(facts: Facts, caught: readonly GraphNode[]): GraphNode[] {
  const inside = new Set(caught.map(({ id }) => id));
  const told = new Set<NodeId>();
  const traps: GraphNode[] = [];
  for (const node of caught) {
    if (node.action.kind !== 'step' || told.has(node.id)) continue;
    const around = reachable(facts, node.id, inside);
    if (!around.has(node.id)) continue;
    for (const id of around) told.add(id);
    traps.push(node);
  }
  return traps;
}

/** The nodes that a node leads to; itself only where a way comes back. */
function reachable(facts: Facts, from: NodeId, inside: ReadonlySet<NodeId>): Set<NodeId> {
  const seen = new Set<NodeId>();
  const queue = [from];
  for (const id of queue) {
    for (const next of facts.graph.nodes[id]?.next ?? []) {
      if (!inside.has(next) || seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return seen;
}
