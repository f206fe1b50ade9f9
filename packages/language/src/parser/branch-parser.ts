import type { IOrAlt, IToken, ParserMethod } from 'chevrotain';
import { keywords, type KeywordId } from '../generated/keywords.ts';
import {
  ConditionText,
  Dedent,
  Indent,
  K,
  UnknownLine,
  Word,
  Wordings,
} from '../lexer/token-types.ts';
import type {
  Block,
  Name,
  Ordinal,
  Reply,
  ReplyBy,
  Variant,
  VerifyResult,
  Wording,
} from '../tree/tree.ts';
import { BlockBuilder, emptyBlock, rejectExtras } from './block-builder.ts';
import { endOf, nameOf, type Mutable } from './build.ts';
import type {
  BranchLine,
  ForeignLine,
  IfLine,
  Line,
  UnknownLineNode,
  VerifyLine,
} from './lines.ts';
import { lacksLetter, percentOf, verifiedPersonOf } from './read-words.ts';
import { StatementParser } from './statement-parser.ts';
import { addWordings } from './wordings.ts';

const REPLIES = ['customer', 'third-party', 'voicemail', 'silence', 'otherwise'] as const;
const ORDINALS = ['first', 'second', 'third', 'then'] as const;
const IFS = ['if', 'else-if', 'else'] as const;
const RESULTS = ['passed', 'failed'] as const;
const byTokenType = new Map(
  [...REPLIES, ...ORDINALS, ...IFS, ...RESULTS].map((id) => [K[id], id] as const),
);

/** Which of a rule's keywords a token is. */
function idOf<Id extends KeywordId>(token: IToken, ids: readonly Id[]): Id {
  return (byTokenType.get(token.tokenType) ?? ids[0]) as Id;
}

/** The rules of blocks, and of lines that may have a block below them. */
export abstract class BranchParser extends StatementParser {
  readonly block: ParserMethod<[], Block> = this.RULE('block', (): Block => {
    const builder = new BlockBuilder(this.CONSUME(Indent).startOffset, this.sink);
    this.MANY(() => {
      const line = this.SUBRULE(this.line);
      this.ACTION(() => builder.add(line));
    });
    this.CONSUME(Dedent);
    return builder.finish();
  });

  #lines: IOrAlt<Line>[] | undefined;
  /** One line of a body, with the block below it; the layout lets only branches have one. */
  readonly line: ParserMethod<[], Line> = this.RULE('line', (): Line => {
    this.lineBegins();
    const line = this.OR(
      (this.#lines ??= [
        ...this.plainLines(),
        { ALT: () => this.SUBRULE(this.reply) },
        { ALT: () => this.SUBRULE(this.ordinal) },
        { ALT: () => this.SUBRULE(this.ifLine) },
        { ALT: () => this.SUBRULE(this.verify) },
        { ALT: () => this.SUBRULE(this.result) },
        { ALT: () => this.SUBRULE(this.variant) },
        { ALT: () => this.SUBRULE(this.heard) },
        { ALT: () => this.SUBRULE(this.scope) },
        { ALT: () => this.SUBRULE(this.unknownLine) },
        { ALT: () => this.SUBRULE(this.foreign) },
      ]),
    );
    this.lineEnd();
    const body = this.OPTION(this.takeBlock);
    if (body && !this.RECORDING_PHASE) this.#setBody(line as Mutable<BranchLine>, body);
    return line;
  });

  #setBody(line: Mutable<BranchLine>, body: Block): void {
    // What follows `verify` takes its lines out of the block itself.
    line.body = line.kind === 'verify-line' ? body : rejectExtras(body, this.found);
    line.end = Math.max(line.end, body.end);
  }

  #finishBranch<B extends BranchLine>(node: Mutable<B>): B {
    this.begun.pop();
    node.end = node.headEnd = this.contentEnd();
    return node as B;
  }

  /** A branch whose line was cut short: it still has its head's end. */
  protected keepBranch<B extends BranchLine>(kind: B['kind']): B {
    const node = this.keep<B>(kind) as Mutable<B>;
    node.headEnd = node.end;
    return node as B;
  }

  protected readonly takeBlock = (): Block => this.SUBRULE(this.block);
  #wordings: Wording[] = [];
  readonly #takeWordings = (): void => {
    const token = this.CONSUME(Wordings);
    if (!this.RECORDING_PHASE) addWordings(this.#wordings, token, this.found);
  };

  #replies: IOrAlt<IToken>[] | undefined;
  readonly reply: ParserMethod<[], Reply> = this.RULE(
    'reply',
    (): Reply => {
      const head = this.OR(
        (this.#replies ??= REPLIES.map((id) => ({ ALT: () => this.CONSUME(K[id]) }))),
      );
      const wordings: Wording[] = [];
      this.#wordings = wordings;
      const by: ReplyBy = idOf(head, REPLIES);
      const node = this.begin<Reply>({
        kind: 'reply',
        by,
        start: head.startOffset,
        end: endOf(head),
        headEnd: 0,
        wordings,
        move: undefined,
        body: undefined,
        pin: undefined,
      });
      this.MANY(this.#takeWordings);
      node.move = this.OPTION(this.takeMove);
      node.pin = this.OPTION2(this.takePin);
      return this.#finishBranch(node);
    },
    { recoveryValueFunc: () => this.keepBranch<Reply>('reply') },
  );

  readonly verify: ParserMethod<[], VerifyLine> = this.RULE(
    'verify',
    (): VerifyLine => {
      const head = this.CONSUME(K.verify);
      const evidence: Name[] = [];
      const node = this.begin<VerifyLine>({
        kind: 'verify-line',
        start: head.startOffset,
        end: endOf(head),
        headEnd: 0,
        who: undefined,
        evidence,
        result: undefined,
        body: undefined,
      });
      this.OR([
        {
          ALT: () => {
            this.CONSUME(K.passed);
            node.result = 'passed';
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.failed);
            node.result = 'failed';
          },
        },
        {
          ALT: () => {
            const who = this.CONSUME(Word);
            this.ACTION(() => {
              node.who = verifiedPersonOf(who, this.found);
            });
            this.CONSUME(K.by);
            this.SUBRULE(this.names, { ARGS: [evidence] });
          },
        },
      ]);
      return this.#finishBranch(node);
    },
    { recoveryValueFunc: () => this.keepBranch<VerifyLine>('verify-line') },
  );

  #results: IOrAlt<IToken>[] | undefined;
  readonly result: ParserMethod<[], VerifyResult> = this.RULE(
    'result',
    (): VerifyResult => {
      const head = this.OR(
        (this.#results ??= RESULTS.map((id) => ({ ALT: () => this.CONSUME(K[id]) }))),
      );
      const node = this.begin<VerifyResult>({
        kind: 'result',
        result: idOf(head, RESULTS),
        start: head.startOffset,
        end: endOf(head),
        headEnd: 0,
        move: undefined,
        body: undefined,
      });
      node.move = this.OPTION(this.takeMove);
      return this.#finishBranch(node);
    },
    { recoveryValueFunc: () => this.keepBranch<VerifyResult>('result') },
  );

  #ifs: IOrAlt<IToken>[] | undefined;
  readonly ifLine: ParserMethod<[], IfLine> = this.RULE('ifLine', (): IfLine => {
    const head = this.OR((this.#ifs ??= IFS.map((id) => ({ ALT: () => this.CONSUME(K[id]) }))));
    const node = this.begin<IfLine>({
      kind: 'if-line',
      word: idOf(head, IFS),
      start: head.startOffset,
      end: endOf(head),
      headEnd: 0,
      condition: undefined,
      body: undefined,
    });
    // A missing condition is reported where conditions are read.
    this.OPTION(() => {
      node.condition = this.CONSUME(ConditionText);
    });
    return this.#finishBranch(node);
  });

  #ordinals: IOrAlt<IToken>[] | undefined;
  readonly ordinal: ParserMethod<[], Ordinal> = this.RULE(
    'ordinal',
    (): Ordinal => {
      const head = this.OR(
        (this.#ordinals ??= ORDINALS.map((id) => ({ ALT: () => this.CONSUME(K[id]) }))),
      );
      const node = this.begin<Ordinal>({
        kind: 'ordinal',
        ordinal: idOf(head, ORDINALS),
        start: head.startOffset,
        end: endOf(head),
        headEnd: 0,
        move: undefined,
        body: undefined,
      });
      node.move = this.OPTION(this.takeMove);
      return this.#finishBranch(node);
    },
    { recoveryValueFunc: () => this.keepBranch<Ordinal>('ordinal') },
  );

  readonly variant: ParserMethod<[], Variant> = this.RULE(
    'variant',
    (): Variant => {
      const head = this.CONSUME(K.variant);
      const node = this.begin<Variant>({
        kind: 'variant',
        start: head.startOffset,
        end: endOf(head),
        headEnd: 0,
        letter: undefined,
        percent: undefined,
        body: emptyBlock(endOf(head)),
      });
      node.letter = nameOf(this.CONSUME(Word));
      this.ACTION(() => {
        if (lacksLetter(node.letter, this.found)) node.hasError = true;
      });
      this.OPTION(() => {
        const percent = this.CONSUME2(Word);
        this.ACTION(() => {
          node.percent = percentOf(percent, this.found);
          if (node.percent === undefined) node.hasError = true;
        });
      });
      return this.#finishBranch(node);
    },
    { recoveryValueFunc: () => this.keepBranch<Variant>('variant') },
  );

  readonly unknownLine: ParserMethod<[], UnknownLineNode> = this.RULE(
    'unknownLine',
    (): UnknownLineNode => {
      const token = this.CONSUME(UnknownLine);
      return {
        kind: 'unknown-line',
        start: token.startOffset,
        end: endOf(token),
        headEnd: 0,
        text: token.image,
        body: undefined,
      };
    },
  );

  /** A line of another kind of block: kept as a whole, and reported where it stands. */
  readonly foreign: ParserMethod<[], ForeignLine> = this.RULE('foreign', (): ForeignLine => {
    const head = this.OR(this.foreignHeads());
    this.ACTION(() => this.skipLine());
    const keyword = keywords.find(({ id }) => K[id] === head.tokenType)?.id ?? 'language';
    return {
      kind: 'foreign-line',
      keyword,
      text: head.image,
      start: head.startOffset,
      end: this.lastEnd(),
    };
  });

  #foreignHeads: IOrAlt<IToken>[] | undefined;
  protected foreignHeads(): IOrAlt<IToken>[] {
    const heads = keywords.filter(
      ({ id, group }) => group === 'header' || group === 'expect' || id === 'from',
    );
    return (this.#foreignHeads ??= heads.map(({ id }) => ({ ALT: () => this.CONSUME(K[id]) })));
  }
}
