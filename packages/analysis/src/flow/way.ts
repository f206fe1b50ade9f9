import type { Related } from '@parley/diagnostics';
import type { Facts } from './facts.ts';
import type { Graph, GraphNode, NodeId } from './graph.ts';
import type { Return } from './search.ts';

/** More places than this no reader follows; the middle of a longer way is left out. */
const MOST_PLACES = 14;
const FIRST_PLACES = MOST_PLACES / 2;

/** A node on a way through a call, and how it was come to. */
export interface Visited {
  readonly node: NodeId;
  readonly configuration: number;
  readonly before: Visited | undefined;
  readonly via: Return | undefined;
  /** How many places there are to tell up to here. */
  readonly places: number;
  /** Where the part of the way ends that is told of in any case; a long way is not walked back for it. */
  readonly opening: Visited | undefined;
}

/** The way that goes on to a node. */
export function visit(
  graph: Graph,
  node: NodeId,
  configuration: number,
  before: Visited | undefined,
  via: Return | undefined,
): Visited {
  const told = isTold(graph.nodes[node] as GraphNode, via) ? 1 : 0;
  const places = (before?.places ?? 0) + told;
  return {
    node,
    configuration,
    before,
    via,
    places,
    opening: told && places === FIRST_PLACES + 1 ? before : before?.opening,
  };
}

/** A way as places, in order: the steps and replies that lead to its end. */
export function placesOf(facts: Facts, way: Visited | undefined): Related[] {
  if (!way) return [];
  const { places, opening } = way;
  if (places <= MOST_PLACES || !opening) return lastPlaces(facts, way, places);
  const rest = lastPlaces(facts, way, MOST_PLACES - FIRST_PLACES);
  const [next, ...last] = rest;
  const left = {
    ...(next as Related),
    note: 'place/more',
    args: { count: places - MOST_PLACES + 1 },
  };
  return [...lastPlaces(facts, opening, FIRST_PLACES), left, ...last];
}

function lastPlaces(facts: Facts, way: Visited, count: number): Related[] {
  const places: Related[] = [];
  let after = way;
  for (let at: Visited | undefined = way; at && places.length < count; at = at.before) {
    const node = facts.graph.nodes[at.node] as GraphNode;
    if (isTold(node, at.via)) places.push(describe(facts, node, at, after));
    after = at;
  }
  return places.toReversed();
}

/** Whether a node says anything to who follows a way. */
function isTold({ action }: GraphNode, via: Return | undefined): boolean {
  if (via) return true;
  switch (action.kind) {
    case 'step':
    case 'objection':
    case 'reply':
    case 'result':
    case 'ordinal':
    case 'variant':
    case 'no-variant':
      return true;
    case 'guard':
      return action.holds !== undefined || action.fails.length > 0;
    default:
      return false;
  }
}

function describe(
  facts: Facts,
  { file, span, action }: GraphNode,
  { before, via }: Visited,
  after: Visited,
): Related {
  const related = { file: file.path, span };
  const at = (note: string, args: Related['args'] = {}): Related => ({ ...related, note, args });
  if (via) return at('place/returns', { name: via.objection });
  switch (action.kind) {
    case 'step': {
      const { name, node } = action.step;
      const told = at(before ? 'place/step' : 'place/start', { name: node.title?.text ?? name });
      return { ...told, span: node.name ?? span };
    }
    case 'objection': {
      const { name, node } = action.objection;
      return at('place/objection', { name: node.title?.text ?? name });
    }
    case 'reply':
      return at(action.wording ? 'place/reply' : 'place/other-reply', {
        who: `@who-${action.by}`,
        wording: action.wording,
      });
    case 'result':
      return at('place/result', { result: `@line-${action.result}` });
    case 'guard':
      return at(action.holds ? 'place/branch' : 'place/skip');
    case 'ordinal':
      return at('place/turn', { turn: `@line-${turnOf(action.index, action.last)}` });
    case 'variant':
      return at('place/variant', { letter: facts.graph.letters[action.letter] ?? '' });
    case 'no-variant': {
      // The letter is drawn on leaving the node.
      const letter = facts.graph.letters[facts.configurations.at(after.configuration).letter];
      return letter === undefined ? at('place/here') : at('place/variant', { letter });
    }
    default:
      return at('place/here');
  }
}

function turnOf(index: number, last: boolean): string {
  return last && index > 0 ? 'then' : (['first', 'second', 'third'][index] ?? 'then');
}
