import {
  EmbeddedActionsParser,
  type IOrAlt,
  type IRecognitionException,
  type IToken,
  type ParserMethod,
} from 'chevrotain';
import {
  K,
  LeftParen,
  Operator,
  Pipe,
  RightParen,
  Str,
  vocabulary,
  Word,
  type Token,
} from '../lexer/token-types.ts';
import type { ComparisonOperator, Condition, Value, Who } from '../tree/tree.ts';
import { endOf, nameOf } from './build.ts';
import { noAlternative, startFromTable, type ParserOptions } from './start-parser.ts';
import { valueOf } from './values.ts';

const WHO = ['who-customer', 'representative', 'who-third-party', 'machine', 'unknown'] as const;
const OPERATORS: ReadonlySet<string> = new Set<ComparisonOperator>([
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
]);
/** Brackets and `not` nest no deeper; a condition that does is no condition a person wrote. */
const MOST_NESTED = 32;

/** The grammar of conditions: `not` binds before `and` before `or`. */
export class ConditionParser extends EmbeddedActionsParser {
  #depth = 0;

  constructor({ table }: ParserOptions) {
    super(vocabulary, { recoveryEnabled: false, maxLookahead: 1, skipValidations: false });
    if (table) startFromTable(this, table);
    else this.performSelfAnalysis();
  }

  declare SAVE_ERROR: (error: IRecognitionException) => Error;

  /** Chevrotain's name for: failing where no alternative fits. */
  raiseNoAltException(): never {
    throw this.SAVE_ERROR(noAlternative(this.LA(1), this.LA(0)));
  }

  override reset(): void {
    super.reset();
    if (#depth in this) this.#depth = 0;
    this.badOperator = undefined;
  }

  readonly condition: ParserMethod<[], Condition> = this.RULE('condition', (): Condition => {
    const operands = [this.SUBRULE(this.conjunction)];
    this.MANY(() => {
      this.CONSUME(K.or);
      operands.push(this.SUBRULE2(this.conjunction));
    });
    return join('or', operands);
  });

  readonly conjunction: ParserMethod<[], Condition> = this.RULE('conjunction', (): Condition => {
    const operands = [this.SUBRULE(this.negation)];
    this.MANY(() => {
      this.CONSUME(K.and);
      operands.push(this.SUBRULE2(this.negation));
    });
    return join('and', operands);
  });

  readonly negation: ParserMethod<[], Condition> = this.RULE('negation', (): Condition =>
    this.OR<IOrAlt<Condition>[]>([
      {
        GATE: () => this.#depth < MOST_NESTED,
        ALT: () => {
          const not = this.CONSUME(K.not);
          this.#depth += 1;
          const operand = this.SUBRULE(this.negation);
          this.#depth -= 1;
          return { kind: 'not', start: not.startOffset, end: operand?.end ?? 0, operand };
        },
      },
      { ALT: () => this.SUBRULE(this.primary) },
    ]),
  );

  readonly primary: ParserMethod<[], Condition> = this.RULE('primary', (): Condition =>
    this.OR([
      {
        GATE: () => this.#depth < MOST_NESTED,
        ALT: () => {
          const open = this.CONSUME(LeftParen);
          this.#depth += 1;
          const inner = this.SUBRULE(this.condition);
          this.#depth -= 1;
          const close = this.CONSUME(RightParen);
          return { ...inner, start: open.startOffset, end: endOf(close) };
        },
      },
      { ALT: () => this.SUBRULE(this.verified) },
      { ALT: () => this.SUBRULE(this.listenerIs) },
      { ALT: () => this.SUBRULE(this.aboutSlot) },
    ]),
  );

  readonly verified: ParserMethod<[], Condition> = this.RULE('verified', (): Condition => {
    const head = this.CONSUME(K['who-customer']);
    let not = false;
    this.OPTION(() => {
      this.CONSUME(K.is);
      this.OPTION2(() => {
        this.CONSUME(K.not);
        not = true;
      });
    });
    const end = this.CONSUME(K.verified);
    return negate(not, { kind: 'is-verified', start: head.startOffset, end: endOf(end) });
  });

  readonly listenerIs: ParserMethod<[], Condition> = this.RULE('listenerIs', (): Condition => {
    const head = this.CONSUME(K.listener);
    let not = false;
    this.CONSUME(K.is);
    this.OPTION(() => {
      this.CONSUME(K.not);
      not = true;
    });
    const token = this.OR(WHO.map((id) => ({ ALT: () => this.CONSUME(K[id]) })));
    const id = WHO.find((one) => K[one] === token.tokenType) ?? 'unknown';
    const who = id.replace(/^who-/, '') as Who;
    return negate(not, { kind: 'listener-is', start: head.startOffset, end: endOf(token), who });
  });

  readonly aboutSlot: ParserMethod<[], Condition> = this.RULE('aboutSlot', (): Condition => {
    const slot = nameOf(this.CONSUME(Word));
    const { start } = slot;
    return this.OR<IOrAlt<Condition>[]>([
      {
        ALT: () => {
          const operator = this.CONSUME(Operator);
          this.ACTION(() => this.#checkOperator(operator));
          const value = this.SUBRULE(this.value);
          return {
            kind: 'compare',
            start,
            end: value?.end ?? 0,
            slot,
            operator: (operator as Token).word as ComparisonOperator,
            value,
          };
        },
      },
      { ALT: () => ({ kind: 'is-known', start, end: endOf(this.CONSUME(K.known)), slot }) },
      {
        ALT: () => {
          this.CONSUME(K.is);
          let not = false;
          this.OPTION(() => {
            this.CONSUME(K.not);
            not = true;
          });
          const test = this.OR2<IOrAlt<Condition>[]>([
            { ALT: () => ({ kind: 'is-known', start, end: endOf(this.CONSUME2(K.known)), slot }) },
            {
              ALT: () => {
                const values = [this.SUBRULE2(this.value)];
                this.MANY(() => {
                  this.CONSUME(Pipe);
                  values.push(this.SUBRULE3(this.value));
                });
                return { kind: 'is-one-of', start, end: values.at(-1)?.end ?? 0, slot, values };
              },
            },
          ]);
          return negate(not, test);
        },
      },
    ]);
  });

  /** The first operator that is none, such as `=>`. */
  badOperator: IToken | undefined;
  #checkOperator(token: IToken): void {
    if (!OPERATORS.has((token as Token).word ?? '')) this.badOperator ??= token;
  }

  #values: IOrAlt<IToken>[] | undefined;
  /** A value; words that conditions use elsewhere, such as 是 and 客户, may be values of a list. */
  readonly value: ParserMethod<[], Value> = this.RULE('value', (): Value => {
    const token = this.OR(
      (this.#values ??= [
        { ALT: () => this.CONSUME(Word) },
        { ALT: () => this.CONSUME(Str) },
        { ALT: () => this.CONSUME(K.today) },
        { ALT: () => this.CONSUME(K.is) },
        ...WHO.map((id) => ({ ALT: () => this.CONSUME(K[id]) })),
      ]),
    );
    const word = (token as Token).word ?? '';
    const end = endOf(token);
    return token.tokenType === Word || token.tokenType === K.today
      ? valueOf(word, token.startOffset, end)
      : { kind: 'word', start: token.startOffset, end, text: word };
  });
}

function join(kind: 'or' | 'and', operands: readonly Condition[]): Condition {
  const [first] = operands;
  if (operands.length === 1 && first) return first;
  return { kind, start: first?.start ?? 0, end: operands.at(-1)?.end ?? 0, operands };
}

function negate(not: boolean, operand: Condition): Condition {
  return not ? { kind: 'not', start: operand.start, end: operand.end, operand } : operand;
}
