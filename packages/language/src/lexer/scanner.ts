import type { Diagnostic, TextEdit } from '@parley/diagnostics';
import type { Comment } from '../tree/tree.ts';
import type { BlockContext } from './block-context.ts';
import { afterBullet } from './bullet.ts';
import { HASH, isBlank, PIPE, plain, TAB } from './characters.ts';
import { mayOpen } from './keyword-lookup.ts';
import { scanHead, type Head, type LineKind, type ScannedLine } from './line-head.ts';
import { Layout, type LineAbove } from './layout.ts';
import { emitPin, scanReplyRest } from './reply-line.ts';
import { emit, emitLayout, report, type ScanState } from './scan-state.ts';
import { Newline, Speech, UnknownLine, type Token } from './token-types.ts';

/** What scanning finds beside tokens. */
export interface ScanResult {
  readonly comments: Comment[];
  readonly diagnostics: Diagnostic[];
}

/** Takes the tokens of one stretch of a text: of a step, an objection, a header with all that is in it. */
export type TakeTokens = (tokens: Token[]) => void;

/** With more lines than these no fix is offered: it would be larger than the text. */
const MOST_TABS = 10_000;
const LF = 10;
const CR = 13;

/**
 * Reads a text into tokens with its layout, in one pass over its lines. How a line is read hangs on
 * where it stands: deeper lines of speech are speech, the lines of `slots` begin with a name. Tokens are
 * handed out whenever a line is back at the left margin, so that those of a long file never pile up.
 */
export function scan(text: string, take: TakeTokens): ScanResult {
  return new Scanner(text, take).run();
}

class Scanner {
  #state: ScanState;
  #layout: Layout;
  /** Where the logical line that is being read began, how it may go on, and what may stand below it. */
  #kind: LineKind = 'plain';
  #width = 0;
  #above: LineAbove | undefined;
  #contentEnd = 0;
  #open = false;
  /** Whether the line above begins a part, so that its block is due. */
  #belowPart = false;
  #partWidth = 0;
  #firstTab = 0;
  #tabLines = 0;
  #untabs: TextEdit[] = [];

  readonly #take: TakeTokens;

  constructor(text: string, take: TakeTokens) {
    this.#take = take;
    this.#state = { text, tokens: [], comments: [], diagnostics: [], pin: undefined, searches: 0 };
    this.#layout = new Layout(this.#state);
  }

  run(): ScanResult {
    const { text } = this.#state;
    const crs = text.includes('\r');
    let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (at < text.length) {
      const end = crs ? lineEndWithCr(text, at) : lineEnd(text, at);
      this.#line(at, end);
      at = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
    }
    this.#closeLine();
    this.#layout.closeAll(text.length);
    this.#handOut();
    this.#reportTabs();
    return this.#state;
  }

  #line(lineStart: number, lineStop: number): void {
    const { text } = this.#state;
    let at = lineStart;
    let width = 0;
    let tab = -1;
    for (
      let code = text.charCodeAt(at);
      at < lineStop && isBlank(code);
      code = text.charCodeAt(at)
    ) {
      if (code === TAB && tab < 0) tab = at;
      width += code === TAB ? 2 : 1;
      at += 1;
    }
    if (at === lineStop) return;
    if (tab >= 0) this.#keepTab(tab, lineStart, at, width);
    let end = lineStop;
    while (isBlank(text.charCodeAt(end - 1))) end -= 1;
    const first = plain(text.charCodeAt(at));
    if (width > this.#width && this.#continues(at, end, first)) return;
    if (first === PIPE && width === this.#width && this.#goesOnWrongly(at, end)) return;
    if (first === HASH) {
      this.#state.comments.push({
        kind: 'comment',
        start: at,
        end,
        text: text.slice(at, end),
        ownLine: true,
      });
      return;
    }
    this.#newLine(at, end, width);
  }

  /** Reads a deeper line that goes on with the speech or the wordings above it. */
  #continues(at: number, end: number, first: number): boolean {
    if (!this.#open) return false;
    if (this.#kind === 'speech') {
      emit(this.#state, Speech, at, end);
      this.#contentEnd = end;
      return true;
    }
    if (first === PIPE && (this.#kind === 'reply' || this.#kind === 'heard')) {
      const result = scanReplyRest(this.#state, at + 1, end, this.#kind, true);
      this.#contentEnd = result;
      return true;
    }
    return false;
  }

  /** Reads further wordings that are not deeper than the line that they go on with, and reports it. */
  #goesOnWrongly(at: number, end: number): boolean {
    if (this.#kind === 'speech' || !this.#continues(at, end, PIPE)) return false;
    const { diagnostics } = this.#state;
    report(diagnostics, 'syntax/continuation', at, at + 1, {
      fixes: [
        {
          kind: 'safe',
          title: 'fix/insert',
          args: { text: '  ' },
          edits: [{ span: { start: at, end: at }, text: '  ' }],
        },
      ],
      related: [
        {
          file: '',
          span: { start: this.#above?.start ?? at, end: this.#above?.end ?? at },
          note: 'place/above',
          args: {},
        },
      ],
    });
    return true;
  }

  #newLine(at: number, end: number, width: number): void {
    this.#closeLine();
    let head = scanHead.prepare(this.#state, at, end);
    let from = at;
    if (head.keyword === undefined) {
      from = afterBullet(this.#state.text, at, end);
      if (from > at) head = scanHead.prepare(this.#state, from, end);
    }
    this.#enter(head, width, at);
    if (this.#layout.isTop) this.#handOut();
    const { context } = this.#layout;
    if (from > at && !this.#layout.isTooDeep) this.#reportBullet(head, at, from, context);
    const count = this.#state.tokens.length;
    const line = this.#layout.isTooDeep
      ? skipped(this.#state, from, end)
      : scanHead.read(this.#state, head, from, end, context);
    this.#kind = line.kind;
    this.#width = width;
    this.#belowPart = head.startsPart;
    this.#contentEnd = line.contentEnd;
    this.#above = { below: line.below, start: at, end: line.contentEnd };
    // In a list of names a line may hold nothing but signs, and is none then.
    this.#open = this.#state.tokens.length > count;
  }

  #enter(head: Head, width: number, at: number): void {
    const layout = this.#layout;
    if (!head.startsPart) {
      const below = width === 0 && this.#belowPart && layout.isTop ? this.#above?.below : undefined;
      if (this.#above && below !== undefined && mayOpen(head.keyword, head.word === '', below))
        layout.enterFlat(at, this.#above, below);
      else layout.enter(width, at, this.#above);
      return;
    }
    if (width === 0) layout.closeAll(at);
    else if (layout.context === 'slots' || layout.context === 'outcomes')
      layout.enter(width, at, this.#above);
    else {
      layout.closeAll(at);
      // Who indents one part indents them all.
      if (this.#partWidth !== width) this.#reportPart(head, at);
      this.#partWidth = width;
    }
  }

  #reportPart(head: Head, at: number): void {
    report(this.#state.diagnostics, 'syntax/misplaced', at, head.end, {
      args: { keyword: this.#state.text.slice(at, head.end), top: 1 },
    });
  }

  /** Says that a bullet is too much, unless what follows it is not understood either. */
  #reportBullet(head: Head, start: number, end: number, context: BlockContext): void {
    if (
      head.keyword === undefined &&
      head.word !== '' &&
      context !== 'slots' &&
      context !== 'outcomes'
    )
      return;
    const text = this.#state.text.slice(start, end).trimEnd();
    report(this.#state.diagnostics, 'syntax/bullet', start, start + text.length, {
      args: { text },
      fixes: [
        {
          kind: 'safe',
          title: 'fix/remove',
          args: { text },
          edits: [{ span: { start, end }, text: '' }],
        },
      ],
    });
  }

  #handOut(): void {
    const { tokens } = this.#state;
    if (tokens.length === 0) return;
    this.#state.tokens = [];
    this.#take(tokens);
  }

  #closeLine(): void {
    if (!this.#open) return;
    emitPin(this.#state);
    emitLayout(this.#state, Newline, this.#contentEnd);
    this.#open = false;
  }

  #keepTab(tab: number, start: number, end: number, width: number): void {
    if (this.#tabLines === 0) this.#firstTab = tab;
    this.#tabLines += 1;
    if (this.#tabLines > MOST_TABS) this.#untabs = [];
    else this.#untabs.push({ span: { start, end }, text: ' '.repeat(width) });
  }

  /** One finding for all tabs: who indents with them does so everywhere. */
  #reportTabs(): void {
    if (this.#tabLines === 0) return;
    const edits = this.#untabs;
    report(this.#state.diagnostics, 'syntax/tab', this.#firstTab, this.#firstTab + 1, {
      args: { lines: this.#tabLines },
      fixes: edits.length === 0 ? [] : [{ kind: 'safe', title: 'fix/spaces', args: {}, edits }],
    });
  }
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function lineEndWithCr(text: string, at: number): number {
  while (at < text.length && text.charCodeAt(at) !== LF && text.charCodeAt(at) !== CR) at += 1;
  return at;
}

/** A line that is too deep to be read is kept as it is; its depth was reported. */
function skipped(state: ScanState, at: number, end: number): ScannedLine {
  emit(state, UnknownLine, at, end);
  return { kind: 'plain', below: 'body', contentEnd: end };
}
