import type { IOrAlt, IToken, ParserMethod } from 'chevrotain';
import {
  Arrow,
  Comma,
  Equals,
  K,
  Pin,
  Rest,
  Speech,
  Str,
  Word,
  Wordings,
  type Token,
} from '../lexer/token-types.ts';
import type {
  Allow,
  Capture,
  End,
  Goto,
  Listener,
  Move,
  Name,
  Note,
  Pause,
  Return,
  Say,
  SetSlot,
  Wording,
} from '../tree/tree.ts';
import { endOf, nameOf, quotedOf, type Mutable } from './build.ts';
import { LineParser } from './line-parser.ts';
import type { HeardLine, PlainLine, ScopeLine } from './lines.ts';
import { dayOf, secondsOf, whoOf } from './read-words.ts';
import { speechOf } from './speech.ts';
import { valueOf } from './values.ts';
import { addWordings } from './wordings.ts';

/** The rules of lines that nothing may stand below. */
export abstract class StatementParser extends LineParser {
  protected plainLines(): IOrAlt<PlainLine>[] {
    return [
      { ALT: () => this.SUBRULE(this.say) },
      { ALT: () => this.SUBRULE(this.move) },
      { ALT: () => this.SUBRULE(this.note) },
      { ALT: () => this.SUBRULE(this.capture) },
      { ALT: () => this.SUBRULE(this.set) },
      { ALT: () => this.SUBRULE(this.pause) },
      { ALT: () => this.SUBRULE(this.listener) },
      { ALT: () => this.SUBRULE(this.allow) },
    ];
  }

  // Lines of speech and replies are most of a script: what their rules do in repetitions and options is
  // made once and leaves its finds here, since a closure for each line would cost more than reading it.
  protected readonly speechLines: IToken[] = [];
  protected readonly takeSpeech = (): number => this.speechLines.push(this.CONSUME(Speech));
  protected readonly takePin = (): Name => {
    const pin = nameOf(this.CONSUME(Pin));
    this.pins.push(pin);
    return pin;
  };
  protected readonly takeMove = (): Move => this.SUBRULE(this.move);

  readonly say: ParserMethod<[], Say> = this.RULE('say', (): Say => {
    const head = this.CONSUME(K.agent);
    this.speechLines.length = 0;
    this.MANY(this.takeSpeech);
    const pin = this.OPTION(this.takePin);
    return {
      kind: 'say',
      start: head.startOffset,
      end: this.contentEnd(),
      speech: this.#speech(head, this.speechLines),
      pin,
    };
  });

  readonly note: ParserMethod<[], Note> = this.RULE('note', (): Note => {
    const head = this.CONSUME(K.note);
    this.speechLines.length = 0;
    this.MANY(this.takeSpeech);
    const pin = this.OPTION(this.takePin);
    return {
      kind: 'note',
      start: head.startOffset,
      end: this.contentEnd(),
      speech: this.#speech(head, this.speechLines),
      pin,
    };
  });

  #speech(head: IToken, lines: readonly IToken[]): Say['speech'] {
    if (this.RECORDING_PHASE) return { kind: 'speech', start: 0, end: 0, parts: [] };
    if (lines.length === 0) {
      this.report('syntax/empty-speech', head.startOffset, endOf(head), {
        args: { keyword: head.image },
      });
    }
    return speechOf(lines, endOf(head), this.found);
  }

  readonly pause: ParserMethod<[], Pause> = this.RULE(
    'pause',
    (): Pause => {
      const head = this.CONSUME(K.pause);
      const node = this.begin<Pause>({
        kind: 'pause',
        start: head.startOffset,
        end: endOf(head),
        seconds: 0,
      });
      const rest = this.CONSUME(Rest);
      this.ACTION(() => {
        node.seconds = secondsOf(rest, this.found);
      });
      return this.finish<Pause>(node);
    },
    { recoveryValueFunc: () => this.keep<Pause>('pause') },
  );

  #moves: IOrAlt<Move>[] | undefined;
  readonly move: ParserMethod<[], Move> = this.RULE(
    'move',
    (): Move =>
      this.OR(
        (this.#moves ??= [
          {
            ALT: () => {
              const arrow = this.CONSUME(Arrow);
              const move = this.OR2(
                (this.#targets ??= [
                  { ALT: () => this.#goto(this.CONSUME(Word)) },
                  { ALT: () => this.SUBRULE(this.end) },
                  { ALT: () => this.SUBRULE(this.return) },
                ]),
              ) as Mutable<Move>;
              this.ACTION(() => {
                move.start = arrow.startOffset;
              });
              return move;
            },
          },
          { ALT: () => this.SUBRULE2(this.end) },
          { ALT: () => this.SUBRULE2(this.return) },
        ]),
      ),
    { recoveryValueFunc: () => this.#noTarget() },
  );

  #targets: IOrAlt<Move>[] | undefined;

  #goto(token: IToken): Goto {
    const target = nameOf(token);
    return { kind: 'goto', start: target.start, end: target.end, target };
  }

  #noTarget(): Goto {
    const end = this.lastEnd();
    const { tokenType, startOffset } = this.LA(0);
    return {
      kind: 'goto',
      start: tokenType === Arrow ? startOffset : end,
      end,
      target: undefined,
      hasError: true,
    };
  }

  readonly end: ParserMethod<[], End> = this.RULE(
    'end',
    (): End => {
      const head = this.CONSUME(K.end);
      const node = this.begin<End>({
        kind: 'end',
        start: head.startOffset,
        end: endOf(head),
        outcome: undefined,
      });
      node.outcome = nameOf(this.CONSUME(Word));
      return this.finish<End>(node);
    },
    { recoveryValueFunc: () => this.keep<End>('end') },
  );

  readonly return: ParserMethod<[], Return> = this.RULE('return', (): Return => {
    const token = this.CONSUME(K.return);
    const node: Return = { kind: 'return', start: token.startOffset, end: endOf(token) };
    this.returns.push(node);
    return node;
  });

  readonly listener: ParserMethod<[], Listener> = this.RULE(
    'listener',
    (): Listener => {
      const head = this.CONSUME(K.listener);
      const node = this.begin<Listener>({
        kind: 'listener',
        start: head.startOffset,
        end: endOf(head),
        who: undefined,
      });
      const word = this.CONSUME(Word);
      this.ACTION(() => {
        node.who = whoOf(word, this.found);
      });
      return this.finish<Listener>(node);
    },
    { recoveryValueFunc: () => this.keep<Listener>('listener') },
  );

  readonly capture: ParserMethod<[], Capture> = this.RULE(
    'capture',
    (): Capture => {
      const head = this.CONSUME(K.capture);
      const slots: Name[] = [];
      const node = this.begin<Capture>({
        kind: 'capture',
        start: head.startOffset,
        end: endOf(head),
        slots,
      });
      this.SUBRULE(this.names, { ARGS: [slots] });
      return this.finish<Capture>(node);
    },
    { recoveryValueFunc: () => this.keep<Capture>('capture') },
  );

  /** One or more names with commas, put into the list that is given, so that a broken list keeps its names. */
  readonly names: ParserMethod<[Name[]], void> = this.RULE('names', (names: Name[] = []) => {
    names.push(nameOf(this.CONSUME(Word)));
    this.MANY(() => {
      this.CONSUME(Comma);
      names.push(nameOf(this.CONSUME2(Word)));
    });
  });

  readonly set: ParserMethod<[], SetSlot> = this.RULE(
    'set',
    (): SetSlot => {
      const head = this.CONSUME(K.set);
      const node = this.begin<SetSlot>({
        kind: 'set',
        start: head.startOffset,
        end: endOf(head),
        slot: undefined,
        value: undefined,
      });
      node.slot = nameOf(this.CONSUME(Word));
      this.CONSUME(Equals);
      const token = this.OR([{ ALT: () => this.CONSUME2(Word) }, { ALT: () => this.CONSUME(Str) }]);
      const word = (token as Token).word ?? '';
      node.value =
        token.tokenType === Str
          ? { kind: 'word', start: token.startOffset, end: endOf(token), text: word }
          : valueOf(word, token.startOffset, endOf(token));
      return this.finish<SetSlot>(node);
    },
    { recoveryValueFunc: () => this.keep<SetSlot>('set') },
  );

  readonly allow: ParserMethod<[], Allow> = this.RULE(
    'allow',
    (): Allow => {
      const head = this.CONSUME(K.allow);
      const node = this.begin<Allow>({
        kind: 'allow',
        start: head.startOffset,
        end: endOf(head),
        rule: undefined,
        because: undefined,
        until: undefined,
      });
      node.rule = nameOf(this.CONSUME(Word));
      this.CONSUME(K.because);
      node.because = quotedOf(this.CONSUME(Str));
      this.CONSUME(K.until);
      const day = this.CONSUME2(Word);
      this.ACTION(() => {
        node.until = dayOf(day, this.found);
      });
      return this.finish<Allow>(node);
    },
    { recoveryValueFunc: () => this.keep<Allow>('allow') },
  );

  // --- lines of an objection

  readonly heard: ParserMethod<[], HeardLine> = this.RULE('heard', (): HeardLine => {
    const head = this.CONSUME(K.heard);
    const wordings: Wording[] = [];
    this.MANY(() => {
      const token = this.CONSUME(Wordings);
      this.ACTION(() => addWordings(wordings, token, this.found));
    });
    return { kind: 'heard-line', start: head.startOffset, end: this.lastEnd(), wordings };
  });

  readonly scope: ParserMethod<[], ScopeLine> = this.RULE(
    'scope',
    (): ScopeLine => {
      const head = this.OR([
        { ALT: () => this.CONSUME(K.in) },
        { ALT: () => this.CONSUME(K.except) },
      ]);
      const names: Name[] = [];
      const which = head.tokenType === K.in ? 'in' : 'except';
      const node = this.begin<ScopeLine>({
        kind: 'scope-line',
        which,
        start: head.startOffset,
        end: endOf(head),
        names,
      });
      this.SUBRULE(this.names, { ARGS: [names] });
      return this.finish<ScopeLine>(node);
    },
    { recoveryValueFunc: () => this.keep<ScopeLine>('scope-line') },
  );
}
