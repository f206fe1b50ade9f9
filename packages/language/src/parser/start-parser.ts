import {
  MismatchedTokenException,
  NoViableAltException,
  type EmbeddedActionsParser,
  type IRecognitionException,
  type IToken,
} from 'chevrotain';
import { chooser, type LookaheadTable } from './lookahead-table.ts';

/** How a grammar is started: with its committed table, or recorded and checked by chevrotain. */
export interface ParserOptions {
  readonly table: LookaheadTable | undefined;
}

/** Names inside chevrotain 13.2.0, which is pinned, that starting from a table touches. */
interface Internals {
  selfAnalysisDone: boolean;
  fullRuleNameToShort: Record<string, number>;
  setLaFuncCache(rule: number, key: number, choose: unknown): void;
}

/** Puts a committed table in the place of what chevrotain would compute from the grammar. */
export function startFromTable(parser: EmbeddedActionsParser, table: LookaheadTable): void {
  const internals = parser as unknown as Internals;
  internals.selfAnalysisDone = true;
  makeFast(parser);
  for (const [rule, entries] of Object.entries(table)) {
    const index = internals.fullRuleNameToShort[rule] as number;
    for (const entry of entries) internals.setLaFuncCache(index, entry.key, chooser(entry));
  }
}

/** V8 gives an object that serves as a prototype fast properties; a parser has hundreds of them. */
function makeFast(object: object): void {
  const Fake = function (): void {} as unknown as { new (): object; prototype: object };
  Fake.prototype = object;
  const fake = new Fake() as { none?: unknown };
  void (typeof fake.none + typeof fake.none);
}

/** The error of a choice that no token fits; chevrotain's own wants the recorded grammar for its message. */
export function noAlternative(found: IToken, before: IToken): IRecognitionException {
  return withoutStack(() => new NoViableAltException('', found, before));
}

/** The error of a token that is not the one that is due. */
export function mismatch(found: IToken, before: IToken): IRecognitionException {
  return withoutStack(() => new MismatchedTokenException('', found, before));
}

/** Writing down the stack takes longer than reading the line that the error is about, and nobody reads it. */
function withoutStack(make: () => unknown): IRecognitionException {
  const errors = Error as { stackTraceLimit?: number };
  const limit = errors.stackTraceLimit ?? 10;
  errors.stackTraceLimit = 0;
  const error = make() as IRecognitionException;
  errors.stackTraceLimit = limit;
  return error;
}
