import type { Diagnostic } from '@parley/diagnostics';
import { report } from '../lexer/scan-state.ts';
import type { Name, Objection } from '../tree/tree.ts';
import { reportMisplaced, type BuiltBlock } from './block-builder.ts';
import type { Mutable } from './build.ts';

/** Takes `heard`, `in` and `except` out of an objection's block. */
export function fillObjection(node: Mutable<Objection>, block: BuiltBlock, found: Diagnostic[]): void {
  node.end = Math.max(node.end, block.end);
  let heard = false;
  for (const line of block.extras ?? []) {
    if (line.kind === 'result') {
      reportMisplaced(line, line.kind, found, { verify: 1 });
      continue;
    }
    if (line.kind === 'heard-line') {
      if (heard) report(found, 'syntax/duplicate-line', line.start, line.end, { args: { keyword: '@line-heard-line' } });
      if (line.wordings.length === 0) report(found, 'syntax/empty-wording', line.start, line.end);
      heard = true;
      node.heard = [...node.heard, ...line.wordings];
    } else node[line.which] = [...(node[line.which] as readonly Name[]), ...line.names];
  }
  if (!heard && node.name) {
    report(found, 'syntax/missing-heard', node.name.start, node.name.end, { args: { name: node.name.text } });
  }
}
