import type { IToken } from 'chevrotain';
import type { KeywordId } from '../generated/keywords.ts';
import type {
  Allow,
  Block,
  Capture,
  Listener,
  Move,
  Name,
  NodeBase,
  Note,
  Ordinal,
  Pause,
  Reply,
  Say,
  SetSlot,
  Variant,
  VerifyResult,
  Wording,
} from '../tree/tree.ts';

/** Lines as the rules read them, before the block builder puts runs of them together. */
export type Line = PlainLine | BranchLine;

export type PlainLine =
  | Say
  | Note
  | Pause
  | Move
  | Listener
  | Capture
  | SetSlot
  | Allow
  | HeardLine
  | ScopeLine
  | ForeignLine;

/** Lines that a block may stand below. */
export type BranchLine =
  Reply | VerifyResult | Ordinal | Variant | VerifyLine | IfLine | UnknownLineNode;

interface Branch extends NodeBase {
  /** Where the line itself ends, before its block. */
  readonly headEnd: number;
  readonly body: Block | undefined;
}

export interface VerifyLine extends Branch {
  readonly kind: 'verify-line';
  readonly who: 'customer' | 'representative' | undefined;
  readonly evidence: readonly Name[];
  /** In a rehearsal: `verify passed`. */
  readonly result: 'passed' | 'failed' | undefined;
}

export interface IfLine extends Branch {
  readonly kind: 'if-line';
  readonly word: 'if' | 'else-if' | 'else';
  readonly condition: IToken | undefined;
}

export interface UnknownLineNode extends Branch {
  readonly kind: 'unknown-line';
  readonly text: string;
}

export interface HeardLine extends NodeBase {
  readonly kind: 'heard-line';
  readonly wordings: readonly Wording[];
}

export interface ScopeLine extends NodeBase {
  readonly kind: 'scope-line';
  readonly which: 'in' | 'except';
  readonly names: readonly Name[];
}

/** A line of another kind of block. */
export interface ForeignLine extends NodeBase {
  readonly kind: 'foreign-line';
  readonly keyword: KeywordId;
  readonly text: string;
}
