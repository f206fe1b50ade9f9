import { placeWords, wordsOf, type Diagnostic } from '@parley/diagnostics';
import { regionOf } from './places.ts';
import type { ReportInput } from './reporter.ts';

/** So many steps of a way fit into a description. */
const MOST_STEPS = 6;

/** GitLab Code Quality: one array; the fingerprint says nothing of lines, so that it stays when they move. */
export function gitlabReport({ session, findings }: ReportInput): string {
  const seen = new Map<string, number>();
  const issues = findings.diagnostics.map((one) => {
    const own = one.fingerprint ?? `${one.code}:${one.file}`;
    const count = seen.get(own) ?? 0;
    seen.set(own, count + 1);
    const { message } = wordsOf(one, session.locale);
    const way = one.related
      .slice(-MOST_STEPS)
      .map((related) => placeWords(related, session.locale))
      .join(' → ');
    return {
      description: `${one.code}: ${message}${way === '' ? '' : ` (${way})`}`,
      check_name: one.code,
      fingerprint: count === 0 ? own : `${own}-${count}`,
      severity: severityOf(one),
      location: {
        path: one.file,
        lines: { begin: regionOf(findings, one.file, one.span).startLine },
      },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}

function severityOf({ severity, tags }: Diagnostic): string {
  if (tags?.includes('stop')) return 'blocker';
  return { error: 'critical', warning: 'major', info: 'minor', hint: 'info' }[severity];
}
