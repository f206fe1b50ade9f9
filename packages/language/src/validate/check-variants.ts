import type { Diagnostic } from '@parley/diagnostics';
import { report } from '../lexer/scan-state.ts';
import type { Variants } from '../tree/tree.ts';

/** The shares of a file's first run of variants make 100%; later runs repeat its letters, with or without shares. */
export function checkVariants(runs: readonly Variants[], found: Diagnostic[]): void {
  let first: ReadonlyMap<string, number> | undefined;
  // Blocks are finished from the inside out; shares are given where the text begins.
  for (const run of runs.toSorted((a, b) => a.start - b.start)) {
    const shares = checkRun(run, first, found);
    first ??= shares;
  }
}

function checkRun(
  run: Variants,
  first: ReadonlyMap<string, number> | undefined,
  found: Diagnostic[],
): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  if (run.items.some(({ hasError }) => hasError))
    return new Map(run.items.map(({ letter, percent }) => [letter?.text ?? '', percent ?? 0]));
  const given = run.items.some(({ percent }) => percent !== undefined);
  for (const { letter, percent, start, headEnd } of run.items) {
    if (!letter) continue;
    const args = { letter: letter.text };
    if (shares.has(letter.text))
      report(found, 'syntax/variant-percent', start, headEnd, { args: { ...args, case: 'twice' } });
    else if (first && !first.has(letter.text))
      report(found, 'syntax/variant-percent', start, headEnd, {
        args: { ...args, case: 'unknown' },
      });
    else if (percent === undefined && (given || !first)) {
      report(found, 'syntax/variant-percent', start, headEnd, {
        args: { ...args, case: 'missing' },
      });
      return new Map([
        ...shares,
        ...run.items.map((item) => [item.letter?.text ?? '', 0] as const),
      ]);
    }
    shares.set(letter.text, percent ?? 0);
  }
  const sum = [...shares.values()].reduce((total, share) => total + share, 0);
  if (given && sum !== 100) {
    report(found, 'syntax/variant-percent', run.start, run.items[0]?.headEnd ?? run.end, {
      args: { sum },
    });
  }
  return shares;
}
