import type { Block, If, Times, Variants } from '@parley/language';
import { within, type Nest } from '../ids/nest.ts';
import { putEnd, putItem, putValue } from '../json/layout.ts';
import { put, putQuoted } from '../json/page.ts';
import { compileCondition } from './conditions.ts';
import { putInstructions } from './moves.ts';
import { putAt, putId, type Owner } from './owner.ts';

/** Writes an `if` with its branches. */
export function putIf(owner: Owner, node: If, nest: Nest, level: number): void {
  const { page } = owner;
  const { putBody, conditionOf, linked } = owner.compilation;
  const conditions = node.branches.map((branch) =>
    compileCondition(linked.slots, conditionOf(branch)),
  );
  put(page, '{"do": "if"');
  if (node.otherwise) {
    put(page, ', "else": ');
    putBody(owner, node.otherwise, within(nest, conditions), level);
  }
  put(page, ', "of": [');
  for (const [index, branch] of node.branches.entries()) {
    putItem(page, level + 1, index === 0);
    putAt(owner, branch.start);
    put(page, ', "body": ');
    putBody(owner, branch.body, within(nest, conditions[index]), level + 1);
    put(page, ', "when": ');
    putValue(page, conditions[index]);
    put(page, '}');
  }
  putEnd(page, level, false, ']');
  put(page, '}');
}

/** Writes a run of ordinals. */
export function putTimes(owner: Owner, node: Times, nest: Nest, level: number): void {
  const { page } = owner;
  putAt(owner, node.start);
  put(page, ', "do": "times", "id": ');
  putId(owner, 'times', undefined, nest, undefined);
  put(page, '", "of": [');
  for (const [index, item] of node.items.entries()) {
    putItem(page, level + 1, index === 0);
    putInstructions(owner, item, within(nest, item.ordinal), level + 1);
  }
  putEnd(page, level, false, ']');
  put(page, '}');
}

/** Writes a run of variants; of two with one letter the first counts. */
export function putVariants(owner: Owner, node: Variants, nest: Nest, level: number): void {
  const { page, places, compilation } = owner;
  compilation.variantRuns.push({ file: places.file, node });
  putAt(owner, node.start);
  put(page, ', "do": "variant", "id": ');
  putId(owner, 'variant', undefined, nest, undefined);
  put(page, '", "of": {');
  for (const [index, [letter, body]] of bodiesByLetter(node).entries()) {
    putItem(page, level + 1, index === 0);
    putQuoted(page, '', letter);
    put(page, ': ');
    compilation.putBody(owner, body, within(nest, `variant ${letter}`), level + 1);
  }
  putEnd(page, level, false, '}');
  put(page, '}');
}

function bodiesByLetter({ items }: Variants): readonly (readonly [string, Block])[] {
  const bodies = new Map<string, Block>();
  for (const { letter, body } of items) {
    if (letter && !bodies.has(letter.text)) bodies.set(letter.text, body);
  }
  return [...bodies].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
