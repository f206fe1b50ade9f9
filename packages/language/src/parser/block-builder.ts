import type { Diagnostic } from '@parley/diagnostics';
import { report } from '../lexer/scan-state.ts';
import { checkBody, checkOrdinal, checkReply } from '../validate/check-lines.ts';
import type {
  Allow,
  Block,
  Choice,
  If,
  IfBranch,
  Note,
  Ordinal,
  Reply,
  Statement,
  Times,
  Variant,
  Variants,
  Verify,
  VerifyResult,
} from '../tree/tree.ts';
import type { Mutable } from './build.ts';
import type { HeardLine, IfLine, Line, ScopeLine, VerifyLine } from './lines.ts';
import { keywordOfLine, reportForeign, reportMisplaced } from './misplaced.ts';

/** Lines that only some blocks may hold; who takes the block decides. */
export type ExtraLine = VerifyResult | HeardLine | ScopeLine;

/** A block as the builder leaves it: `extras` is absent where there are none. */
export interface BuiltBlock extends Block {
  readonly extras?: readonly ExtraLine[];
}

/** What the blocks of a file gather for checks that need the whole file. */
export interface BlockSink {
  readonly found: Diagnostic[];
  /** Conditions wait until the names of all slots are known. */
  readonly conditions: Mutable<IfBranch>[];
  readonly variants: Variants[];
}

/** A block that holds nothing. */
export function emptyBlock(at: number): Block {
  return { kind: 'block', start: at, end: at, statements: [] };
}

/**
 * Puts the lines of a block together to statements: replies that follow each other make one choice point,
 * `first … then` one run, `if … else` one chain. Notes and exceptions do not end a run of replies.
 */
export class BlockBuilder {
  readonly #start: number;
  readonly #found: Diagnostic[];
  readonly #sink: BlockSink;
  readonly #statements: Statement[] = [];
  /** Notes and exceptions behind a reply: inside the choice point if another reply follows. */
  #waiting: (Note | Allow)[] = [];
  #extras: ExtraLine[] | undefined;
  #end: number;

  constructor(start: number, sink: BlockSink) {
    this.#start = start;
    this.#end = start;
    this.#found = sink.found;
    this.#sink = sink;
  }

  add(line: Line): void {
    this.#end = Math.max(this.#end, line.end);
    const last = this.#statements.at(-1);
    if (line.kind === 'reply') {
      this.#addReply(line, last);
      return;
    }
    if ((line.kind === 'note' || line.kind === 'allow') && last?.kind === 'choice') {
      this.#waiting.push(line);
      return;
    }
    this.#flush();
    switch (line.kind) {
      case 'ordinal':
        this.#addOrdinal(line, last);
        break;
      case 'variant':
        this.#addVariant(line, last);
        break;
      case 'if-line':
        this.#addIf(line, last);
        break;
      case 'result':
      case 'heard-line':
      case 'scope-line':
        (this.#extras ??= []).push(line);
        break;
      case 'verify-line':
        this.#statements.push(verifyOf(line, this.#found));
        break;
      case 'unknown-line':
        this.#statements.push({
          kind: 'unknown',
          start: line.start,
          end: line.end,
          text: line.text,
          body: line.body,
        });
        break;
      case 'foreign-line':
        reportForeign(line, this.#found);
        this.#statements.push({
          kind: 'misplaced',
          start: line.start,
          end: line.end,
          keyword: line.keyword,
          text: line.text,
        });
        break;
      default:
        this.#statements.push(line);
    }
  }

  finish(): BuiltBlock {
    this.#flush();
    const block = {
      kind: 'block',
      start: this.#start,
      end: this.#end,
      statements: this.#statements,
    } as const;
    return this.#extras ? { ...block, extras: this.#extras } : block;
  }

  #flush(): void {
    if (this.#waiting.length === 0) return;
    this.#statements.push(...this.#waiting);
    this.#waiting = [];
  }

  #addReply(reply: Reply, last: Statement | undefined): void {
    checkReply(reply, this.#found);
    if (last?.kind === 'choice') {
      const items = last.items as (Reply | Note | Allow)[];
      for (const waiting of this.#waiting) items.push(waiting);
      items.push(reply);
      (last as Mutable<Choice>).end = reply.end;
      if (this.#waiting.length > 0) this.#waiting = [];
    } else
      this.#statements.push({ kind: 'choice', start: reply.start, end: reply.end, items: [reply] });
  }

  #addOrdinal(item: Ordinal, last: Statement | undefined): void {
    checkBody(item, item.move, this.#found);
    checkOrdinal(item, last, this.#found);
    if (last?.kind === 'times' && item.ordinal !== 'first') {
      (last.items as Ordinal[]).push(item);
      (last as Mutable<Times>).end = item.end;
    } else
      this.#statements.push({ kind: 'times', start: item.start, end: item.end, items: [item] });
  }

  #addVariant(item: Variant, last: Statement | undefined): void {
    if (item.body.statements.length === 0) checkBody(item, undefined, this.#found);
    const begins = last?.kind !== 'variants' || last.items[0]?.letter?.text === item.letter?.text;
    if (begins) {
      const run: Variants = { kind: 'variants', start: item.start, end: item.end, items: [item] };
      this.#sink.variants.push(run);
      this.#statements.push(run);
    } else {
      (last.items as Variant[]).push(item);
      (last as Mutable<Variants>).end = item.end;
    }
  }

  #addIf(line: IfLine, last: Statement | undefined): void {
    const body = line.body ?? emptyBlock(line.end);
    const open =
      last?.kind === 'if' && last.elseAt === undefined ? (last as Mutable<If>) : undefined;
    if (line.word !== 'if' && !open) {
      report(this.#found, 'syntax/else-without-if', line.start, line.headEnd, {
        args: { keyword: `@line-${line.word}` },
      });
      this.#statements.push({
        kind: 'unknown',
        start: line.start,
        end: line.end,
        text: line.word,
        body,
      });
      return;
    }
    if (line.word === 'else' && open) {
      if (!line.body) checkBody(line, undefined, this.#found);
      open.otherwise = body;
      open.elseAt = { start: line.start, end: line.headEnd };
      open.end = line.end;
      return;
    }
    if (!line.body) checkBody(line, undefined, this.#found);
    const branch = branchOf(line, body);
    this.#sink.conditions.push(branch);
    if (open && line.word === 'else-if') {
      (open.branches as IfBranch[]).push(branch);
      open.end = line.end;
    } else
      this.#statements.push({
        kind: 'if',
        start: line.start,
        end: line.end,
        branches: [branch],
        otherwise: undefined,
        elseAt: undefined,
      });
  }
}

/** A branch whose condition is read later: `conditionAt` says where it stands. */
function branchOf(line: IfLine, body: Block): Mutable<IfBranch> {
  const token = line.condition;
  const conditionAt = token
    ? { start: token.startOffset, end: token.startOffset + token.image.length }
    : { start: line.headEnd, end: line.headEnd };
  const { start, end, headEnd } = line;
  return { kind: 'if-branch', start, end, headEnd, condition: undefined, conditionAt, body };
}

function verifyOf(line: VerifyLine, found: Diagnostic[]): Verify {
  const items: Verify['items'][number][] = [];
  for (const statement of line.body?.statements ?? []) {
    if (statement.kind === 'choice') items.push(...statement.items);
    else if (
      statement.kind === 'note' ||
      statement.kind === 'allow' ||
      statement.kind === 'unknown' ||
      statement.kind === 'misplaced'
    )
      items.push(statement);
    else reportMisplaced(statement, keywordOfLine(statement), found, { 'below-verify': 1 });
  }
  for (const extra of (line.body as BuiltBlock | undefined)?.extras ?? []) {
    if (extra.kind === 'result') {
      if (items.some((item) => item.kind === 'result' && item.result === extra.result)) {
        report(found, 'syntax/duplicate-line', extra.start, extra.headEnd, {
          args: { keyword: `@line-${extra.result}` },
        });
      }
      checkBody(extra, extra.move, found);
      items.push(extra);
    } else reportMisplaced(extra, keywordOfLine(extra), found, { objection: 1 });
  }
  if (line.result !== undefined) reportMisplaced(line, 'verify', found, { rehearsal: 1 });
  items.sort((a, b) => a.start - b.start);
  const { start, end, headEnd, who, evidence, hasError } = line;
  return {
    kind: 'verify',
    start,
    end,
    headEnd,
    who,
    evidence,
    items,
    ...(hasError ? { hasError } : {}),
  };
}

const EXTRA_HELP = {
  result: 'verify',
  'heard-line': 'objection',
  'scope-line': 'objection',
} as const;

/** Reports the lines of a block that its owner has no use for, and leaves them out. */
export function rejectExtras(block: BuiltBlock, found: Diagnostic[]): Block {
  let last: string | undefined;
  for (const extra of block.extras ?? []) {
    // `passed` and `failed` at the indent of `verify` are one mistake.
    if (extra.kind !== last)
      reportMisplaced(extra, keywordOfLine(extra), found, { [EXTRA_HELP[extra.kind]]: 1 });
    last = extra.kind;
  }
  return withoutExtras(block);
}

/** A block as it stands in the tree. */
export function withoutExtras(block: BuiltBlock): Block {
  if (!block.extras) return block;
  const { kind, start, end, statements } = block;
  return { kind, start, end, statements };
}
