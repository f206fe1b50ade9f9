import type { Args, Diagnostic } from '@parley/diagnostics';
import { keywordOf } from '../lexer/keyword-lookup.ts';
import { reportMisplaced } from './block-builder.ts';
import type { ForeignLine, Line } from './lines.ts';

/** Reports a line that stands outside of any part. */
export function reportStray(line: Line, found: Diagnostic[]): void {
  if (line.kind === 'unknown-line') return;
  if (line.kind === 'foreign-line') reportForeign(line, found);
  else reportMisplaced(line, line.kind, found, { body: 1 });
}

/** Reports a line of a header or a rehearsal that stands elsewhere. */
export function reportForeign(line: ForeignLine, found: Diagnostic[]): void {
  const { group } = keywordOf(line.keyword);
  const where: Args = group === 'header' ? { header: 1 } : group === 'expect' ? { rehearsal: 1 } : { top: 1 };
  reportMisplaced(line, line.keyword, found, where);
}
