import { compareDiagnostics, type Diagnostic } from '@parley/diagnostics';
import type { ParseResult } from './parse-result.ts';
import { readConditions } from './parser/read-conditions.ts';
import { ScriptParser } from './parser/parser.ts';
import { reportErrors } from './parser/parser-errors.ts';
import { scan } from './lexer/scanner.ts';
import type { File, Part } from './tree/tree.ts';
import { checkVariants } from './validate/check-variants.ts';
import { validate } from './validate/validate.ts';

/** One instance for all files: making the grammar is far dearer than reading a script. */
let parser: ScriptParser | undefined;

/**
 * Reads one file. Never throws: any text gives a tree of what could be read, all comments, and findings
 * that say at their place what was expected.
 */
export function parse(text: string): ParseResult {
  const one = (parser ??= new ScriptParser({ skipValidations: true }));
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
  const found: Diagnostic[] = [...diagnostics, ...one.found];
  readConditions(root, text, sink.conditions, found);
  validate(root, text, found);
  checkVariants(sink.variants, found);
  found.sort(compareDiagnostics);
  return { root, comments, diagnostics: found };
}
