import type { BlockContext } from './block-context.ts';
import { emitLayout, report, type ScanState } from './scan-state.ts';
import { Dedent, Indent } from './token-types.ts';

/** Deeper nesting than this is no call script; the limit bounds every recursion over the tree. */
export const MOST_LEVELS = 64;

interface Level {
  readonly width: number;
  readonly context: BlockContext;
  /** Whether an Indent was emitted for it, and a Dedent is owed. */
  readonly block: boolean;
}

/** What the line above allows below it, and how it reads. */
export interface LineAbove {
  readonly below: BlockContext | undefined;
  readonly start: number;
  readonly end: number;
}

/**
 * Turns the widths of lines into Indent and Dedent tokens. A width that fits nowhere is reported and
 * moved to the nearest block, so that what follows is read as if the writer had hit it.
 */
export class Layout {
  #state: ScanState;
  #levels: Level[] = [{ width: 0, context: 'top', block: false }];
  #depth = 0;

  constructor(state: ScanState) {
    this.#state = state;
  }

  /** The block that the current line stands in. */
  get context(): BlockContext {
    return this.#top.context;
  }

  get #top(): Level {
    return this.#levels.at(-1) as Level;
  }

  /** Whether the current line stands in no block at all. */
  get isTop(): boolean {
    return this.#levels.length === 1;
  }

  /** Whether the current line is deeper than lines are read. */
  get isTooDeep(): boolean {
    return this.#depth > MOST_LEVELS;
  }

  /** Opens and closes blocks for a line of this width that begins at `at`. */
  enter(width: number, at: number, above: LineAbove | undefined): void {
    if (width > this.#top.width) this.#deeper(width, at, above);
    else if (width < this.#top.width) this.#shallower(width, at);
  }

  /** Closes all blocks: at the end of the text, or before a line that starts a new part. */
  closeAll(at: number): void {
    while (this.#levels.length > 1) this.#pop(at);
  }

  /**
   * Opens the block of a part whose lines were not indented at all: one finding for them all. They end where
   * the next part begins.
   */
  enterFlat(at: number, above: LineAbove, below: BlockContext): void {
    const { text, diagnostics } = this.#state;
    report(diagnostics, 'syntax/missing-indent', at, this.#lineEnd(at), {
      args: { above: shortened(text.slice(above.start, above.end)) },
      related: [
        { file: '', span: { start: above.start, end: above.end }, note: 'place/above', args: {} },
      ],
    });
    this.#depth += 1;
    this.#levels.push({ width: 0, context: below, block: true });
    emitLayout(this.#state, Indent, at);
  }

  #deeper(width: number, at: number, above: LineAbove | undefined): void {
    const below = above?.below;
    if (below === undefined) {
      if (above) this.#reportBlock(at, above);
      else if (this.#levels.length === 1) return;
      this.#levels.push({ width, context: this.context, block: false });
      return;
    }
    if (this.#depth === MOST_LEVELS) {
      report(this.#state.diagnostics, 'syntax/too-deep', at, at + 1, {
        args: { limit: MOST_LEVELS },
      });
    }
    if (this.isTooDeep) {
      this.#depth += 1;
      this.#levels.push({ width, context: below, block: false });
      return;
    }
    this.#depth += 1;
    this.#levels.push({ width, context: below, block: true });
    emitLayout(this.#state, Indent, at);
  }

  #reportBlock(at: number, above: LineAbove): void {
    const { text, diagnostics } = this.#state;
    report(diagnostics, 'syntax/unexpected-block', at, this.#lineEnd(at), {
      args: { above: shortened(text.slice(above.start, above.end)) },
      related: [
        { file: '', span: { start: above.start, end: above.end }, note: 'place/above', args: {} },
      ],
    });
  }

  #shallower(width: number, at: number): void {
    let last = this.#top;
    while (this.#top.width > width) {
      const parent = this.#levels.at(-2) as Level;
      const misfit = parent.width < width;
      // One space short of a block is a slip, not a wish to leave it.
      if (misfit && this.#top.width - width <= width - parent.width) {
        this.#reportWidth(width, at, parent.width, this.#top.width, this.#top.width);
        return;
      }
      last = this.#top;
      this.#pop(at);
    }
    if (this.#top.width < width)
      this.#reportWidth(width, at, this.#top.width, last.width, this.#top.width);
  }

  #reportWidth(width: number, at: number, low: number, high: number, taken: number): void {
    report(this.#state.diagnostics, 'syntax/indent', at, this.#lineEnd(at), {
      args: { found: width, expected: `${low} / ${high}` },
      fixes: [
        {
          kind: 'suggestion',
          title: 'fix/indent',
          args: { count: taken },
          edits: [{ span: { start: this.#lineStart(at), end: at }, text: ' '.repeat(taken) }],
        },
      ],
    });
  }

  #lineStart(at: number): number {
    const { text } = this.#state;
    let start = at;
    while (start > 0 && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13)
      start -= 1;
    return start;
  }

  #lineEnd(at: number): number {
    const { text } = this.#state;
    let end = at;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13)
      end += 1;
    return end;
  }

  #pop(at: number): void {
    const level = this.#levels.pop();
    if (level?.block) {
      this.#depth -= 1;
      emitLayout(this.#state, Dedent, at);
    } else if (this.#depth > MOST_LEVELS + 1) this.#depth -= 1;
  }
}

function shortened(words: string): string {
  return words.length > 24 ? `${words.slice(0, 24)}…` : words;
}
