import type { Diagnostic } from '@parley/diagnostics';
import type { Comment, File } from './tree/tree.ts';

/** What `parse` gives for any text. */
export interface ParseResult {
  readonly root: File;
  /** All comments, in order. */
  readonly comments: readonly Comment[];
  /** In the order of the text; their `file` is empty. */
  readonly diagnostics: readonly Diagnostic[];
}
