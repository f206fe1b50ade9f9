import type { State } from './states.ts';
import type { NodeId } from './graph.ts';

const NONE = -1;

/**
 * The states of all nodes, by node and configuration. Most nodes have one to four, so each node's are a
 * short list in shared arrays: following a call touches no map and makes no object.
 */
export class StateTable {
  readonly #first: Int32Array;
  readonly #next: number[] = [];
  readonly #node: number[] = [];
  readonly #configuration: number[] = [];
  readonly #state: State[] = [];
  readonly #waits: boolean[] = [];

  constructor(nodes: number) {
    this.#first = new Int32Array(nodes).fill(NONE);
  }

  /** Whether any state reaches a node. */
  isReached(node: NodeId): boolean {
    return this.#first[node] !== NONE;
  }

  /** The state of a node in a configuration, or undefined where it is not reached in it. */
  at(node: NodeId, configuration: number): State | undefined {
    const entry = this.#find(node, configuration);
    return entry === NONE ? undefined : this.#state[entry];
  }

  /** All states of a node, with their configurations. */
  *of(node: NodeId): Iterable<readonly [configuration: number, state: State]> {
    for (
      let entry = this.#first[node] as number;
      entry !== NONE;
      entry = this.#next[entry] as number
    ) {
      yield [this.#configuration[entry] as number, this.#state[entry] as State];
    }
  }

  /**
   * Joins a state to what is known. Returns the entry if it changed and does not wait yet, else −1: then
   * there is nothing new to follow.
   */
  arrive(
    node: NodeId,
    configuration: number,
    state: State,
    join: (a: State, b: State) => State,
  ): number {
    const entry = this.#find(node, configuration);
    if (entry === NONE) return this.#add(node, configuration, state);
    const before = this.#state[entry] as State;
    if (before === state) return NONE;
    const after = join(before, state);
    if (after === before) return NONE;
    this.#state[entry] = after;
    if (this.#waits[entry]) return NONE;
    this.#waits[entry] = true;
    return entry;
  }

  /** Hands out an entry that waited. */
  take(entry: number, visit: (node: NodeId, configuration: number, state: State) => void): void {
    this.#waits[entry] = false;
    visit(
      this.#node[entry] as number,
      this.#configuration[entry] as number,
      this.#state[entry] as State,
    );
  }

  #find(node: NodeId, configuration: number): number {
    let entry = this.#first[node] as number;
    while (entry !== NONE && this.#configuration[entry] !== configuration)
      entry = this.#next[entry] as number;
    return entry;
  }

  #add(node: NodeId, configuration: number, state: State): number {
    const entry = this.#state.length;
    this.#next.push(this.#first[node] as number);
    this.#node.push(node);
    this.#configuration.push(configuration);
    this.#state.push(state);
    this.#waits.push(true);
    this.#first[node] = entry;
    return entry;
  }
}
