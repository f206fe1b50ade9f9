import type { Span } from '@parley/diagnostics';
import type { Node } from '../../src/index.ts';

/** A node whose fields are looked at by name. */
export type AnyNode = Span & { readonly kind: Node['kind'] } & Readonly<Record<string, unknown>>;

/** A child of a node, and the field that holds it. */
export interface Child {
  readonly field: string;
  readonly node: AnyNode;
}

/** The nodes that stand directly in a node, in the order of its fields. */
export function childrenOf(node: AnyNode): Child[] {
  return Object.entries(node).flatMap(([field, value]) => {
    const held: readonly unknown[] = Array.isArray(value) ? value : [value];
    return held.filter(isNode).map((child) => ({ field, node: child }));
  });
}

/** A node and all below it. */
export function allNodes(node: AnyNode): AnyNode[] {
  return [node, ...childrenOf(node).flatMap((child) => allNodes(child.node))];
}

/** A tree for looking at its fields by name. */
export function asNode(root: Span): AnyNode {
  return root as AnyNode;
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'kind' in value && 'start' in value;
}
