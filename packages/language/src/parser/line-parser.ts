import {
  EmbeddedActionsParser,
  type IRecognitionException,
  type IToken,
  type TokenType,
} from 'chevrotain';
import type { Details, Diagnostic } from '@parley/diagnostics';
import { report } from '../lexer/scan-state.ts';
import { Newline, vocabulary } from '../lexer/token-types.ts';
import type { Name, NodeBase, Return } from '../tree/tree.ts';
import type { LookaheadTable } from './lookahead-table.ts';
import { mismatch, noAlternative, startFromTable, type ParserOptions } from './start-parser.ts';
import type { BlockSink } from './block-builder.ts';
import type { Mutable } from './build.ts';
import { reportExtra } from './extra-words.ts';

type Open = Mutable<NodeBase>;

/**
 * What all rules share: nodes that survive an error in their line, and findings of their own.
 *
 * The layout guarantees that blocks are balanced, and each line is a rule of its own that a Newline
 * follows. So an error gives up no more than the rest of its line, and the node that was begun is kept
 * with what was read.
 */
export abstract class LineParser extends EmbeddedActionsParser {
  /** Findings that the rules make themselves, in the sink too; chevrotain's own errors are worded afterwards. */
  found: Diagnostic[];
  declare recoveryEnabled: boolean;
  declare SAVE_ERROR: (error: IRecognitionException) => Error;
  sink: BlockSink;
  /** The `return` lines of the part that is being read. */
  protected returns: Return[];
  /** Nodes begun and not finished, innermost last. */
  protected begun: Open[];
  /** The ids of the part that is being read. */
  protected pins: Name[] = [];
  /** Whether the line before stood outside of any part. */
  protected stray = false;
  /** Chevrotain copies its list of errors whenever it is looked at. */
  #errorCount = 0;
  #errorsBefore = 0;

  readonly #table: LookaheadTable | undefined;

  constructor({ table }: ParserOptions) {
    // Recovery is switched on when the grammar stands (see `ready`): its tables, which chevrotain would
    // make for any grammar, are not needed where each line ends in a Newline.
    super(vocabulary, { recoveryEnabled: false, maxLookahead: 1, skipValidations: false });
    this.#table = table;
    this.found = [];
    this.sink = { found: this.found, conditions: [], variants: [] };
    this.returns = [];
    this.begun = [];
  }

  /** Forgets what was gathered, before another file. */
  startFile(): void {
    this.found = [];
    this.sink = { found: this.found, conditions: [], variants: [] };
    this.returns = [];
    this.begun = [];
    this.stray = false;
    this.pins = [];
  }

  /** Ends the making of the grammar. */
  protected ready(): void {
    if (this.#table) startFromTable(this, this.#table);
    else this.performSelfAnalysis();
    this.recoveryEnabled = true;
  }

  /** Chevrotain's name for: failing where no alternative fits. */
  raiseNoAltException(): never {
    this.#errorCount += 1;
    throw this.SAVE_ERROR(noAlternative(this.LA(1), this.LA(0)));
  }

  /** Chevrotain's name for: failing where a token is not the one that is due. */
  consumeInternalError(_type: TokenType, found: IToken): never {
    this.#errorCount += 1;
    throw this.SAVE_ERROR(mismatch(found, this.LA(0)));
  }

  /** Chevrotain's name for: trying to mend a token in the middle of a rule. A line is given up instead. */
  consumeInternalRecovery(_type: TokenType, _index: number, error: Error): never {
    throw error;
  }

  /** Chevrotain's name for: the token up to which an error gives up. */
  findReSyncTokenType(): TokenType {
    return Newline;
  }

  /** Chevrotain's name for: whether the rule that fails is the one that recovers. It always is. */
  isInCurrentRuleReSyncSet(): boolean {
    return true;
  }

  /** Chevrotain's name for: skipping to that token; a text may end before it. */
  reSyncTo(): IToken[] {
    this.skipLine();
    return [];
  }

  protected begin<N extends NodeBase>(node: N): Mutable<N> {
    this.begun.push(node as Open);
    return node;
  }

  protected finish<N extends NodeBase>(node: Mutable<N>): N {
    this.begun.pop();
    node.end = Math.max(node.end, this.contentEnd());
    return node as N;
  }

  /** The node of this kind that an error cut short, as the value of the rule that gave up. */
  protected keep<N extends NodeBase>(kind: N['kind']): N {
    for (let node = this.begun.pop(); node; node = this.begun.pop()) {
      if (node.kind !== kind) continue;
      node.hasError = true;
      node.end = Math.max(node.end, this.contentEnd());
      if ('headEnd' in node) node.headEnd = node.end;
      return node as N;
    }
    const end = this.lastEnd();
    return { kind, start: end, end, hasError: true } as NodeBase as N;
  }

  /** Where the content of the line ends whose last token was read: its Newline stands there. */
  protected contentEnd(): number {
    const { tokenType, startOffset } = this.LA(1);
    return tokenType === Newline ? startOffset : this.lastEnd();
  }

  /** Where the last token that was read ends. */
  protected lastEnd(): number {
    const token = this.LA(0);
    return token === undefined || Number.isNaN(token.startOffset)
      ? 0
      : (token.endOffset as number) + 1;
  }

  protected report(code: string, start: number, end: number, details?: Details): void {
    report(this.found, code, start, end, details);
  }

  protected is(type: TokenType): boolean {
    return this.LA(1).tokenType === type;
  }

  protected lineBegins(): void {
    this.#errorsBefore = this.#errorCount;
  }

  /** Reads the end of a line; what is too much there is dropped, with one finding unless the line has one. */
  protected lineEnd(): void {
    if (!this.is(Newline) && !this.RECORDING_PHASE) this.#dropRest();
    this.CONSUME9(Newline);
  }

  #dropRest(): void {
    const first: IToken = this.LA(1);
    const end = this.skipLine();
    if (this.#errorCount === this.#errorsBefore) reportExtra(first, end, this.found);
  }

  /** Drops all tokens before the line's Newline; returns where the last of them ends. */
  protected skipLine(): number {
    while (!this.is(Newline) && !Number.isNaN(this.LA(1).startOffset)) this.SKIP_TOKEN();
    return this.contentEnd();
  }
}
