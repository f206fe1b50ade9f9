import type { Related } from '@parley/diagnostics';
import type { Facts, Return } from './facts.ts';
import type { GraphNode, NodeId } from './graph.ts';
import type { State } from './states.ts';

/** More steps than this no reader follows; the middle of a longer way is left out. */
const MOST_STEPS = 14;

interface Visited {
  readonly node: NodeId;
  readonly configuration: number;
  readonly before: Visited | undefined;
  readonly via: Return | undefined;
}

/**
 * Shortest ways that a call may take to a place. One breadth-first search answers for all places; with
 * `without`, only ways on which that captured slot is not known yet.
 */
export class Witness {
  readonly #facts: Facts;
  readonly #without: number | undefined;
  #visited: Map<NodeId, Visited> | undefined;

  constructor(facts: Facts, without?: number) {
    this.#facts = facts;
    this.#without = without;
  }

  /** The steps and replies that lead to a node, in order; empty where no such way is found. */
  to(node: NodeId): Related[] {
    this.#visited ??= this.#search();
    const path: Visited[] = [];
    for (let at = this.#visited.get(node); at; at = at.before) path.push(at);
    const steps = path.toReversed().flatMap((visited) => this.#describe(visited));
    if (steps.length <= MOST_STEPS) return steps;
    const half = MOST_STEPS / 2;
    const left = steps.length - MOST_STEPS + 1;
    const [middle] = steps.slice(half);
    return [...steps.slice(0, half), { ...(middle as Related), note: 'place/more', args: { count: left } }, ...steps.slice(-half + 1)];
  }

  #search(): Map<NodeId, Visited> {
    const { graph, startConfiguration, table } = this.#facts;
    const first = new Map<NodeId, Visited>();
    if (graph.start === undefined) return first;
    const seen = new Set<number>();
    const queue: Visited[] = [];
    const size = graph.nodes.length;
    const arrive = (node: NodeId, configuration: number, before: Visited | undefined, via: Return | undefined): void => {
      const key = configuration * size + node;
      if (seen.has(key)) return;
      seen.add(key);
      const visited = { node, configuration, before, via };
      if (!first.has(node)) first.set(node, visited);
      queue.push(visited);
    };
    arrive(graph.start, startConfiguration, undefined, undefined);
    for (let head = 0; head < queue.length; head++) {
      const visited = queue[head] as Visited;
      const node = graph.nodes[visited.node] as GraphNode;
      const state = table.at(visited.node, visited.configuration);
      if (!state) continue;
      this.#facts.successors(node, visited.configuration, this.#assumeUnknown(state), (next, configuration, after, via) => {
        if (this.#stillUnknown(after, via)) arrive(next, configuration, visited, via);
      });
    }
    return first;
  }

  /** On the ways looked for the slot is not known, whatever other ways say. */
  #assumeUnknown(state: State): State {
    if (this.#without === undefined) return state;
    const { sets, states } = this.#facts;
    return states.of(sets.without(state.must, this.#without), sets.without(state.may, this.#without), state.values);
  }

  #stillUnknown(state: State, via: Return | undefined): boolean {
    if (this.#without === undefined) return true;
    const { sets } = this.#facts;
    return !sets.has(state.must, this.#without) && !(via && sets.has(via.must, this.#without));
  }

  #describe({ node: id, before, via }: Visited): Related[] {
    const { file, span, action } = this.#facts.graph.nodes[id] as GraphNode;
    const at = (note: string, args: Related['args'] = {}): Related[] => [{ file: file.path, span, note, args }];
    if (via) return at('place/returns', { name: via.objection });
    switch (action.kind) {
      case 'step': {
        const { name, node } = action.step;
        const note = before ? 'place/step' : 'place/start';
        return [{ file: file.path, span: node.name ?? span, note, args: { name: node.title?.text ?? name } }];
      }
      case 'objection':
        return at('place/objection', { name: action.objection.node.title?.text ?? action.objection.name });
      case 'reply':
        return at(action.wording ? 'place/reply' : 'place/other-reply', { who: `@who-${action.by}`, wording: action.wording });
      case 'result':
        return at('place/result', { result: `@line-${action.result}` });
      case 'guard':
        return action.holds || action.fails.length > 0 ? at(action.holds ? 'place/branch' : 'place/skip') : [];
      case 'ordinal':
        return at('place/turn', { turn: `@line-${action.last && action.index > 0 ? 'then' : (['first', 'second', 'third'][action.index] ?? 'then')}` });
      case 'variant':
        return at('place/variant', { letter: this.#facts.graph.letters[action.letter] ?? '' });
      default:
        return [];
    }
  }
}
