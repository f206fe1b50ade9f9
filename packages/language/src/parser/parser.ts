import { EOF, type IOrAlt, type IToken, type ParserMethod } from 'chevrotain';
import { Comma, Dedent, Indent, K, Pipe, Rest, Str, Word } from '../lexer/token-types.ts';
import { checkPins } from '../validate/check-pins.ts';
import type {
  Block, Channel, Expectation, File, HeaderLine, HeaderListener, HeaderOtherwise, HeaderWords, Hours, Name, NodeBase, Objection, Outcome, OutcomeBlock, Part, Reaches,
  Rehearsal, RehearsalLine, Script, Slot, SlotBlock, Start, Step, Use,
} from '../tree/tree.ts';
import { emptyBlock, rejectExtras, type BuiltBlock } from './block-builder.ts';
import { BranchParser } from './branch-parser.ts';
import { endOf, nameOf, quotedOf, type Mutable } from './build.ts';
import { reportMisplaced, reportStray } from './misplaced.ts';
import { fillObjection } from './objection-lines.ts';
import { channelOf, classOf, isClass, phaseOf, rangesOf, typeOf, valueNameOf, whoOf } from './read-words.ts';
import type { ParserOptions } from './start-parser.ts';
import { addRehearsed, keepUnknown } from './rehearsal-lines.ts';

const WORD_LINES = ['language', 'rules', 'stage'] as const;

/** The rules of a file's parts. The entry is `file`. */
export class ScriptParser extends BranchParser {
  constructor(options: ParserOptions) {
    super(options);
    this.ready();
  }

  /** A whole file, or a stretch of one from a line at the left margin to the next. */
  readonly file: ParserMethod<[], File> = this.RULE('file', (): File => {
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
  }, { recoveryValueFunc: (): File => ({ kind: 'file', start: 0, end: 0, parts: [] }) });

  #parts: IOrAlt<Part | undefined>[] | undefined;
  readonly part: ParserMethod<[], Part | undefined> = this.RULE('part', (): Part | undefined => this.OR(this.#parts ??= [
    { ALT: () => this.SUBRULE(this.step) },
    { ALT: () => this.SUBRULE(this.objection) },
    { ALT: () => this.SUBRULE(this.script) },
    { ALT: () => this.SUBRULE(this.slots) },
    { ALT: () => this.SUBRULE(this.outcomes) },
    { ALT: () => this.SUBRULE(this.rehearsal) },
    { ALT: () => this.SUBRULE(this.useLine) },
    { ALT: () => this.SUBRULE(this.strayLine), IGNORE_AMBIGUITIES: true },
  ]));

  // --- steps, objections, rehearsals

  readonly step: ParserMethod<[], Step> = this.RULE('step', (): Step => {
    this.lineBegins();
    const node = this.SUBRULE(this.stepHead) as Mutable<Step>;
    this.lineEnd();
    this.OPTION(() => {
      const body = this.SUBRULE(this.block);
      this.ACTION(() => { node.body = body; });
    });
    this.ACTION(() => {
      node.end = Math.max(node.end, node.body.end);
      rejectExtras(node.body, this.found);
      for (const line of this.returns) reportMisplaced(line, 'return', this.found, { objection: 1 });
      this.returns = [];
      this.#endBody(node.body);
    });
    return node;
  });

  #endBody(body: Block): void {
    if (this.pins.length > 1) checkPins(body, this.pins, this.found);
    if (this.pins.length > 0) this.pins = [];
  }

  readonly stepHead: ParserMethod<[], Step> = this.RULE('stepHead', (): Step => {
    const head = this.CONSUME(K.step);
    const end = endOf(head);
    const node = this.begin<Step>({ kind: 'step', start: head.startOffset, end, headEnd: end, name: undefined, title: undefined, phase: undefined, body: emptyBlock(end) });
    node.name = nameOf(this.CONSUME(Word));
    this.OPTION(() => { node.title = quotedOf(this.CONSUME(Str)); });
    this.OPTION2(() => {
      this.CONSUME(K.phase);
      const word = this.CONSUME2(Word);
      this.ACTION(() => { node.phase = phaseOf(word, this.found); });
    });
    this.ACTION(() => { node.headEnd = this.lastEnd(); });
    return this.finish<Step>(node);
  }, { recoveryValueFunc: () => this.keep<Step>('step') });

  readonly objection: ParserMethod<[], Objection> = this.RULE('objection', (): Objection => {
    this.lineBegins();
    const node = this.SUBRULE(this.objectionHead) as Mutable<Objection>;
    this.lineEnd();
    this.OPTION(() => {
      const body = this.SUBRULE(this.block);
      this.ACTION(() => { node.body = body; });
    });
    this.ACTION(() => {
      fillObjection(node, node.body as BuiltBlock, this.found);
      this.returns = [];
      this.#endBody(node.body);
    });
    return node;
  });

  readonly objectionHead: ParserMethod<[], Objection> = this.RULE('objectionHead', (): Objection => {
    const head = this.CONSUME(K.objection);
    const end = endOf(head);
    const node = this.begin<Objection>({
      kind: 'objection', start: head.startOffset, end, headEnd: end, name: undefined, title: undefined, heard: [], in: [], except: [], body: emptyBlock(end),
    });
    node.name = nameOf(this.CONSUME(Word));
    this.OPTION(() => { node.title = quotedOf(this.CONSUME(Str)); });
    this.ACTION(() => { node.headEnd = this.lastEnd(); });
    return this.finish<Objection>(node);
  }, { recoveryValueFunc: () => this.keep<Objection>('objection') });

  readonly rehearsal: ParserMethod<[], Rehearsal> = this.RULE('rehearsal', (): Rehearsal => {
    this.lineBegins();
    const node = this.SUBRULE(this.rehearsalHead) as Mutable<Rehearsal>;
    const lines: RehearsalLine[] = [];
    this.lineEnd();
    this.OPTION(() => {
      this.CONSUME(Indent);
      this.MANY(() => this.OR([
        { ALT: () => lines.push(this.SUBRULE(this.expectLine)) },
        { ALT: () => {
          const line = this.SUBRULE(this.line);
          this.ACTION(() => addRehearsed(lines, line, this.found));
        }, IGNORE_AMBIGUITIES: true },
      ]));
      this.CONSUME(Dedent);
    });
    this.ACTION(() => this.#fill(node, lines));
    return node;
  });

  #fill<L extends NodeBase>(node: Mutable<NodeBase & { lines: readonly L[] }>, lines: readonly L[]): void {
    node.lines = lines;
    node.end = Math.max(node.end, lines.at(-1)?.end ?? 0);
  }

  readonly rehearsalHead: ParserMethod<[], Rehearsal> = this.RULE('rehearsalHead', (): Rehearsal => {
    const head = this.CONSUME(K.rehearsal);
    const node = this.begin<Rehearsal>({ kind: 'rehearsal', start: head.startOffset, end: endOf(head), name: undefined, title: undefined, lines: [] });
    node.name = nameOf(this.CONSUME(Word));
    this.OPTION(() => { node.title = quotedOf(this.CONSUME(Str)); });
    return this.finish<Rehearsal>(node);
  }, { recoveryValueFunc: () => this.keep<Rehearsal>('rehearsal') });

  /** A line that only rehearsals have. */
  readonly expectLine: ParserMethod<[], Expectation | Reaches> = this.RULE('expectLine', (): Expectation | Reaches => {
    this.lineBegins();
    const line = this.OR([{ ALT: () => this.SUBRULE(this.expectation) }, { ALT: () => this.SUBRULE(this.reaches) }]);
    this.lineEnd();
    return line;
  });

  readonly expectation: ParserMethod<[], Expectation> = this.RULE('expectation', (): Expectation => {
    const head = this.OR([{ ALT: () => this.CONSUME(K.says) }, { ALT: () => this.CONSUME(K.notes) }]);
    const what = head.tokenType === K.says ? 'says' : 'note';
    const node = this.begin<Expectation>({ kind: 'expectation', start: head.startOffset, end: endOf(head), what, text: undefined });
    node.text = quotedOf(this.CONSUME(Str));
    return this.finish<Expectation>(node);
  }, { recoveryValueFunc: () => this.keep<Expectation>('expectation') });

  readonly reaches: ParserMethod<[], Reaches> = this.RULE('reaches', (): Reaches => {
    const head = this.CONSUME(K.reaches);
    const node = this.begin<Reaches>({ kind: 'reaches', start: head.startOffset, end: endOf(head), target: undefined });
    this.OR([
      { ALT: () => { node.target = this.SUBRULE(this.end); } },
      { ALT: () => {
        const name = nameOf(this.CONSUME(Word));
        node.target = { kind: 'goto', start: name.start, end: name.end, target: name };
      } },
    ]);
    return this.finish<Reaches>(node);
  }, { recoveryValueFunc: () => this.keep<Reaches>('reaches') });

  // --- header

  readonly script: ParserMethod<[], Script> = this.RULE('script', (): Script => {
    this.lineBegins();
    const node = this.SUBRULE(this.scriptHead) as Mutable<Script>;
    const lines: HeaderLine[] = [];
    this.lineEnd();
    this.OPTION(() => {
      this.CONSUME(Indent);
      this.MANY(() => this.OR([
        { ALT: () => lines.push(this.SUBRULE(this.headerLine)) },
        { ALT: () => {
          const line = this.SUBRULE(this.line);
          this.ACTION(() => keepUnknown(line, lines, { body: 1 }, this.found));
        }, IGNORE_AMBIGUITIES: true },
      ]));
      this.CONSUME(Dedent);
    });
    this.ACTION(() => this.#fill(node, lines));
    return node;
  });

  readonly scriptHead: ParserMethod<[], Script> = this.RULE('scriptHead', (): Script => {
    const head = this.CONSUME(K.script);
    const node = this.begin<Script>({ kind: 'script', start: head.startOffset, end: endOf(head), headEnd: 0, name: undefined, title: undefined, lines: [] });
    node.name = nameOf(this.CONSUME(Word));
    this.OPTION(() => { node.title = quotedOf(this.CONSUME(Str)); });
    this.ACTION(() => { node.headEnd = this.lastEnd(); });
    return this.finish<Script>(node);
  }, { recoveryValueFunc: () => this.keep<Script>('script') });

  #headerLines: IOrAlt<HeaderLine>[] | undefined;
  readonly headerLine: ParserMethod<[], HeaderLine> = this.RULE('headerLine', (): HeaderLine => {
    this.lineBegins();
    const line = this.OR(this.#headerLines ??= [
      { ALT: () => this.SUBRULE(this.headerWords) },
      { ALT: () => this.SUBRULE(this.channel) },
      { ALT: () => this.SUBRULE(this.hours) },
      { ALT: () => this.SUBRULE(this.start) },
      { ALT: () => this.SUBRULE(this.use) },
      { ALT: () => this.SUBRULE(this.headerOtherwise) },
      { ALT: () => this.SUBRULE(this.headerListener) },
      { ALT: () => this.SUBRULE(this.allow) },
    ]);
    this.lineEnd();
    return line;
  });

  readonly headerWords: ParserMethod<[], HeaderWords> = this.RULE('headerWords', (): HeaderWords => {
    const head = this.OR(WORD_LINES.map((id) => ({ ALT: () => this.CONSUME(K[id]) })));
    const words: Name[] = [];
    const key = WORD_LINES.find((id) => K[id] === head.tokenType) ?? 'language';
    const node = this.begin<HeaderWords>({ kind: 'header-words', key, start: head.startOffset, end: endOf(head), words });
    words.push(nameOf(this.CONSUME(Word)));
    this.MANY(() => {
      this.OPTION(() => this.CONSUME(Comma));
      words.push(nameOf(this.CONSUME2(Word)));
    });
    return this.finish<HeaderWords>(node);
  }, { recoveryValueFunc: () => this.keep<HeaderWords>('header-words') });

  readonly channel: ParserMethod<[], Channel> = this.RULE('channel', (): Channel => {
    const head = this.CONSUME(K.channel);
    const node = this.begin<Channel>({ kind: 'channel', start: head.startOffset, end: endOf(head), channel: undefined, incoming: false });
    const word = this.CONSUME(Word);
    this.ACTION(() => { node.channel = channelOf(word, this.found); });
    this.OPTION(() => { this.CONSUME(K.incoming); node.incoming = true; });
    return this.finish<Channel>(node);
  }, { recoveryValueFunc: () => this.keep<Channel>('channel') });

  readonly hours: ParserMethod<[], Hours> = this.RULE('hours', (): Hours => {
    const head = this.CONSUME(K.hours);
    const node = this.begin<Hours>({ kind: 'hours', start: head.startOffset, end: endOf(head), ranges: [] });
    const rest = this.CONSUME(Rest);
    this.ACTION(() => { node.ranges = rangesOf(rest, this.found); });
    return this.finish<Hours>(node);
  }, { recoveryValueFunc: () => this.keep<Hours>('hours') });

  readonly start: ParserMethod<[], Start> = this.RULE('start', (): Start => {
    const head = this.CONSUME(K.start);
    const node = this.begin<Start>({ kind: 'start', start: head.startOffset, end: endOf(head), step: undefined });
    node.step = nameOf(this.CONSUME(Word));
    return this.finish<Start>(node);
  }, { recoveryValueFunc: () => this.keep<Start>('start') });

  readonly headerOtherwise: ParserMethod<[], HeaderOtherwise> = this.RULE('headerOtherwise', (): HeaderOtherwise => {
    const head = this.CONSUME(K.otherwise);
    const node = this.begin<HeaderOtherwise>({ kind: 'header-otherwise', start: head.startOffset, end: endOf(head), move: undefined });
    node.move = this.SUBRULE(this.move);
    return this.finish<HeaderOtherwise>(node);
  }, { recoveryValueFunc: () => this.keep<HeaderOtherwise>('header-otherwise') });

  readonly headerListener: ParserMethod<[], HeaderListener> = this.RULE('headerListener', (): HeaderListener => {
    const head = this.CONSUME(K.listener);
    const node = this.begin<HeaderListener>({ kind: 'header-listener', start: head.startOffset, end: endOf(head), who: undefined, verified: false });
    const word = this.CONSUME(Word);
    this.ACTION(() => { node.who = whoOf(word, this.found); });
    this.OPTION(() => { this.CONSUME(K.verified); node.verified = true; });
    return this.finish<HeaderListener>(node);
  }, { recoveryValueFunc: () => this.keep<HeaderListener>('header-listener') });

  readonly use: ParserMethod<[], Use> = this.RULE('use', (): Use => {
    const at = this.LA(1).startOffset;
    const inSteps: Name[] = [];
    const except: Name[] = [];
    const names: Name[] = [];
    const node = this.begin<Use>({ kind: 'use', start: at, end: at, path: undefined, names: undefined, in: inSteps, except });
    this.OR([
      { ALT: () => {
        this.CONSUME(K.use);
        this.OPTION(() => this.SUBRULE(this.names, { ARGS: [names] }));
        this.OPTION2(() => this.CONSUME(K.from));
        node.path = quotedOf(this.CONSUME(Str));
        this.OPTION3(() => this.SUBRULE2(this.names, { ARGS: [names] }));
      } },
      { ALT: () => {
        this.CONSUME2(K.from);
        node.path = quotedOf(this.CONSUME2(Str));
        this.CONSUME2(K.use);
        this.OPTION4(() => this.SUBRULE3(this.names, { ARGS: [names] }));
      } },
    ]);
    this.MANY(() => this.OR2([
      { ALT: () => { this.CONSUME(K.in); this.SUBRULE4(this.names, { ARGS: [inSteps] }); } },
      { ALT: () => { this.CONSUME(K.except); this.SUBRULE5(this.names, { ARGS: [except] }); } },
    ]));
    if (names.length > 0) node.names = names;
    return this.finish<Use>(node);
  }, { recoveryValueFunc: () => this.keep<Use>('use') });

  /** In a library, which has no header. */
  readonly useLine: ParserMethod<[], Use> = this.RULE('useLine', (): Use => {
    this.lineBegins();
    const use = this.SUBRULE(this.use);
    this.lineEnd();
    return use;
  });

  // --- slots and outcomes

  readonly slots: ParserMethod<[], SlotBlock> = this.RULE('slots', (): SlotBlock => {
    const head = this.CONSUME(K.slots);
    const slots: Slot[] = [];
    this.lineBegins();
    this.lineEnd();
    this.OPTION(() => {
      this.CONSUME(Indent);
      this.MANY(() => {
        const slot = this.SUBRULE(this.slotLine);
        slots.push(slot);
      });
      this.CONSUME(Dedent);
    });
    return { kind: 'slots', start: head.startOffset, end: slots.at(-1)?.end ?? endOf(head), slots };
  });

  readonly slotLine: ParserMethod<[], Slot> = this.RULE('slotLine', (): Slot => {
    this.lineBegins();
    const slot = this.SUBRULE(this.slot);
    this.lineEnd();
    return slot;
  });

  readonly slot: ParserMethod<[], Slot> = this.RULE('slot', (): Slot => {
    const name = nameOf(this.CONSUME(Word));
    const node = this.begin<Slot>({ kind: 'slot', start: name.start, end: name.end, name, type: undefined, values: [], privacy: undefined, captured: false });
    const values: IToken[] = [];
    this.SUBRULE(this.slotValue, { ARGS: [values] });
    this.MANY(() => {
      this.CONSUME(Pipe);
      this.SUBRULE2(this.slotValue, { ARGS: [values] });
    });
    this.ACTION(() => this.#setType(node, values));
    this.OPTION(() => {
      const word = this.CONSUME2(Word);
      this.ACTION(() => { if (node.type !== undefined || isClass(word)) node.privacy = classOf(word, this.found); });
    });
    this.OPTION2(() => { this.CONSUME(K.captured); node.captured = true; });
    return this.finish<Slot>(node);
  }, { recoveryValueFunc: () => this.keep<Slot>('slot') });

  readonly slotValue: ParserMethod<[IToken[]], void> = this.RULE('slotValue', (values: IToken[] = []) => {
    values.push(this.OR([{ ALT: () => this.CONSUME(Word) }, { ALT: () => this.CONSUME(Str) }]));
  });

  #setType(node: Mutable<Slot>, values: readonly IToken[]): void {
    const only = values[0];
    if (!only) return;
    if (values.length === 1 && only.tokenType !== Str) node.type = typeOf(only, this.found);
    else {
      node.type = 'choice';
      node.values = values.map(valueNameOf);
    }
  }

  readonly outcomes: ParserMethod<[], OutcomeBlock> = this.RULE('outcomes', (): OutcomeBlock => {
    const head = this.CONSUME(K.outcomes);
    const outcomes: Outcome[] = [];
    this.lineBegins();
    this.lineEnd();
    this.OPTION(() => {
      this.CONSUME(Indent);
      this.MANY(() => {
        const outcome = this.SUBRULE(this.outcomeLine);
        outcomes.push(outcome);
      });
      this.CONSUME(Dedent);
    });
    return { kind: 'outcomes', start: head.startOffset, end: outcomes.at(-1)?.end ?? endOf(head), outcomes };
  });

  readonly outcomeLine: ParserMethod<[], Outcome> = this.RULE('outcomeLine', (): Outcome => {
    this.lineBegins();
    const outcome = this.SUBRULE(this.outcome);
    this.lineEnd();
    return outcome;
  });

  readonly outcome: ParserMethod<[], Outcome> = this.RULE('outcome', (): Outcome => {
    const name = nameOf(this.CONSUME(Word));
    const requires: Name[] = [];
    const node = this.begin<Outcome>({ kind: 'outcome', start: name.start, end: name.end, name, title: undefined, requires });
    this.OPTION(() => { node.title = quotedOf(this.CONSUME(Str)); });
    this.OPTION2(() => {
      this.CONSUME(K.requires);
      this.SUBRULE(this.names, { ARGS: [requires] });
    });
    return this.finish<Outcome>(node);
  }, { recoveryValueFunc: () => this.keep<Outcome>('outcome') });

  // --- lines in the wrong place

  /** A line of a body outside of any step. */
  readonly strayLine: ParserMethod<[], Part | undefined> = this.RULE('strayLine', (): Part | undefined => {
    const line = this.SUBRULE(this.line);
    this.ACTION(() => {
      // Lines that follow each other out of place are one mistake.
      if (!this.stray) reportStray(line, this.found);
      this.stray = line.kind !== 'unknown-line';
    });
    return undefined;
  });
}
