import type { ParserMethod } from 'chevrotain';
import { Dedent, Indent, K, Str, Word } from '../lexer/token-types.ts';
import type { Expectation, Reaches, Rehearsal, RehearsalLine } from '../tree/tree.ts';
import { endOf, nameOf, quotedOf, type Mutable } from './build.ts';
import { addRehearsed } from './rehearsal-lines.ts';
import { DeclarationParser } from './declaration-parser.ts';

/** The rules of rehearsals. */
export abstract class RehearsalParser extends DeclarationParser {
  readonly rehearsal: ParserMethod<[], Rehearsal> = this.RULE('rehearsal', (): Rehearsal => {
    this.lineBegins();
    const node = this.SUBRULE(this.rehearsalHead) as Mutable<Rehearsal>;
    const lines: RehearsalLine[] = [];
    this.lineEnd();
    this.OPTION(() => {
      this.CONSUME(Indent);
      this.MANY(() =>
        this.OR([
          { ALT: () => lines.push(this.SUBRULE(this.expectLine)) },
          {
            ALT: () => {
              const line = this.SUBRULE(this.line);
              this.ACTION(() => addRehearsed(lines, line, this.found));
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

  readonly rehearsalHead: ParserMethod<[], Rehearsal> = this.RULE(
    'rehearsalHead',
    (): Rehearsal => {
      const head = this.CONSUME(K.rehearsal);
      const node = this.begin<Rehearsal>({
        kind: 'rehearsal',
        start: head.startOffset,
        end: endOf(head),
        name: undefined,
        title: undefined,
        lines: [],
      });
      node.name = nameOf(this.CONSUME(Word));
      this.OPTION(() => {
        node.title = quotedOf(this.CONSUME(Str));
      });
      return this.finish<Rehearsal>(node);
    },
    { recoveryValueFunc: () => this.keep<Rehearsal>('rehearsal') },
  );

  /** A line that only rehearsals have. */
  readonly expectLine: ParserMethod<[], Expectation | Reaches> = this.RULE(
    'expectLine',
    (): Expectation | Reaches => {
      this.lineBegins();
      const line = this.OR([
        { ALT: () => this.SUBRULE(this.expectation) },
        { ALT: () => this.SUBRULE(this.reaches) },
      ]);
      this.lineEnd();
      return line;
    },
  );

  readonly expectation: ParserMethod<[], Expectation> = this.RULE(
    'expectation',
    (): Expectation => {
      const head = this.OR([
        { ALT: () => this.CONSUME(K.says) },
        { ALT: () => this.CONSUME(K.notes) },
      ]);
      const what = head.tokenType === K.says ? 'says' : 'note';
      const node = this.begin<Expectation>({
        kind: 'expectation',
        start: head.startOffset,
        end: endOf(head),
        what,
        text: undefined,
      });
      node.text = quotedOf(this.CONSUME(Str));
      return this.finish<Expectation>(node);
    },
    { recoveryValueFunc: () => this.keep<Expectation>('expectation') },
  );

  readonly reaches: ParserMethod<[], Reaches> = this.RULE(
    'reaches',
    (): Reaches => {
      const head = this.CONSUME(K.reaches);
      const node = this.begin<Reaches>({
        kind: 'reaches',
        start: head.startOffset,
        end: endOf(head),
        target: undefined,
      });
      this.OR([
        {
          ALT: () => {
            node.target = this.SUBRULE(this.end);
          },
        },
        {
          ALT: () => {
            const name = nameOf(this.CONSUME(Word));
            node.target = { kind: 'goto', start: name.start, end: name.end, target: name };
          },
        },
      ]);
      return this.finish<Reaches>(node);
    },
    { recoveryValueFunc: () => this.keep<Reaches>('reaches') },
  );
}
