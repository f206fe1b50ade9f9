import type { Diagnostic } from '@parley/diagnostics';
import type { File, IfBranch } from '../tree/tree.ts';
import type { Mutable } from './build.ts';
import { parseCondition } from './condition.ts';

/**
 * Reads the conditions of a file, now that all names of its slots are known. In a file that takes names
 * from others, or gives them, a condition that can't be read is left to the analysis, which knows them all.
 */
export function readConditions(
  root: File,
  text: string,
  pending: readonly Mutable<IfBranch>[],
  found: Diagnostic[],
): void {
  if (pending.length === 0) return;
  const known = conditionNames(root);
  const whole = root.parts.some(
    (part) => part.kind === 'script' && !part.lines.some((line) => line.kind === 'use'),
  );
  const sink = whole ? found : [];
  for (const branch of pending)
    branch.condition = parseCondition(text, branch.conditionAt, known, sink);
}

/** The names that conditions are cut by: slots, and the values of lists. */
export function conditionNames(root: File): Set<string> {
  const names = new Set<string>();
  for (const part of root.parts) {
    if (part.kind !== 'slots') continue;
    for (const slot of part.slots) {
      names.add(slot.name.text);
      for (const value of slot.values) names.add(value.text);
    }
  }
  return names;
}
