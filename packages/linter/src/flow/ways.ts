import {
  EMPTY,
  joinStates,
  NOTHING_KNOWN,
  placesOf,
  search,
  searchUpTo,
  visit,
  type Facts,
  type GraphNode,
  type NodeId,
  type Return,
  type State,
  type Visited,
} from '@parley/analysis';
import type { Related } from '@parley/diagnostics';

/** What becomes of a search at a node: it goes on in a phase, ends there, or has found what it looks for. */
export type Outcome = number | 'stop' | 'found';

/** Where a search begins, and in which phase. */
export interface Start {
  readonly at: Visited;
  readonly phase: number;
}

/** Decides at each node; `via` is there where an objection has just returned to it. */
export type AtNode = (
  node: GraphNode,
  configuration: number,
  phase: number,
  via: Return | undefined,
) => Outcome;

/** Ways through the calls of one script. */
export class Ways {
  readonly #facts: Facts;
  #all: Map<NodeId, Visited[]> | undefined;
  #returns: ReadonlyMap<NodeId, readonly NodeId[]> | undefined;

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  /** The shortest ways to a node, one a configuration, nearest first. */
  to(node: NodeId): readonly Visited[] {
    this.#all ??= this.#searchAll();
    return this.#all.get(node) ?? [];
  }

  /** The steps and replies of a way, in order. */
  places(way: Visited | undefined): readonly Related[] {
    return placesOf(this.#facts, way);
  }

  start(): readonly Visited[] {
    const { graph } = this.#facts;
    return graph.start === undefined ? [] : this.to(graph.start).slice(0, 1);
  }

  #searchAll(): Map<NodeId, Visited[]> {
    const all = new Map<NodeId, Visited[]>();
    const { table, successors } = this.#facts;
    search(this.#facts, (visited, node, arrive) => {
      const known = all.get(node.id);
      if (known) known.push(visited);
      else all.set(node.id, [visited]);
      const state = table.at(node.id, visited.configuration);
      if (state) successors(node, visited.configuration, state, arrive);
      return true;
    });
    return all;
  }

  /**
   * Goes on from some places, each node once a configuration and phase, in the order of their distance.
   * Gives the ways to what was found, one a node; `most` ends the search early. A search that may begin inside
   * an objection goes on where it returns to; one from the start of the call has been there already. `stops` says at which nodes it ends whatever the phase,
   * so that objections that go through them and return are not passed over.
   */
  find(
    starts: readonly Start[],
    atNode: AtNode,
    most: number = 1,
    stops?: (node: GraphNode) => boolean,
  ): Visited[] {
    const upTo = stops && searchUpTo(stops);
    const isInside = starts.some(({ at }) => at.before !== undefined);
    const { graph, successors } = this.#facts;
    const found = new Map<NodeId, Visited>();
    const queue = new WayQueue(this.#facts);
    for (const { at, phase } of starts) queue.put(at, phase, this.#stateAt(at));
    for (const { at, phase, state } of queue) {
      const node = graph.nodes[at.node] as GraphNode;
      const outcome = atNode(node, at.configuration, phase, at.via);
      if (outcome === 'found') {
        if (!found.has(node.id)) found.set(node.id, at);
        if (found.size >= most) break;
      }
      if (typeof outcome === 'string') continue;
      successors(
        node,
        at.configuration,
        state,
        (next, configuration, after, via) =>
          queue.put(visit(graph, next, configuration, at, via), outcome, after),
        upTo,
      );
      if (isInside && node.action.kind === 'return')
        for (const back of this.#returnsOf(node.id))
          queue.put(visit(graph, back, at.configuration, at, undefined), outcome, state);
    }
    return [...found.values()];
  }

  /** What is known where a search begins: at the start of the call nothing, elsewhere what all ways have shown. */
  #stateAt({ node, configuration, before }: Visited): State {
    const { table, states } = this.#facts;
    const start = states.of(EMPTY, EMPTY, NOTHING_KNOWN);
    return before ? (table.at(node, configuration) ?? start) : start;
  }

  /** The choice points that a `return` may lead back to: those at which its objection may be raised. */
  #returnsOf(node: NodeId): readonly NodeId[] {
    this.#returns ??= returnsIn(this.#facts);
    return this.#returns.get(node) ?? [];
  }
}

/** A place that a search has come to, and what is known there on the ways that it has followed. */
interface Reached {
  readonly at: Visited;
  readonly phase: number;
  state: State;
  waits: boolean;
}

/**
 * What a search has to look at, in the order of distance. A place is looked at again when a further way shows
 * that more is possible there; its own way stays the shortest.
 */
class WayQueue implements Iterable<Reached> {
  readonly #facts: Facts;
  readonly #byKey = new Map<string, Reached>();
  readonly #queue: Reached[] = [];

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  put(at: Visited, phase: number, state: State): void {
    const key = `${at.node} ${at.configuration} ${phase}`;
    const known = this.#byKey.get(key);
    if (!known) {
      const reached = { at, phase, state, waits: true };
      this.#byKey.set(key, reached);
      this.#queue.push(reached);
      return;
    }
    const joined = joinStates(this.#facts, known.state, state);
    if (joined === known.state) return;
    known.state = joined;
    if (known.waits) return;
    known.waits = true;
    this.#queue.push(known);
  }

  *[Symbol.iterator](): Iterator<Reached> {
    for (const reached of this.#queue) {
      reached.waits = false;
      yield reached;
    }
  }
}

function returnsIn({ graph }: Facts): ReadonlyMap<NodeId, readonly NodeId[]> {
  const choices = new Map<string, NodeId[]>();
  for (const { id, action } of graph.nodes) {
    if (action.kind !== 'choice' || action.owner.kind !== 'step') continue;
    const known = choices.get(action.owner.name);
    if (known) known.push(id);
    else choices.set(action.owner.name, [id]);
  }
  const returns = new Map<NodeId, readonly NodeId[]>();
  for (const { objections, steps, returns: mayReturn } of graph.groups) {
    if (!mayReturn) continue;
    const back = [...choices].flatMap(([step, ids]) => (!steps || steps.has(step) ? ids : []));
    for (const { name } of objections)
      for (const id of returnNodesOf(graph.nodes, graph.objections.get(name)))
        returns.set(id, back);
  }
  return returns;
}

/** The `return`s in the body of an objection. */
function returnNodesOf(nodes: readonly GraphNode[], start: NodeId | undefined): NodeId[] {
  if (start === undefined) return [];
  const seen = new Set<NodeId>([start]);
  const found: NodeId[] = [];
  for (const id of seen) {
    const { action, next } = nodes[id] as GraphNode;
    if (action.kind === 'return') found.push(id);
    if (action.kind === 'step') continue;
    for (const one of next) seen.add(one);
  }
  return found;
}
