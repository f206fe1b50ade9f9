import type { Related } from '@parley/diagnostics';
import type { Facts } from './facts.ts';
import type { GraphNode, NodeId } from './graph.ts';
import { placesOf, visit, type Visited } from './way.ts';

/**
 * Shortest ways that a call may take to a place: one breadth-first search, made when it is first asked
 * for, answers for all places.
 */
export class Witness {
  readonly #facts: Facts;
  #visited: Map<NodeId, Visited> | undefined;

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  /** The steps and replies that lead to a node, in order; empty where no call gets there. */
  to(node: NodeId): Related[] {
    this.#visited ??= this.#search();
    return placesOf(this.#facts, this.#visited.get(node));
  }

  #search(): Map<NodeId, Visited> {
    const { table, successors } = this.#facts;
    const first = new Map<NodeId, Visited>();
    search(this.#facts, (visited, node, arrive) => {
      if (!first.has(node.id)) first.set(node.id, visited);
      const state = table.at(node.id, visited.configuration);
      if (state) successors(node, visited.configuration, state, arrive);
      return true;
    });
    return first;
  }
}

/** How a search goes on from a node: `arrive` takes what it leads to; false ends the search. */
export type Follow = (
  visited: Visited,
  node: GraphNode,
  arrive: Parameters<Facts['successors']>[3],
) => boolean;

/** Looks at nodes in the order of their distance from the start of the call, each once a configuration. */
export function search({ graph, startConfiguration }: Facts, follow: Follow): void {
  if (graph.start === undefined) return;
  const size = graph.nodes.length;
  const seen = new Set<number>([startConfiguration * size + graph.start]);
  const queue = [visit(graph, graph.start, startConfiguration, undefined, undefined)];
  for (const visited of queue) {
    const goesOn = follow(
      visited,
      graph.nodes[visited.node] as GraphNode,
      (next, configuration, _state, via) => {
        const key = configuration * size + next;
        if (seen.has(key)) return;
        seen.add(key);
        queue.push(visit(graph, next, configuration, visited, via));
      },
    );
    if (!goesOn) return;
  }
}
