import type { ParseResult } from '../../src/index.ts';
import { asNode, childrenOf, type AnyNode } from './nodes.ts';

const MOST_SHOWN = 48;

/** A tree for people: a node a line, with its plain fields and the text that it covers. */
export function outlineOf(text: string, { root, comments }: ParseResult): string {
  const lines = linesOf(text, asNode(root), '', '');
  for (const comment of comments) lines.push(...linesOf(text, asNode(comment), '', ''));
  return `${lines.join('\n')}\n`;
}

function linesOf(text: string, node: AnyNode, field: string, indent: string): string[] {
  const label = field === '' ? '' : `${field}: `;
  const line = `${indent}${label}${node.kind}${fieldsOf(node)}  ⟨${excerpt(text, node)}⟩`;
  return [
    line,
    ...childrenOf(node).flatMap((child) => linesOf(text, child.node, child.field, `${indent}  `)),
  ];
}

/** Fields that hold no nodes; where a text is what the node covers it is not said twice. */
function fieldsOf(node: AnyNode): string {
  const shown = Object.entries(node).flatMap(([name, value]) => {
    if (
      name === 'kind' ||
      name === 'start' ||
      name === 'end' ||
      value === undefined ||
      value === false
    )
      return [];
    if (Array.isArray(value)) return value.length === 0 ? [`${name}=[]`] : [];
    if (typeof value === 'object' && value !== null)
      return 'kind' in value ? [] : [`${name}=${spanOf(value, node)}`];
    if (name === 'headEnd') return [`headEnd=+${Number(value) - node.start}`];
    return [`${name}=${JSON.stringify(value)}`];
  });
  return shown.length === 0 ? '' : ` ${shown.join(' ')}`;
}

/** A span that is no node, from the start of the node that holds it. */
function spanOf(value: object, node: AnyNode): string {
  const { start, end } = value as { start: number; end: number };
  return `+${start - node.start}…+${end - node.start}`;
}

function excerpt(text: string, node: AnyNode): string {
  const source = text.slice(node.start, node.end).replaceAll('\n', '⏎').replaceAll(/ {2,}/g, ' ');
  return source.length > MOST_SHOWN
    ? `${source.slice(0, MOST_SHOWN - 12)}…${source.slice(-11)}`
    : source;
}
