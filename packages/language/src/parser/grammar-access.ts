import { ConditionParser } from './condition-parser.ts';
import { ScriptParser } from './parser.ts';

/** Both grammars with chevrotain's own checks on: for tests, and for the generated EBNF and diagrams. */
export function makeParsers(): { script: ScriptParser; condition: ConditionParser } {
  return { script: new ScriptParser({ skipValidations: false }), condition: new ConditionParser({ skipValidations: false }) };
}
