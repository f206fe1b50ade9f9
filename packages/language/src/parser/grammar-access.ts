import { keywords } from '../generated/keywords.ts';
import { K } from '../lexer/token-types.ts';
import { ConditionParser } from './condition-parser.ts';
import { ScriptParser } from './parser.ts';

/** Both grammars with chevrotain's own checks on: for tests, and for the generated EBNF and diagrams. */
export function makeParsers(): { script: ScriptParser; condition: ConditionParser } {
  // The checks want every token named unlike every rule, and `note` or `step` is the name of both.
  for (const { id } of keywords) K[id].name = `keyword:${id}`;
  return { script: new ScriptParser({ skipValidations: false }), condition: new ConditionParser({ skipValidations: false }) };
}
