import type { Graph, GraphNode, NodeId } from './graph.ts';

/**
 * The nodes that calls would get to if each unknown step were the one that it most likely means. What is
 * among them and not reached is no mistake besides the wrong name.
 */
export function nodesBehind({
  nodes,
  steps,
  raisable: raisableAt,
  meant,
}: Graph): ReadonlySet<NodeId> {
  const behind = new Set<NodeId>();
  for (const name of meant.steps) behind.add(steps.get(name) as NodeId);
  for (const id of behind) {
    const { next, action } = nodes[id] as GraphNode;
    for (const to of next) behind.add(to);
    if (action.kind !== 'choice' || action.owner.kind !== 'step') continue;
    const raisable = raisableAt.get(action.owner.name);
    if (raisable) behind.add(raisable.hub);
  }
  return behind;
}
