import type { LineIndex } from '@parley/diagnostics';
import type { ParseResult } from '@parley/language';

/** One file of a project: its text, and what the parser made of it. Equal text is never parsed twice. */
export interface SourceFile {
  /** Relative to the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly parsed: ParseResult;
  /** Made when first asked for. */
  readonly lines: LineIndex;
}
