import { EOF, type IOrAlt, type ParserMethod } from 'chevrotain';
import { K, Str, Word } from '../lexer/token-types.ts';
import { checkPins } from '../validate/check-pins.ts';
import type { Block, File, Objection, Part, Step } from '../tree/tree.ts';
import { emptyBlock, rejectExtras, withoutExtras, type BuiltBlock } from './block-builder.ts';
import { endOf, nameOf, quotedOf, type Mutable } from './build.ts';
import { reportMisplaced, reportStray } from './misplaced.ts';
import { fillObjection } from './objection-lines.ts';
import { phaseOf } from './read-words.ts';
import type { ParserOptions } from './start-parser.ts';
import { RehearsalParser } from './rehearsal-parser.ts';

/** The rules of a file's parts. The entry is `file`. */
export class ScriptParser extends RehearsalParser {
  constructor(options: ParserOptions) {
    super(options);
    this.ready();
  }

  /** A whole file, or a stretch of one from a line at the left margin to the next. */
  readonly file: ParserMethod<[], File> = this.RULE(
    'file',
    (): File => {
      const parts: Part[] = [];
      this.MANY(() => {
        const part = this.SUBRULE(this.part);
        this.ACTION(() => {
          if (!part) return;
          parts.push(part);
          this.stray = false;
        });
      });
      this.CONSUME(EOF);
      return { kind: 'file', start: 0, end: 0, parts };
    },
    { recoveryValueFunc: (): File => ({ kind: 'file', start: 0, end: 0, parts: [] }) },
  );

  #parts: IOrAlt<Part | undefined>[] | undefined;
  readonly part: ParserMethod<[], Part | undefined> = this.RULE('part', (): Part | undefined =>
    this.OR(
      (this.#parts ??= [
        { ALT: () => this.SUBRULE(this.step) },
        { ALT: () => this.SUBRULE(this.objection) },
        { ALT: () => this.SUBRULE(this.script) },
        { ALT: () => this.SUBRULE(this.slots) },
        { ALT: () => this.SUBRULE(this.outcomes) },
        { ALT: () => this.SUBRULE(this.rehearsal) },
        { ALT: () => this.SUBRULE(this.useLine) },
        { ALT: () => this.SUBRULE(this.strayLine), IGNORE_AMBIGUITIES: true },
      ]),
    ),
  );

  readonly step: ParserMethod<[], Step> = this.RULE('step', (): Step => {
    this.lineBegins();
    const node = this.SUBRULE(this.stepHead) as Mutable<Step>;
    this.lineEnd();
    this.OPTION(() => {
      const body = this.SUBRULE(this.block);
      this.ACTION(() => {
        node.body = body;
      });
    });
    this.ACTION(() => {
      node.end = Math.max(node.end, node.body.end);
      node.body = rejectExtras(node.body, this.found);
      for (const line of this.returns)
        reportMisplaced(line, 'return', this.found, { objection: 1 });
      this.returns = [];
      this.#endBody(node.body);
    });
    return node;
  });

  #endBody(body: Block): void {
    if (this.pins.length > 1) checkPins(body, this.pins, this.found);
    if (this.pins.length > 0) this.pins = [];
  }

  readonly stepHead: ParserMethod<[], Step> = this.RULE(
    'stepHead',
    (): Step => {
      const head = this.CONSUME(K.step);
      const end = endOf(head);
      const node = this.begin<Step>({
        kind: 'step',
        start: head.startOffset,
        end,
        headEnd: end,
        name: undefined,
        title: undefined,
        phase: undefined,
        body: emptyBlock(end),
      });
      node.name = nameOf(this.CONSUME(Word));
      this.OPTION(() => {
        node.title = quotedOf(this.CONSUME(Str));
      });
      this.OPTION2(() => {
        this.CONSUME(K.phase);
        const word = this.CONSUME2(Word);
        this.ACTION(() => {
          node.phase = phaseOf(word, this.found);
        });
      });
      this.ACTION(() => {
        node.headEnd = this.lastEnd();
      });
      return this.finish<Step>(node);
    },
    { recoveryValueFunc: () => this.keep<Step>('step') },
  );

  readonly objection: ParserMethod<[], Objection> = this.RULE('objection', (): Objection => {
    this.lineBegins();
    const node = this.SUBRULE(this.objectionHead) as Mutable<Objection>;
    this.lineEnd();
    this.OPTION(() => {
      const body = this.SUBRULE(this.block);
      this.ACTION(() => {
        node.body = body;
      });
    });
    this.ACTION(() => {
      fillObjection(node, node.body as BuiltBlock, this.found);
      node.body = withoutExtras(node.body);
      this.returns = [];
      this.#endBody(node.body);
    });
    return node;
  });

  readonly objectionHead: ParserMethod<[], Objection> = this.RULE(
    'objectionHead',
    (): Objection => {
      const head = this.CONSUME(K.objection);
      const end = endOf(head);
      const node = this.begin<Objection>({
        kind: 'objection',
        start: head.startOffset,
        end,
        headEnd: end,
        name: undefined,
        title: undefined,
        heard: [],
        in: [],
        except: [],
        body: emptyBlock(end),
      });
      node.name = nameOf(this.CONSUME(Word));
      this.OPTION(() => {
        node.title = quotedOf(this.CONSUME(Str));
      });
      this.ACTION(() => {
        node.headEnd = this.lastEnd();
      });
      return this.finish<Objection>(node);
    },
    { recoveryValueFunc: () => this.keep<Objection>('objection') },
  );

  // --- lines in the wrong place

  /** A line of a body outside of any step. */
  readonly strayLine: ParserMethod<[], Part | undefined> = this.RULE(
    'strayLine',
    (): Part | undefined => {
      const line = this.SUBRULE(this.line);
      this.ACTION(() => {
        // Lines that follow each other out of place are one mistake.
        if (!this.stray) reportStray(line, this.found);
        this.stray = line.kind !== 'unknown-line';
      });
      return undefined;
    },
  );
}
