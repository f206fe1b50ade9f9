import type { BaseParser, IOrAlt, TokenType } from 'chevrotain';
import { vocabulary } from '../lexer/token-types.ts';

/**
 * What one choice of a rule is made by: for an alternation the tokens that each alternative begins with,
 * else one list of the tokens that an option or repetition begins with. Tokens by their place in the
 * vocabulary.
 */
export interface LookaheadEntry {
  /** Chevrotain's key of the choice within its rule. */
  readonly key: number;
  readonly isAlternation: boolean;
  readonly first: readonly (readonly number[])[];
}

/** The entries of each rule. */
export type LookaheadTable = Readonly<Record<string, readonly LookaheadEntry[]>>;

type Choose = (this: BaseParser, alternatives?: IOrAlt<unknown>[]) => number | boolean | undefined;

interface Looking {
  LA(ahead: number): { tokenTypeIdx: number };
}

const SIZE = Math.max(...vocabulary.map((type) => type.tokenTypeIdx as number)) + 1;

/** The function by which chevrotain makes a choice. */
export function chooser(entry: LookaheadEntry): Choose {
  if (!entry.isAlternation) {
    const begins = new Uint8Array(SIZE);
    for (const place of entry.first[0] ?? []) begins[indexOf(place)] = 1;
    return function (this: unknown) {
      return begins[(this as Looking).LA(1).tokenTypeIdx] === 1;
    };
  }
  const choices = new Int8Array(SIZE).fill(-1);
  for (const [index, places] of entry.first.entries()) {
    // Where two begin alike the earlier is taken, as the grammar says.
    for (const place of places) if (choices[indexOf(place)] === -1) choices[indexOf(place)] = index;
  }
  return function (this: unknown, alternatives) {
    const choice = choices[(this as Looking).LA(1).tokenTypeIdx] ?? -1;
    const gate = choice < 0 ? undefined : alternatives?.[choice]?.GATE;
    return choice < 0 || (gate && !gate.call(this)) ? undefined : choice;
  };
}

function indexOf(place: number): number {
  return (vocabulary[place] as TokenType).tokenTypeIdx as number;
}
