/** A node of the syntax tree as far as these tests look at it. */
export interface AnyNode {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

type Visit = (node: AnyNode, place: string) => void;

/** Calls `visit` for each node of a tree, with its place in the node around it, as in `step.name`. */
export function walkTree(value: unknown, visit: Visit): void {
  walk(value, '', visit);
}

function walk(value: unknown, place: string, visit: Visit): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, place, visit);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) visit(value, place);
  const kind = 'kind' in value ? String(value.kind) : place;
  for (const [field, inner] of Object.entries(value)) walk(inner, `${kind}.${field}`, visit);
}

function isNode(value: object): value is AnyNode {
  return 'kind' in value && typeof value.kind === 'string' && 'start' in value && 'end' in value;
}
