import type { Body, IfInstruction, TimesInstruction, VariantInstruction } from '@parley/compiled';
import type { If, Times, Variants } from '@parley/language';
import { within, type Nest } from '../ids/nest.ts';
import { claimPoint } from './choice-points.ts';
import { compileCondition } from './conditions.ts';
import { instructionsOf } from './moves.ts';
import { placeOf, type Owner } from './owner.ts';

/** Compiles an `if` with its branches. */
export function ifOf(owner: Owner, node: If, nest: Nest): IfInstruction {
  const { bodyOf, conditionOf, linked } = owner.compilation;
  const of = node.branches.map((branch) => {
    const when = compileCondition(linked.slots, conditionOf(branch));
    const body = bodyOf(owner, branch.body, within(nest, when));
    return { at: placeOf(owner, branch.start), body, when };
  });
  const conditions = of.map((branch) => branch.when);
  const last = node.otherwise && bodyOf(owner, node.otherwise, within(nest, conditions));
  return { do: 'if', ...(last ? { else: last } : {}), of };
}

/** Compiles a run of ordinals. */
export function timesOf(owner: Owner, node: Times, nest: Nest): TimesInstruction {
  const of = node.items.map((item) => instructionsOf(owner, item, within(nest, item.ordinal)));
  const compiled: TimesInstruction = { at: placeOf(owner, node.start), do: 'times', id: '', of };
  claimPoint(owner, 'times', nest, compiled);
  return compiled;
}

/** Compiles a run of variants; of two with one letter the first counts. */
export function variantOf(owner: Owner, node: Variants, nest: Nest): VariantInstruction {
  owner.compilation.variantRuns.push({ file: owner.file, node });
  const bodies = new Map<string, Body>();
  for (const { letter, body } of node.items) {
    if (!letter || bodies.has(letter.text)) continue;
    bodies.set(
      letter.text,
      owner.compilation.bodyOf(owner, body, within(nest, `variant ${letter.text}`)),
    );
  }
  const at = placeOf(owner, node.start);
  const of = Object.fromEntries([...bodies].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const compiled: VariantInstruction = { at, do: 'variant', id: '', of };
  claimPoint(owner, 'variant', nest, compiled);
  return compiled;
}
