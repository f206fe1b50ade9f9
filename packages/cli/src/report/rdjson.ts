import { wordsOf, type Severity } from '@parley/diagnostics';
import type { Findings } from '../check/inspect.ts';
import type { ReportInput } from './reporter.ts';
import { shownPosition, shownText } from './shown-text.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  info: 'INFO',
  hint: 'INFO',
};

/** Reviewdog's format; its columns count bytes of UTF-8. */
export function rdjsonReport({ session, findings }: ReportInput): string {
  const diagnostics = findings.diagnostics.map((one) => ({
    message: wordsOf(one, session.locale).message,
    location: {
      path: one.file,
      range: {
        start: byteOf(findings, one.file, one.span.start),
        end: byteOf(findings, one.file, one.span.end),
      },
    },
    severity: SEVERITIES[one.severity],
    code: { value: one.code },
  }));
  return `${JSON.stringify({ source: { name: 'parley' }, diagnostics }, null, 2)}\n`;
}

function byteOf(
  findings: Findings,
  file: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  const text = findings.textOf(file);
  const shown = text && shownText(text);
  const { line, column } = shownPosition(shown, offset);
  if (!shown) return { line, column };
  const at = offset - shown.hidden;
  const before = shown.text.slice(at - (column - 1), at);
  return { line, column: Buffer.byteLength(before) + 1 };
}
