import type { IOrAlt, ParserMethod } from 'chevrotain';
import { Comma, Dedent, Indent, K, Rest, Str, Word } from '../lexer/token-types.ts';
import type {
  Channel,
  HeaderLine,
  HeaderListener,
  HeaderOtherwise,
  HeaderWords,
  Hours,
  Name,
  NodeBase,
  Script,
  Start,
  Use,
} from '../tree/tree.ts';
import { endOf, nameOf, quotedOf, type Mutable } from './build.ts';
import { channelOf, rangesOf, whoOf } from './read-words.ts';
import { keepUnknown } from './rehearsal-lines.ts';
import { BranchParser } from './branch-parser.ts';

const WORD_LINES = ['language', 'rules', 'stage'] as const;

/** The rules of a script's header. */
export abstract class HeaderParser extends BranchParser {
  protected fill<L extends NodeBase>(
    node: Mutable<NodeBase & { lines: readonly L[] }>,
    lines: readonly L[],
  ): void {
    node.lines = lines;
    node.end = Math.max(node.end, lines.at(-1)?.end ?? 0);
  }

  readonly script: ParserMethod<[], Script> = this.RULE('script', (): Script => {
    this.lineBegins();
    const node = this.SUBRULE(this.scriptHead) as Mutable<Script>;
    const lines: HeaderLine[] = [];
    this.lineEnd();
    this.OPTION(() => {
      this.CONSUME(Indent);
      this.MANY(() =>
        this.OR([
          { ALT: () => lines.push(this.SUBRULE(this.headerLine)) },
          {
            ALT: () => {
              const line = this.SUBRULE(this.line);
              this.ACTION(() => keepUnknown(line, lines, { body: 1 }, this.found));
            },
            IGNORE_AMBIGUITIES: true,
          },
        ]),
      );
      this.CONSUME(Dedent);
    });
    this.ACTION(() => this.fill(node, lines));
    return node;
  });

  readonly scriptHead: ParserMethod<[], Script> = this.RULE(
    'scriptHead',
    (): Script => {
      const head = this.CONSUME(K.script);
      const node = this.begin<Script>({
        kind: 'script',
        start: head.startOffset,
        end: endOf(head),
        headEnd: 0,
        name: undefined,
        title: undefined,
        lines: [],
      });
      node.name = nameOf(this.CONSUME(Word));
      this.OPTION(() => {
        node.title = quotedOf(this.CONSUME(Str));
      });
      this.ACTION(() => {
        node.headEnd = this.lastEnd();
      });
      return this.finish<Script>(node);
    },
    { recoveryValueFunc: () => this.keep<Script>('script') },
  );

  #headerLines: IOrAlt<HeaderLine>[] | undefined;
  readonly headerLine: ParserMethod<[], HeaderLine> = this.RULE('headerLine', (): HeaderLine => {
    this.lineBegins();
    const line = this.OR(
      (this.#headerLines ??= [
        { ALT: () => this.SUBRULE(this.headerWords) },
        { ALT: () => this.SUBRULE(this.channel) },
        { ALT: () => this.SUBRULE(this.hours) },
        { ALT: () => this.SUBRULE(this.start) },
        { ALT: () => this.SUBRULE(this.use) },
        { ALT: () => this.SUBRULE(this.headerOtherwise) },
        { ALT: () => this.SUBRULE(this.headerListener) },
        { ALT: () => this.SUBRULE(this.allow) },
      ]),
    );
    this.lineEnd();
    return line;
  });

  readonly headerWords: ParserMethod<[], HeaderWords> = this.RULE(
    'headerWords',
    (): HeaderWords => {
      const head = this.OR(WORD_LINES.map((id) => ({ ALT: () => this.CONSUME(K[id]) })));
      const words: Name[] = [];
      const key = WORD_LINES.find((id) => K[id] === head.tokenType) ?? 'language';
      const node = this.begin<HeaderWords>({
        kind: 'header-words',
        key,
        start: head.startOffset,
        end: endOf(head),
        words,
      });
      words.push(nameOf(this.CONSUME(Word)));
      this.MANY(() => {
        this.OPTION(() => this.CONSUME(Comma));
        words.push(nameOf(this.CONSUME2(Word)));
      });
      return this.finish<HeaderWords>(node);
    },
    { recoveryValueFunc: () => this.keep<HeaderWords>('header-words') },
  );

  readonly channel: ParserMethod<[], Channel> = this.RULE(
    'channel',
    (): Channel => {
      const head = this.CONSUME(K.channel);
      const node = this.begin<Channel>({
        kind: 'channel',
        start: head.startOffset,
        end: endOf(head),
        channel: undefined,
        incoming: false,
      });
      const word = this.CONSUME(Word);
      this.ACTION(() => {
        node.channel = channelOf(word, this.found);
      });
      this.OPTION(() => {
        this.CONSUME(K.incoming);
        node.incoming = true;
      });
      return this.finish<Channel>(node);
    },
    { recoveryValueFunc: () => this.keep<Channel>('channel') },
  );

  readonly hours: ParserMethod<[], Hours> = this.RULE(
    'hours',
    (): Hours => {
      const head = this.CONSUME(K.hours);
      const node = this.begin<Hours>({
        kind: 'hours',
        start: head.startOffset,
        end: endOf(head),
        ranges: [],
      });
      const rest = this.CONSUME(Rest);
      this.ACTION(() => {
        node.ranges = rangesOf(rest, this.found);
      });
      return this.finish<Hours>(node);
    },
    { recoveryValueFunc: () => this.keep<Hours>('hours') },
  );

  readonly start: ParserMethod<[], Start> = this.RULE(
    'start',
    (): Start => {
      const head = this.CONSUME(K.start);
      const node = this.begin<Start>({
        kind: 'start',
        start: head.startOffset,
        end: endOf(head),
        step: undefined,
      });
      node.step = nameOf(this.CONSUME(Word));
      return this.finish<Start>(node);
    },
    { recoveryValueFunc: () => this.keep<Start>('start') },
  );

  readonly headerOtherwise: ParserMethod<[], HeaderOtherwise> = this.RULE(
    'headerOtherwise',
    (): HeaderOtherwise => {
      const head = this.CONSUME(K.otherwise);
      const node = this.begin<HeaderOtherwise>({
        kind: 'header-otherwise',
        start: head.startOffset,
        end: endOf(head),
        move: undefined,
      });
      node.move = this.SUBRULE(this.move);
      return this.finish<HeaderOtherwise>(node);
    },
    { recoveryValueFunc: () => this.keep<HeaderOtherwise>('header-otherwise') },
  );

  readonly headerListener: ParserMethod<[], HeaderListener> = this.RULE(
    'headerListener',
    (): HeaderListener => {
      const head = this.CONSUME(K.listener);
      const node = this.begin<HeaderListener>({
        kind: 'header-listener',
        start: head.startOffset,
        end: endOf(head),
        who: undefined,
        verified: false,
      });
      const word = this.CONSUME(Word);
      this.ACTION(() => {
        node.who = whoOf(word, this.found);
      });
      this.OPTION(() => {
        this.CONSUME(K.verified);
        node.verified = true;
      });
      return this.finish<HeaderListener>(node);
    },
    { recoveryValueFunc: () => this.keep<HeaderListener>('header-listener') },
  );

  readonly use: ParserMethod<[], Use> = this.RULE(
    'use',
    (): Use => {
      const at = this.LA(1).startOffset;
      const inSteps: Name[] = [];
      const except: Name[] = [];
      const names: Name[] = [];
      const node = this.begin<Use>({
        kind: 'use',
        start: at,
        end: at,
        path: undefined,
        names: undefined,
        in: inSteps,
        except,
      });
      this.OR([
        {
          ALT: () => {
            this.CONSUME(K.use);
            this.OPTION(() => this.SUBRULE(this.names, { ARGS: [names] }));
            this.OPTION2(() => this.CONSUME(K.from));
            node.path = quotedOf(this.CONSUME(Str));
            this.OPTION3(() => this.SUBRULE2(this.names, { ARGS: [names] }));
          },
        },
        {
          ALT: () => {
            this.CONSUME2(K.from);
            node.path = quotedOf(this.CONSUME2(Str));
            this.CONSUME2(K.use);
            this.OPTION4(() => this.SUBRULE3(this.names, { ARGS: [names] }));
          },
        },
      ]);
      this.MANY(() =>
        this.OR2([
          {
            ALT: () => {
              this.CONSUME(K.in);
              this.SUBRULE4(this.names, { ARGS: [inSteps] });
            },
          },
          {
            ALT: () => {
              this.CONSUME(K.except);
              this.SUBRULE5(this.names, { ARGS: [except] });
            },
          },
        ]),
      );
      if (names.length > 0) node.names = names;
      return this.finish<Use>(node);
    },
    { recoveryValueFunc: () => this.keep<Use>('use') },
  );

  /** In a library, which has no header. */
  readonly useLine: ParserMethod<[], Use> = this.RULE('useLine', (): Use => {
    this.lineBegins();
    const use = this.SUBRULE(this.use);
    this.lineEnd();
    return use;
  });
}
