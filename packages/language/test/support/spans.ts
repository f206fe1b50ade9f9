import type { ParseResult } from '../../src/index.ts';
import { asNode, childrenOf, type AnyNode, type Child } from './nodes.ts';

/**
 * What is wrong with the places of a tree: a node outside of its parent or of the text, or two children that
 * overlap. Some do so by design: an id stands inside the speech or the wordings that go on behind it, and an
 * objection's body spans its `heard`, `in` and `except` lines too.
 */
export function spanFaults(text: string, { root, comments }: ParseResult): string[] {
  const faults: string[] = [];
  if (root.start !== 0 || root.end !== text.length) faults.push('the file is not the text');
  check(asNode(root), text.length, faults);
  let last = 0;
  for (const { start, end, text: words } of comments) {
    if (start < last || text.slice(start, end) !== words) faults.push(`comment at ${start}`);
    last = end;
  }
  return faults;
}

function check(node: AnyNode, length: number, faults: string[]): void {
  const { start, end, kind } = node;
  if (!(start >= 0 && start <= end && end <= length)) faults.push(`${kind} ${start}…${end}`);
  for (const place of ['headEnd'] as const) {
    const at = node[place];
    if (typeof at === 'number' && (at < start || at > end))
      faults.push(`${kind}.${place} ${at} of ${start}…${end}`);
  }
  const children = childrenOf(node);
  for (const { field, node: child } of children) {
    if (child.start < start || child.end > end)
      faults.push(`${kind}.${field} ${child.start}…${child.end} of ${start}…${end}`);
    check(child, length, faults);
  }
  faults.push(...overlaps(node, children));
}

function overlaps(node: AnyNode, children: readonly Child[]): string[] {
  const apart = children
    .filter(
      ({ field }) =>
        field !== 'pin' &&
        !(node.kind === 'objection' && ['heard', 'in', 'except'].includes(field)),
    )
    .toSorted((a, b) => a.node.start - b.node.start || a.node.end - b.node.end);
  return apart.flatMap(({ field, node: child }, index) => {
    const before = apart[index - 1];
    return before && before.node.end > child.start
      ? [`${node.kind}.${before.field} and ${field} at ${child.start}`]
      : [];
  });
}

/** Lists are in the order of the text. */
export function orderFaults(node: AnyNode): string[] {
  const faults: string[] = [];
  for (const [field, value] of Object.entries(node)) {
    if (!Array.isArray(value)) continue;
    const starts = value.map((child: AnyNode) => child.start);
    if (starts.some((start, index) => index > 0 && start < (starts[index - 1] as number)))
      faults.push(`${node.kind}.${field}`);
  }
  return [...faults, ...childrenOf(node).flatMap((child) => orderFaults(child.node))];
}
