import type { Block, Statement } from './tree.ts';

/** Calls `visit` for each statement of a block and of the blocks inside it, in the order of the text. */
export function walkBlock(block: Block | undefined, visit: (statement: Statement) => void): void {
  for (const statement of block?.statements ?? []) {
    visit(statement);
    for (const inner of innerBlocks(statement)) walkBlock(inner, visit);
  }
}

/** The blocks that stand directly inside a statement. */
export function innerBlocks(statement: Statement): readonly Block[] {
  switch (statement.kind) {
    case 'choice':
    case 'verify':
      return statement.items.flatMap((item) => ('body' in item && item.body ? [item.body] : []));
    case 'if':
      return [
        ...statement.branches.map(({ body }) => body),
        ...(statement.otherwise ? [statement.otherwise] : []),
      ];
    case 'times':
      return statement.items.flatMap(({ body }) => (body ? [body] : []));
    case 'variants':
      return statement.items.map(({ body }) => body);
    case 'unknown':
      return statement.body ? [statement.body] : [];
    default:
      return [];
  }
}
