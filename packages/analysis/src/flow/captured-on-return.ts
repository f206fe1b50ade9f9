import type { Graph, GraphNode, NodeId } from './graph.ts';

/** The slots that an objection captures on some way that returns. */
export function capturedOnReturn(graph: Graph, objection: string): readonly number[] {
  const slots = new Set<number>();
  for (const id of returning(graph, graph.objections.get(objection) as NodeId)) {
    const { action } = graph.nodes[id] as GraphNode;
    if (action.kind === 'capture') for (const slot of action.slots) slots.add(slot);
    if (action.kind === 'set') slots.add(action.slot);
  }
  return [...slots];
}

/** The nodes of a body from which a way leads to a return. */
function returning({ nodes }: Graph, start: NodeId): ReadonlySet<NodeId> {
  const body = new Set<NodeId>([start]);
  const before = new Map<NodeId, NodeId[]>();
  const found = new Set<NodeId>();
  for (const id of body) {
    const { action, next } = nodes[id] as GraphNode;
    if (action.kind === 'return') found.add(id);
    // Who leaves for a step does not come back.
    for (const to of action.kind === 'step' ? [] : next) {
      body.add(to);
      const list = before.get(to);
      if (list) list.push(id);
      else before.set(to, [id]);
    }
  }
  for (const id of found) for (const from of before.get(id) ?? []) found.add(from);
  return found;
}
