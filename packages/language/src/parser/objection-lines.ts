import type { Diagnostic } from '@parley/diagnostics';
import { report } from '../lexer/scan-state.ts';
import type { Name, Objection, Reply } from '../tree/tree.ts';
import type { BuiltBlock } from './block-builder.ts';
import { reportMisplaced } from './misplaced.ts';
import type { Mutable } from './build.ts';

/** Takes `heard`, `in` and `except` out of an objection's block. */
export function fillObjection(
  node: Mutable<Objection>,
  block: BuiltBlock,
  found: Diagnostic[],
): void {
  node.end = Math.max(node.end, block.end);
  let heard = false;
  for (const line of block.extras ?? []) {
    if (line.kind === 'result') {
      reportMisplaced(line, line.result, found, { verify: 1 });
      continue;
    }
    if (line.kind === 'heard-line') {
      if (heard)
        report(found, 'syntax/duplicate-line', line.start, line.end, {
          args: { keyword: '@line-heard' },
        });
      if (line.wordings.length === 0) report(found, 'syntax/empty-wording', line.start, line.end);
      heard = true;
      node.heard = [...node.heard, ...line.wordings];
    } else node[line.which] = [...(node[line.which] as readonly Name[]), ...line.names];
  }
  if (heard || !node.name) return;
  const { name } = node;
  const reply = replyForHeard(block);
  if (reply)
    report(found, 'syntax/missing-heard', reply.start, reply.headEnd, {
      args: { name: name.text, reply: 1 },
    });
  else report(found, 'syntax/missing-heard', name.start, name.end, { args: { name: name.text } });
}

/** `customer:` where `heard:` belongs: the first line of the objection, a reply that leads nowhere. */
function replyForHeard(block: BuiltBlock): Reply | undefined {
  const first = block.statements[0];
  const reply = first?.kind === 'choice' ? first.items[0] : undefined;
  return reply?.kind === 'reply' && reply.by === 'customer' && !reply.move && !reply.body
    ? reply
    : undefined;
}
