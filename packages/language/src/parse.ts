import { compareDiagnostics, type Diagnostic } from '@parley/diagnostics';
import type { ParseResult } from './parse-result.ts';
import { readConditions } from './parser/read-conditions.ts';
import { ScriptParser } from './parser/parser.ts';
import { reportErrors } from './parser/parser-errors.ts';
import { scan } from './lexer/scanner.ts';
import type { Mutable } from './parser/build.ts';
import type { File } from './tree/tree.ts';
import { checkVariants } from './validate/check-variants.ts';
import { validate } from './validate/validate.ts';

/** One instance for all files: making the grammar is far dearer than reading a script. */
let parser: ScriptParser | undefined;

/**
 * Reads one file. Never throws: any text gives a tree of what could be read, all comments, and findings
 * that say at their place what was expected.
 */
export function parse(text: string): ParseResult {
  const { tokens, comments, diagnostics } = scan(text);
  parser ??= new ScriptParser({ skipValidations: true });
  parser.input = tokens;
  const root = (parser.file() ?? { kind: 'file', start: 0, end: 0, parts: [] }) as Mutable<File>;
  root.end = text.length;
  const found: Diagnostic[] = [...diagnostics, ...parser.found];
  reportErrors(parser.errors, found);
  const { sink } = parser;
  // Lets go of the tokens: the parser lives on.
  parser.input = [];
  readConditions(root, text, sink.conditions, found);
  validate(root, text, found);
  checkVariants(sink.variants, found);
  found.sort(compareDiagnostics);
  return { root, comments, diagnostics: found };
}
