import type { Args, Diagnostic, Span } from '@parley/diagnostics';
import { keywordOf } from '../lexer/keyword-lookup.ts';
import { report } from '../lexer/scan-state.ts';
import type { Statement } from '../tree/tree.ts';
import type { ForeignLine, Line } from './lines.ts';

/** Reports a line that may not stand where it does; `where` names the help that says where it may. */
export function reportMisplaced(
  node: Span & { readonly headEnd?: number },
  keyword: string,
  found: Diagnostic[],
  where: Args,
): void {
  report(found, 'syntax/misplaced', node.start, node.headEnd ?? node.end, {
    args: { keyword: `@line-${keyword}`, ...where },
  });
}

/** Reports a line that stands outside of any part. */
export function reportStray(line: Line, found: Diagnostic[]): void {
  if (line.kind === 'unknown-line') return;
  if (line.kind === 'foreign-line') reportForeign(line, found);
  else reportMisplaced(line, keywordOfLine(line), found, { body: 1 });
}

/** Reports a line of a header or a rehearsal that stands elsewhere. */
export function reportForeign(line: ForeignLine, found: Diagnostic[]): void {
  const { group } = keywordOf(line.keyword);
  const where: Args =
    group === 'header' ? { header: 1 } : group === 'expect' ? { rehearsal: 1 } : { top: 1 };
  reportMisplaced(line, line.keyword, found, where);
}

/** The keyword that a line or a statement opens with, as the catalogue's terms call it. */
export function keywordOfLine(line: Line | Statement): string {
  switch (line.kind) {
    case 'reply':
      return line.by;
    case 'choice':
      return line.items[0] ? keywordOfLine(line.items[0]) : 'customer';
    case 'ordinal':
      return line.ordinal;
    case 'result':
      return line.result;
    case 'if-line':
      return line.word;
    case 'times':
      return 'first';
    case 'variants':
      return 'variant';
    case 'verify-line':
      return 'verify';
    case 'heard-line':
      return 'heard';
    case 'scope-line':
      return line.which;
    case 'foreign-line':
      return line.keyword;
    default:
      return line.kind;
  }
}
