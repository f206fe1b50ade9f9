import type { Span } from '@parley/diagnostics';
import type { Condition, ReplyBy, Speech, Value, Who, Wording } from '@parley/language';
import type { ObjectionSymbol, StepSymbol } from '../link/linked-script.ts';
import type { SourceFile } from '../project/source-file.ts';

/** Index of a node in its graph. */
export type NodeId = number;

/** What a node does to the state of the call; speech and structure do nothing. `uses` are captured slots. */
export type Action =
  | { readonly kind: 'step'; readonly step: StepSymbol }
  | { readonly kind: 'objection'; readonly objection: ObjectionSymbol }
  | {
      readonly kind: 'say';
      readonly note: boolean;
      readonly uses: readonly SlotAt[];
      readonly speech: Speech;
      readonly pin: string | undefined;
    }
  | { readonly kind: 'capture'; readonly slots: readonly number[] }
  | {
      readonly kind: 'set';
      readonly slot: number;
      readonly name: string;
      readonly value: Value | undefined;
    }
  | { readonly kind: 'listener'; readonly who: Who }
  | { readonly kind: 'choice'; readonly owner: ChoiceOwner }
  | {
      readonly kind: 'reply';
      readonly by: ReplyBy;
      readonly wording: string;
      readonly wordings: readonly Wording[];
    }
  | {
      readonly kind: 'result';
      readonly result: 'passed' | 'failed';
      readonly who: 'customer' | 'representative';
    }
  | {
      readonly kind: 'guard';
      readonly holds: Condition | undefined;
      readonly fails: readonly Condition[];
      readonly uses: readonly SlotAt[];
      readonly branch: BranchAt;
    }
  | {
      readonly kind: 'ordinal';
      readonly place: number;
      readonly index: number;
      readonly last: boolean;
      /** Of a run that is not counted turn by turn: whether this turn leaves it as it was. */
      readonly light?: boolean;
    }
  | { readonly kind: 'variant'; readonly letter: number }
  /** The way past a run of variants that has no block for the letter that was drawn. */
  | { readonly kind: 'no-variant'; readonly letters: readonly number[] }
  | { readonly kind: 'hub' }
  | { readonly kind: 'end'; readonly outcome: string; readonly uses: readonly SlotAt[] }
  | { readonly kind: 'return' }
  | { readonly kind: 'dead'; readonly of: 'step' | 'objection'; readonly name: string }
  | { readonly kind: 'join' };

/** A captured slot that is used: its index, and where its name stands. */
export interface SlotAt {
  readonly slot: number;
  readonly name: string;
  readonly span: Span;
}

/** Which branch of which `if`: what is known of its condition is gathered here. */
export interface BranchAt {
  readonly file: SourceFile;
  readonly span: Span;
  /** The way past all conditions may be written, as `else`, or not. */
  readonly kind: 'condition' | 'else' | 'past';
}

/** Whose choice point it is: objections may be raised there by the step, or by where an objection may be. */
export type ChoiceOwner =
  | { readonly kind: 'step'; readonly name: string }
  | { readonly kind: 'objection'; readonly name: string };

export interface GraphNode {
  readonly id: NodeId;
  readonly action: Action;
  readonly file: SourceFile;
  readonly span: Span;
  readonly next: NodeId[];
}

/** Objections with the same scope share one entry, so that edges do not multiply. */
export interface ObjectionGroup {
  readonly hub: NodeId;
  readonly objections: readonly ObjectionSymbol[];
  /** The steps at whose choice points they may be raised; undefined: all. */
  readonly steps: ReadonlySet<string> | undefined;
  /** Whether they may return to the choice point: such are not raised inside another objection. */
  readonly returns: boolean;
}

/** What may be raised at the choice points of a step: one node that leads to all, and those that may return. */
export interface Raisable {
  readonly hub: NodeId;
  readonly returning: readonly ObjectionGroup[];
}

/** Names that were most likely meant: that no way leads to them is no mistake besides the wrong name. */
export interface Meant {
  readonly steps: Set<string>;
  readonly outcomes: Set<string>;
}

/** The control-flow graph of a script with its libraries. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly start: NodeId | undefined;
  readonly steps: ReadonlyMap<string, NodeId>;
  readonly objections: ReadonlyMap<string, NodeId>;
  readonly groups: readonly ObjectionGroup[];
  /** By step; absent where no objection may be raised. */
  readonly raisable: ReadonlyMap<string, Raisable>;
  /** Names of captured slots: a slot's index in sets of facts. */
  readonly captured: readonly string[];
  /** How many ways each run of ordinals has. */
  readonly places: readonly number[];
  readonly letters: readonly string[];
  readonly meant: Meant;
}
