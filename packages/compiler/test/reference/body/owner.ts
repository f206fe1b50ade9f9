import { positionAt, type LineIndex } from '@parley/diagnostics';
import type { Block, Condition, IfBranch, Move, Variants } from '@parley/language';
import type { Body, Place } from '@parley/compiled';
import type { LinkedScript } from '@parley/analysis';
import type { Claim } from '../ids/claim.ts';
import type { Nest } from '../ids/nest.ts';
import type { LineBook } from './line-book.ts';

/** A run of variants, with the file it stands in. */
export interface VariantRun {
  readonly file: number;
  readonly node: Variants;
}

/** What all steps and objections of a script are compiled with. */
export interface Compilation {
  readonly linked: LinkedScript;
  readonly conditionOf: (branch: IfBranch) => Condition | undefined;
  /** Compiles a block; it stands here because bodies and choice points hold each other. */
  readonly bodyOf: (owner: Owner, block: Block, nest: Nest) => Body;
  readonly variantRuns: VariantRun[];
}

/** The step or objection that is being compiled, and what is gathered while it is. */
export interface Owner {
  readonly compilation: Compilation;
  /** The index of its file in `source.files`. */
  readonly file: number;
  readonly lineIndex: LineIndex;
  readonly isObjection: boolean;
  readonly book: LineBook;
  readonly claims: Claim[];
  /** Every `return` in it that counts. */
  readonly returns: Move[];
}

/** The place of an offset in the owner's file, as people count. */
export function placeOf(owner: Owner, offset: number): Place {
  const { line, column } = positionAt(owner.lineIndex, offset);
  return { column: column + 1, file: owner.file, line: line + 1 };
}
