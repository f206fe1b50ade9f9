import {
  Alternation, Alternative, NonTerminal, Option, Repetition, RepetitionMandatory, Terminal,
  type BaseParser, type ILookaheadStrategy, type IOrAlt, type IProduction, type LookaheadProductionType, type Rule,
} from 'chevrotain';

/** Token types by their index; an array, since it is asked at every token. */
type TokenSet = Uint8Array;

interface Looking {
  LA(ahead: number): { tokenTypeIdx: number };
}

const SIZE = 512;

/**
 * Lookahead of one token, from first sets that are computed once a rule. Chevrotain's own strategy looks
 * for paths of any length, which is a third of the parser's cold start; this grammar needs no more than one.
 */
export class OneTokenLookahead implements ILookaheadStrategy {
  readonly #first = new Map<Rule, TokenSet>();

  /** The grammar's validity is a test's matter: it uses chevrotain's own strategy. */
  validate(): [] {
    return [];
  }

  buildLookaheadForAlternation(options: {
    prodOccurrence: number; rule: Rule; hasPredicates: boolean;
  }): (this: BaseParser, alternatives?: IOrAlt<unknown>[]) => number | undefined {
    const alternation = find(options.rule, 'Alternation', options.prodOccurrence) as Alternation;
    const choices = new Int16Array(SIZE).fill(-1);
    for (const [index, alternative] of (alternation.definition as Alternative[]).entries()) {
      const first = this.#firstOf(alternative.definition);
      // Where two begin alike the earlier is taken, as the grammar says.
      for (let type = 0; type < SIZE; type++) if (first[type] && choices[type] === -1) choices[type] = index;
    }
    const choose = function (this: unknown): number | undefined {
      const choice = choices[(this as Looking).LA(1).tokenTypeIdx] as number;
      return choice === -1 ? undefined : choice;
    };
    if (!options.hasPredicates) return choose;
    return function (alternatives) {
      const choice = choose.call(this);
      const gate = choice === undefined ? undefined : alternatives?.[choice]?.GATE;
      return gate && !gate.call(this) ? undefined : choice;
    };
  }

  buildLookaheadForOptional(options: { prodOccurrence: number; prodType: LookaheadProductionType; rule: Rule }): (this: BaseParser) => boolean {
    const production = find(options.rule, options.prodType, options.prodOccurrence) as Option;
    const first = this.#firstOf(production.definition);
    return function (this: unknown) {
      return first[(this as Looking).LA(1).tokenTypeIdx] === 1;
    };
  }

  #firstOf(sequence: readonly IProduction[]): TokenSet {
    const set: TokenSet = new Uint8Array(SIZE);
    this.#addFirst(sequence, set);
    return set;
  }

  /** Adds what a sequence may begin with; returns whether it may be empty. */
  #addFirst(sequence: readonly IProduction[], set: TokenSet): boolean {
    return sequence.every((production) => this.#addProduction(production, set));
  }

  #addProduction(production: IProduction, set: TokenSet): boolean {
    if (production instanceof Terminal) {
      set[production.terminalType.tokenTypeIdx as number] = 1;
      return false;
    }
    if (production instanceof NonTerminal) {
      const first = this.#firstOfRule(production.referencedRule);
      for (let type = 0; type < SIZE; type++) if (first[type]) set[type] = 1;
      return false;
    }
    if (production instanceof Alternation) {
      for (const alternative of production.definition as Alternative[]) this.#addFirst(alternative.definition, set);
      return false;
    }
    const inside = (production as Holder).definition;
    if (production instanceof Option || production instanceof Repetition) {
      this.#addFirst(inside, set);
      return true;
    }
    return this.#addFirst(inside, set);
  }

  #firstOfRule(rule: Rule): TokenSet {
    const known = this.#first.get(rule);
    if (known) return known;
    const set: TokenSet = new Uint8Array(SIZE);
    // Kept before it is filled: no rule begins with itself, but a validator tells that better than a hang.
    this.#first.set(rule, set);
    this.#addFirst(rule.definition, set);
    return set;
  }
}

/** A production with others inside. */
type Holder = Alternation | Alternative | Option | Repetition | RepetitionMandatory;

const PRODUCTIONS = { Alternation, Option, Repetition, RepetitionMandatory } as const;

/** The numbered production of a kind inside a rule. */
function find(rule: { readonly definition: readonly IProduction[] }, kind: string, occurrence: number): Holder | undefined {
  for (const production of rule.definition) {
    const wanted = PRODUCTIONS[kind as keyof typeof PRODUCTIONS];
    if (wanted && production instanceof wanted && production.idx === occurrence) return production;
    // A rule that is named here has productions of its own, numbered apart.
    const opens = 'definition' in production && !(production instanceof NonTerminal);
    const inside = opens ? find(production as Holder, kind, occurrence) : undefined;
    if (inside) return inside;
  }
  return undefined;
}
