import { joinStates, type ConditionContext } from './assume.ts';
import { EMPTY, type SetId } from './bit-sets.ts';
import type { Graph, GraphNode, NodeId, ObjectionGroup, Raisable } from './graph.ts';
import { isOfSlot, type Return, type Search, type Visit } from './search.ts';
import type { State } from './states.ts';
import { NOTHING_KNOWN } from './value-facts.ts';

const NO_RETURNS: readonly Return[] = [];

/** How a node of an objection's body hands on: no objection that returns is raised there. */
export type HandOn = (
  node: GraphNode,
  at: number,
  state: State,
  visit: Visit,
  search: Search | undefined,
) => void;

/**
 * The returns of objections: how each changes who listens, and what it captures. They are worked out once
 * a configuration, for all choice points at which the objection may be raised.
 */
export class ObjectionReturns {
  readonly #graph: Graph;
  readonly #context: ConditionContext;
  readonly #handOn: HandOn;
  readonly #ofRaisable = new Map<string, readonly Return[]>();
  readonly #ofGroups = new Map<string, readonly Return[]>();
  readonly #all: SetId;

  constructor(graph: Graph, context: ConditionContext, handOn: HandOn) {
    this.#graph = graph;
    this.#context = context;
    this.#handOn = handOn;
    this.#all = graph.captured.reduce((set, _, index) => context.sets.with(set, index), EMPTY);
  }

  /** The returns of all that may be raised; those that end in one configuration are joined, as they would be at the choice point. */
  of(raisable: Raisable, at: number, search: Search | undefined): readonly Return[] {
    if (raisable.returning.length === 0) return NO_RETURNS;
    const known = search?.ofRaisable ?? this.#ofRaisable;
    const key = `${at} ${raisable.hub}`;
    let returns = known.get(key);
    if (!returns) {
      const byEnd = new Map<number, Return>();
      for (const group of raisable.returning)
        for (const back of this.#ofGroup(group, at, search)) this.#join(byEnd, back);
      known.set(key, (returns = [...byEnd.values()]));
    }
    return returns;
  }

  #ofGroup(group: ObjectionGroup, at: number, search: Search | undefined): readonly Return[] {
    const known = search?.ofGroup ?? this.#ofGroups;
    const key = `${at} ${group.hub}`;
    let returns = known.get(key);
    if (!returns) {
      const byEnd = new Map<number, Return>();
      for (const { name } of group.objections)
        this.#follow(name, at, search, (back) => this.#join(byEnd, back));
      known.set(key, (returns = [...byEnd.values()]));
    }
    return returns;
  }

  #join(byEnd: Map<number, Return>, back: Return): void {
    const { sets } = this.#context;
    const other = byEnd.get(back.to);
    byEnd.set(
      back.to,
      other
        ? {
            ...other,
            must: sets.intersection(other.must, back.must),
            may: sets.union(other.may, back.may),
          }
        : back,
    );
  }

  /**
   * Follows a body from a configuration to its returns; in a search, on its ways alone. What is known when
   * the objection is raised is not known here: any slot may be, and none is for certain.
   */
  #follow(
    objection: string,
    start: number,
    search: Search | undefined,
    end: (back: Return) => void,
  ): void {
    const { sets, states } = this.#context;
    const size = this.#graph.nodes.length;
    const reached = new Map<number, State>();
    const captured = new Map<number, SetId>();
    const queue: [NodeId, number][] = [];
    let carried: SetId = EMPTY;
    const arrive: Visit = (id, at, arriving) => {
      const { action } = this.#graph.nodes[id] as GraphNode;
      // Who leaves for a step, or raises what only ends, does not come back.
      if (action.kind === 'step' || (isOfSlot(search) && sets.has(arriving.must, search.slot)))
        return;
      const key = at * size + id;
      const before = reached.get(key);
      const after = before ? joinStates(this.#context, before, arriving) : arriving;
      const may = sets.union(captured.get(key) ?? EMPTY, carried);
      if (after === before && may === captured.get(key)) return;
      reached.set(key, after);
      captured.set(key, may);
      if (action.kind !== 'return') queue.push([id, at]);
      else end({ to: at, must: after.must, may, objection });
    };
    const possible = isOfSlot(search) ? sets.without(this.#all, search.slot) : this.#all;
    arrive(
      this.#graph.objections.get(objection) as NodeId,
      start,
      states.of(EMPTY, possible, NOTHING_KNOWN),
    );
    for (const [id, at] of queue) {
      const node = this.#graph.nodes[id] as GraphNode;
      const key = at * size + id;
      if (search?.stops(node)) continue;
      carried = this.#withCaptures(captured.get(key) ?? EMPTY, node);
      this.#handOn(node, at, reached.get(key) as State, arrive, search);
    }
  }

  #withCaptures(set: SetId, { action }: GraphNode): SetId {
    const { sets } = this.#context;
    if (action.kind === 'set') return sets.with(set, action.slot);
    return action.kind === 'capture'
      ? action.slots.reduce((all, slot) => sets.with(all, slot), set)
      : set;
  }
}
