import { keywords } from '../generated/keywords.ts';
import { K } from '../lexer/token-types.ts';
import { ConditionParser } from './condition-parser.ts';
import type { LookaheadTable } from './lookahead-table.ts';
import { ScriptParser } from './parser.ts';
import { recordLookahead } from './record-lookahead.ts';

/** Both grammars with chevrotain's own checks on: for tests, and for the generated EBNF and diagrams. */
export function makeParsers(): { script: ScriptParser; condition: ConditionParser } {
  // The checks want every token named unlike every rule, and `note` or `step` is the name of both.
  for (const { id } of keywords) K[id].name = `keyword:${id}`;
  return {
    script: new ScriptParser({ table: undefined }),
    condition: new ConditionParser({ table: undefined }),
  };
}

/** The tables of both grammars as they should be committed. */
export function recordTables(): {
  scriptLookahead: LookaheadTable;
  conditionLookahead: LookaheadTable;
} {
  const { script, condition } = makeParsers();
  return {
    scriptLookahead: recordLookahead(script),
    conditionLookahead: recordLookahead(condition),
  };
}
