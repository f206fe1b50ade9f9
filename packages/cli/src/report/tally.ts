import type { Diagnostic, Severity } from '@parley/diagnostics';
import type { Session } from '../session.ts';

/** How many findings of each severity there are, and in how many files. */
export interface Tally extends Readonly<Record<Severity, number>> {
  readonly files: number;
}

/** Counts findings. */
export function tallyOf(diagnostics: readonly Diagnostic[]): Tally {
  const tally = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of diagnostics) tally[severity] += 1;
  return { ...tally, files: new Set(diagnostics.map(({ file }) => file)).size };
}

/** Says in a line what was found in so many files. */
export function summaryOf({ say, count, paint }: Session, tally: Tally, checked: number): string {
  if (tally.files === 0)
    return paint('good', say('summary/clean', { files: count('count/files', checked) }));
  const counts = (['error', 'warning', 'info', 'hint'] as const)
    .filter((severity) => tally[severity] > 0)
    .map((severity) => paint(severity, count(`count/${severity}`, tally[severity])));
  const findings = counts.join(say('summary/comma'));
  const files = count('count/files', tally.files);
  const all = count('count/files', checked);
  return say(checked === 1 ? 'summary/found' : 'summary/found-of', { findings, files, all });
}
