import type { IToken, ParserMethod } from 'chevrotain';
import { Dedent, Indent, K, Pipe, Str, Word } from '../lexer/token-types.ts';
import type { Name, Outcome, OutcomeBlock, Slot, SlotBlock } from '../tree/tree.ts';
import { endOf, nameOf, quotedOf, type Mutable } from './build.ts';
import { classOf, isClass, typeOf, valueNameOf } from './read-words.ts';
import { HeaderParser } from './header-parser.ts';

/** The rules of slots and outcomes. */
export abstract class DeclarationParser extends HeaderParser {
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

  readonly slot: ParserMethod<[], Slot> = this.RULE(
    'slot',
    (): Slot => {
      const name = nameOf(this.CONSUME(Word));
      const node = this.begin<Slot>({
        kind: 'slot',
        start: name.start,
        end: name.end,
        name,
        type: undefined,
        values: [],
        privacy: undefined,
        captured: false,
      });
      const values: IToken[] = [];
      this.SUBRULE(this.slotValue, { ARGS: [values] });
      this.MANY(() => {
        this.CONSUME(Pipe);
        this.SUBRULE2(this.slotValue, { ARGS: [values] });
      });
      this.ACTION(() => this.#setType(node, values));
      this.OPTION(() => {
        const word = this.CONSUME2(Word);
        this.ACTION(() => {
          if (node.type !== undefined || isClass(word)) node.privacy = classOf(word, this.found);
        });
      });
      this.OPTION2(() => {
        this.CONSUME(K.captured);
        node.captured = true;
      });
      return this.finish<Slot>(node);
    },
    { recoveryValueFunc: () => this.keep<Slot>('slot') },
  );

  readonly slotValue: ParserMethod<[IToken[]], void> = this.RULE(
    'slotValue',
    (values: IToken[] = []) => {
      values.push(this.OR([{ ALT: () => this.CONSUME(Word) }, { ALT: () => this.CONSUME(Str) }]));
    },
  );

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
    return {
      kind: 'outcomes',
      start: head.startOffset,
      end: outcomes.at(-1)?.end ?? endOf(head),
      outcomes,
    };
  });

  readonly outcomeLine: ParserMethod<[], Outcome> = this.RULE('outcomeLine', (): Outcome => {
    this.lineBegins();
    const outcome = this.SUBRULE(this.outcome);
    this.lineEnd();
    return outcome;
  });

  readonly outcome: ParserMethod<[], Outcome> = this.RULE(
    'outcome',
    (): Outcome => {
      const name = nameOf(this.CONSUME(Word));
      const requires: Name[] = [];
      const node = this.begin<Outcome>({
        kind: 'outcome',
        start: name.start,
        end: name.end,
        name,
        title: undefined,
        requires,
      });
      this.OPTION(() => {
        node.title = quotedOf(this.CONSUME(Str));
      });
      this.OPTION2(() => {
        this.CONSUME(K.requires);
        this.SUBRULE(this.names, { ARGS: [requires] });
      });
      return this.finish<Outcome>(node);
    },
    { recoveryValueFunc: () => this.keep<Outcome>('outcome') },
  );
}
