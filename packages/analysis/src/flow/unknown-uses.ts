import type { Related } from '@parley/diagnostics';
import { comparedUnknown } from './compared-slots.ts';
import type { Facts } from './facts.ts';
import type { GraphNode, NodeId, SlotAt } from './graph.ts';
import type { Search } from './search.ts';
import type { State } from './states.ts';
import { placesOf, type Visited } from './way.ts';
import { search } from './witness.ts';

/** A use of a captured slot that is not known on some way, and a shortest such way. */
export interface UnknownUse {
  readonly node: GraphNode;
  readonly use: SlotAt;
  readonly way: readonly Related[];
}

/** Many slots used too early make many searches: after so many nodes the rest is told without its way. */
const MOST_VISITS = 4_000_000;

/**
 * The uses of captured slots that are not known on all ways to them. One mistake is told once: of what
 * comes behind such a use on all ways nothing more is said.
 */
export function unknownUses(facts: Facts): UnknownUse[] {
  const budget = { visits: MOST_VISITS };
  return [...suspects(facts)].flatMap(([slot, first]) => {
    const found = usesBefore(facts, slot, budget);
    return found.length > 0 ? found : [first];
  });
}

/** The slots that some node uses while they may be unknown, each with the first such use in the text. */
function suspects(facts: Facts): Map<number, UnknownUse> {
  const found = new Map<number, UnknownUse>();
  for (const node of facts.graph.nodes) {
    for (const use of usesOf(node)) {
      if (!found.has(use.slot) && isUnknown(facts, node, use.slot))
        found.set(use.slot, { node, use, way: [] });
    }
  }
  return found;
}

const NO_USES: readonly SlotAt[] = [];

/** The captured slots that a node needs to know. */
function usesOf({ action }: GraphNode): readonly SlotAt[] {
  return action.kind === 'say' || action.kind === 'guard' || action.kind === 'end'
    ? action.uses
    : NO_USES;
}

/** Whether a slot that a node uses is not known in some state that reaches the node. */
function isUnknown(facts: Facts, node: GraphNode, slot: number): boolean {
  for (const [configuration, state] of facts.table.of(node.id)) {
    if (useIn(facts, node, slot, configuration, state)) return true;
  }
  return false;
}

function useIn(
  facts: Facts,
  { action }: GraphNode,
  slot: number,
  configuration: number,
  state: State,
): SlotAt | undefined {
  if (facts.sets.has(state.must, slot)) return undefined;
  if (action.kind === 'guard') {
    return action.uses.some((use) => use.slot === slot)
      ? comparedUnknown(facts, state, facts.configurations.at(configuration), action, slot)
      : undefined;
  }
  return action.kind === 'say' || action.kind === 'end'
    ? action.uses.find((use) => use.slot === slot)
    : undefined;
}

/** A guard's way ends where its condition is looked at, before it is taken. */
function wayTo(facts: Facts, visited: Visited, { action, file }: GraphNode): Related[] {
  if (action.kind !== 'guard') return placesOf(facts, visited);
  const failed = action.fails.map(({ start, end }): Related => ({
    file: file.path,
    span: { start, end },
    note: 'place/skip',
    args: {},
  }));
  return [...placesOf(facts, visited.before), ...failed];
}

/** Follows the ways on which a slot is not known, each up to the first use of it. */
function usesBefore(facts: Facts, slot: number, budget: { visits: number }): UnknownUse[] {
  const { sets, states, table, successors } = facts;
  const found = new Map<NodeId, UnknownUse>();
  const ways: Search = {
    slot,
    stops: ({ action }) => action.kind === 'say' && action.uses.some((use) => use.slot === slot),
    ofRaisable: new Map(),
    ofGroup: new Map(),
  };
  search(facts, (visited, node, arrive) => {
    const reached = table.at(node.id, visited.configuration);
    if (!reached) return true;
    const state = states.of(
      sets.without(reached.must, slot),
      sets.without(reached.may, slot),
      reached.values,
    );
    const use = useIn(facts, node, slot, visited.configuration, state);
    if (use && !found.has(node.id))
      found.set(node.id, { node, use, way: wayTo(facts, visited, node) });
    // A guard may be passed without the comparison.
    if (!use || node.action.kind === 'guard') {
      successors(
        node,
        visited.configuration,
        state,
        (next, configuration, after, via) => {
          if (!sets.has(after.must, slot)) arrive(next, configuration, after, via);
        },
        ways,
      );
    }
    return budget.visits-- > 0;
  });
  return [...found.values()].toSorted((a, b) => a.node.id - b.node.id);
}
