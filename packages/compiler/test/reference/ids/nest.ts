import { hex16 } from './hex.ts';
import type { TextHash } from './murmur3.ts';

/**
 * Where in a step something stands, told by what it stands below and not by its position: the replies,
 * conditions, ordinals and variants around it. So it stays the same when other lines come or move.
 */
export interface Nest {
  readonly parent: Nest | undefined;
  /** What tells it from its siblings; what isn't text is compared by its JSON. */
  readonly label: unknown;
  readonly depth: number;
  /** Made when first asked for: most places need none. */
  digest: string | undefined;
}

/** The body of a step or objection itself. */
export function outermost(): Nest {
  return { parent: undefined, label: '', depth: 0, digest: '' };
}

/** A place below another. */
export function within(parent: Nest, label: unknown): Nest {
  return { parent, label, depth: parent.depth + 1, digest: undefined };
}

/** A short text that stands for the whole way to a place; empty for the outermost. */
export function digestOf(nest: Nest, hash: TextHash): string {
  const open: Nest[] = [];
  let known = nest;
  while (known.digest === undefined && known.parent) {
    open.push(known);
    known = known.parent;
  }
  let digest = known.digest ?? '';
  for (const one of open.toReversed()) {
    const label = typeof one.label === 'string' ? one.label : JSON.stringify(one.label);
    digest = hex16(`${digest}\n${label}`, hash);
    one.digest = digest;
  }
  return digest;
}
