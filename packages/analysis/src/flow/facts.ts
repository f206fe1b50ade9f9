import type { LinkedScript } from '../link/linked-script.ts';
import { assume, assumeNone, joinStates, type ConditionContext } from './assume.ts';
import { BitSets, EMPTY } from './bit-sets.ts';
import { passUnasked } from './compared-slots.ts';
import { ANY_LETTER, Configurations, nextConfiguration, NOT_DRAWN } from './configurations.ts';
import { areLettersFollowed, countedPlaces } from './counted-places.ts';
import type { Graph, GraphNode, NodeId } from './graph.ts';
import { ObjectionReturns } from './objection-returns.ts';
import { raisableInside } from './raisable.ts';
import { isOfSlot, type Return, type Search, type Visit } from './search.ts';
import { StateTable } from './state-table.ts';
import { States, type State } from './states.ts';
import { NOTHING_KNOWN, ValueFacts } from './value-facts.ts';

/** All that is known of every node on all paths. */
export interface Facts extends ConditionContext {
  readonly graph: Graph;
  readonly configurations: Configurations;
  /** The states in which each node is reached. */
  readonly table: StateTable;
  /** Of each guard: whether its condition can hold, and can fail, where the `if` is reached. */
  readonly guards: ReadonlyMap<NodeId, Readonly<GuardSeen>>;
  readonly startConfiguration: number;
  /** What a node hands on: successors with their configuration and state; of returns, those that a search may take. */
  readonly successors: (
    node: GraphNode,
    configuration: number,
    state: State,
    visit: Visit,
    search?: Search,
  ) => void;
}

/** What calls show of a condition. */
interface GuardSeen {
  holds: boolean;
  fails: boolean;
}

/** Computes the facts of a script's graph to a fixed point. */
export function solve(script: LinkedScript, graph: Graph): Facts {
  return new Solver(script, graph).run();
}

class Solver {
  readonly #graph: Graph;
  readonly #context: ConditionContext;
  readonly #configurations = new Configurations();
  readonly #table: StateTable;
  readonly #guards = new Map<NodeId, GuardSeen>();
  readonly #returns: ObjectionReturns;
  /** What may be raised inside an objection. */
  readonly #inside: (objection: string) => readonly NodeId[];
  /** Position of each counted place in a configuration's counts; −1: not counted. */
  readonly #positions: readonly number[];
  readonly #start: number;

  constructor(script: LinkedScript, graph: Graph) {
    this.#graph = graph;
    const sets = new BitSets(graph.captured.length);
    this.#context = {
      sets,
      states: new States(),
      values: new ValueFacts(script.slots),
      slotIndex: new Map(graph.captured.map((name, index) => [name, index])),
    };
    this.#returns = new ObjectionReturns(graph, this.#context, (node, at, state, visit, search) =>
      this.#inBody(node, at, state, visit, search),
    );
    this.#inside = raisableInside(graph);
    this.#table = new StateTable(graph.nodes.length);
    this.#positions = countedPlaces(graph);
    const counts = '0'.repeat(this.#positions.filter((position) => position >= 0).length);
    const { who, verified } = script.listener;
    const letter = areLettersFollowed(graph) ? NOT_DRAWN : ANY_LETTER;
    this.#start = this.#configurations.id({ listener: who, verified, letter, counts });
  }

  run(): Facts {
    const { start } = this.#graph;
    if (start !== undefined)
      this.#flow(start, this.#start, this.#context.states.of(EMPTY, EMPTY, NOTHING_KNOWN));
    return {
      ...this.#context,
      graph: this.#graph,
      configurations: this.#configurations,
      table: this.#table,
      guards: this.#guards,
      startConfiguration: this.#start,
      successors: (node, configuration, state, visit, search) => {
        if (node.action.kind === 'guard')
          this.#guardAgain(node, configuration, state, visit, search);
        else this.#successors(node, configuration, state, visit, search);
      },
    };
  }

  /** Carries a state forward until nothing changes. */
  #flow(start: NodeId, configuration: number, state: State): void {
    let waiting: number[] = [];
    const { nodes } = this.#graph;
    const join = (a: State, b: State): State => joinStates(this.#context, a, b);
    const arrive: Visit = (node, at, arriving) => {
      const entry = this.#table.arrive(node, at, arriving, join);
      if (entry >= 0) waiting.push(entry);
    };
    const follow = (node: NodeId, at: number, reached: State): void =>
      this.#successors(nodes[node] as GraphNode, at, reached, arrive);
    arrive(start, configuration, state);
    while (waiting.length > 0) {
      const round = waiting;
      waiting = [];
      for (const entry of round) this.#table.take(entry, follow);
    }
  }

  #successors(node: GraphNode, at: number, state: State, visit: Visit, search?: Search): void {
    const { action } = node;
    switch (action.kind) {
      case 'step':
      case 'objection':
      case 'hub':
      case 'join':
      case 'say':
        this.#pass(node, at, state, visit);
        return;
      case 'end':
      case 'return':
      case 'dead':
        return;
      case 'capture':
      case 'set':
        this.#pass(node, at, this.#afterCapture(node, state), visit);
        return;
      case 'choice':
        this.#pass(node, at, state, visit);
        this.#raise(node, at, state, visit, search);
        return;
      case 'guard':
        this.#guard(node, at, state, visit, this.#seenOf(node));
        return;
      case 'no-variant':
        this.#pastVariants(node, at, state, visit);
        return;
      default: {
        const next = nextConfiguration(this.#configurations, this.#positions, action, at);
        if (next !== undefined) this.#pass(node, next, state, visit);
      }
    }
  }

  #pass(node: GraphNode, at: number, state: State, visit: Visit): void {
    for (const next of node.next) visit(next, at, state);
  }

  #afterCapture({ action }: GraphNode, state: State): State {
    const { sets, values } = this.#context;
    if (action.kind === 'set') {
      const facts = values.assign(state.values, action.name, action.value);
      return this.#context.states.of(
        sets.with(state.must, action.slot),
        sets.with(state.may, action.slot),
        facts,
      );
    }
    let { must, may, values: facts } = state;
    for (const slot of action.kind === 'capture' ? action.slots : []) {
      must = sets.with(must, slot);
      may = sets.with(may, slot);
      if (facts !== NOTHING_KNOWN)
        facts = values.forget(facts, this.#graph.captured[slot] as string);
    }
    return this.#context.states.of(must, may, facts);
  }

  /** The letter may be one that this run has no block for, drawn before or just now. */
  #pastVariants(node: GraphNode, at: number, state: State, visit: Visit): void {
    const { action } = node;
    if (action.kind !== 'no-variant') return;
    const before = this.#configurations.at(at);
    const { letters } = this.#graph;
    if (before.letter === ANY_LETTER) {
      if (letters.length > action.letters.length) this.#pass(node, at, state, visit);
      return;
    }
    for (const letter of before.letter === NOT_DRAWN ? letters.keys() : [before.letter]) {
      if (action.letters.includes(letter)) continue;
      this.#pass(node, this.#configurations.id({ ...before, letter }), state, visit);
    }
  }

  #seenOf(node: GraphNode): GuardSeen {
    let seen = this.#guards.get(node.id);
    if (!seen) this.#guards.set(node.id, (seen = { holds: false, fails: false }));
    return seen;
  }

  #guard(node: GraphNode, at: number, state: State, visit: Visit, seen: GuardSeen): void {
    const { action } = node;
    if (action.kind !== 'guard') return;
    const here = this.#configurations.at(at);
    const { holds } = action;
    // Whether it always holds is asked of the condition by itself: to go through a list by name is no mistake.
    if (holds && !seen.fails && assume(this.#context, state, here, holds, false)) seen.fails = true;
    const before = assumeNone(this.#context, state, here, action.fails);
    if (!before) return;
    const inside = holds ? assume(this.#context, before, here, holds, true) : before;
    if (!inside) return;
    seen.holds = true;
    this.#pass(node, at, inside, visit);
  }

  /** Goes through a guard when all calls were followed, or in a body by itself: that tells nothing about its condition. */
  #guardAgain(
    node: GraphNode,
    at: number,
    state: State,
    visit: Visit,
    search: Search | undefined,
  ): void {
    const { action } = node;
    if (action.kind !== 'guard') return;
    if (!isOfSlot(search)) {
      this.#guard(node, at, state, visit, { holds: false, fails: false });
      return;
    }
    const inside = passUnasked(
      this.#context,
      state,
      this.#configurations.at(at),
      action,
      search.slot,
    );
    if (inside) this.#pass(node, at, inside, visit);
  }

  // --- objections

  /** Objections may be raised at a choice point; those that return offer it again in their last state. */
  #raise(
    node: GraphNode,
    at: number,
    state: State,
    visit: Visit,
    search: Search | undefined,
  ): void {
    const { action } = node;
    if (action.kind !== 'choice') return;
    const { owner } = action;
    if (owner.kind === 'objection') {
      for (const objection of this.#inside(owner.name)) visit(objection, at, state);
      return;
    }
    const raisable = this.#graph.raisable.get(owner.name);
    if (!raisable) return;
    visit(raisable.hub, at, state);
    for (const back of this.#returns.of(raisable, at, search))
      visit(node.id, back.to, this.#afterReturn(state, back), back);
  }

  #afterReturn(state: State, { must, may }: Return): State {
    const { sets, states, values } = this.#context;
    let { values: facts } = state;
    if (facts !== NOTHING_KNOWN && may !== EMPTY) {
      for (const [slot, name] of this.#graph.captured.entries())
        if (sets.has(may, slot)) facts = values.forget(facts, name);
    }
    return states.of(sets.union(state.must, must), sets.union(state.may, may), facts);
  }

  /** Hands on inside an objection's body: what returns is not raised there, and what guards show says nothing of calls. */
  #inBody(
    node: GraphNode,
    at: number,
    state: State,
    visit: Visit,
    search: Search | undefined,
  ): void {
    if (node.action.kind === 'choice') this.#pass(node, at, state, visit);
    else if (node.action.kind === 'guard') this.#guardAgain(node, at, state, visit, search);
    else this.#successors(node, at, state, visit);
  }
}

/** Whether a call gets to a node. */
export function isReached(facts: Facts, node: NodeId): boolean {
  return facts.table.isReached(node);
}
