import type { SetId } from './bit-sets.ts';
import type { GraphNode, NodeId } from './graph.ts';
import type { State } from './states.ts';

/** How a return from an objection changes the configuration; what it captures on all ways, and on some. */
export interface Return {
  readonly to: number;
  readonly must: SetId;
  readonly may: SetId;
  readonly objection: string;
}

/** Takes what a node hands on: `via` is there where an objection lies between. */
export type Visit = (node: NodeId, configuration: number, state: State, via?: Return) => void;

/** A search for ways that avoid nodes, or on which a slot is not known up to its first use: objections are followed so, too. */
export interface Search {
  /** Absent: what is known of slots does not matter. */
  readonly slot?: number;
  readonly stops: (node: GraphNode) => boolean;
  /** The returns of objections, as far as they were followed. */
  readonly ofRaisable: Map<string, readonly Return[]>;
  readonly ofGroup: Map<string, readonly Return[]>;
}

/** Whether a search asks for a slot. */
export function isOfSlot(search: Search | undefined): search is Search & { readonly slot: number } {
  return search?.slot !== undefined;
}

/** A search for ways that end at some nodes, in the bodies of objections as well. */
export function searchUpTo(stops: (node: GraphNode) => boolean): Search {
  return { stops, ofRaisable: new Map(), ofGroup: new Map() };
}
