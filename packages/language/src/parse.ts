import type { Diagnostic } from '@parley/diagnostics';
import { scriptLookahead } from './generated/lookahead.ts';
import type { ParseResult } from './parse-result.ts';
import { readConditions } from './parser/read-conditions.ts';
import { ScriptParser } from './parser/parser.ts';
import { reportErrors } from './parser/parser-errors.ts';
import { scan } from './lexer/scanner.ts';
import type { File, Part } from './tree/tree.ts';
import { checkVariants } from './validate/check-variants.ts';
import { oneALine } from './validate/one-a-line.ts';
import { validate } from './validate/validate.ts';

/** One instance for all files: making the grammar is far dearer than reading a script. */
let parser: ScriptParser | undefined;
const NONE: readonly Diagnostic[] = [];

/**
 * Reads one file. Never throws: any text gives a tree of what could be read, all comments, and findings
 * that say at their place what was expected.
 */
export function parse(text: string): ParseResult {
  const one = (parser ??= new ScriptParser({ table: scriptLookahead }));
  one.startFile();
  const parts: Part[] = [];
  const { comments, diagnostics } = scan(text, (tokens) => {
    one.input = tokens;
    for (const part of one.file().parts) parts.push(part);
    if (one.errors.length > 0) reportErrors(one.errors, one.found);
  });
  // Lets go of the last tokens: the parser lives on.
  one.input = [];
  const root: File = { kind: 'file', start: 0, end: text.length, parts };
  const { sink } = one;
  const { found } = one;
  readConditions(root, text, sink.conditions, found);
  validate(root, text, found);
  checkVariants(sink.variants, found);
  const clean = diagnostics.length === 0 && found.length === 0;
  return { root, comments, diagnostics: clean ? NONE : oneALine(diagnostics, found, text) };
}
