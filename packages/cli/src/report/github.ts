import { placeWords, wordsOf, type Diagnostic, type Severity } from '@parley/diagnostics';
import { regionOf } from './places.ts';
import type { ReportInput } from './reporter.ts';

/** GitHub shows no more annotations of a kind in one step. */
const MOST_OF_A_KIND = 10;
const KINDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Workflow commands that GitHub turns into annotations; findings that depend on the way come first. */
export function githubReport({ session, findings }: ReportInput): string {
  const rows: string[] = [];
  for (const kind of ['error', 'warning', 'notice']) {
    const all = findings.diagnostics
      .filter(({ severity }) => KINDS[severity] === kind)
      .toSorted((a, b) => Number(b.related.length > 0) - Number(a.related.length > 0));
    const last = all.length > MOST_OF_A_KIND ? MOST_OF_A_KIND - 1 : all.length;
    for (const one of all.slice(0, last)) {
      const { startLine, startColumn, endLine, endColumn } = regionOf(findings, one.file, one.span);
      const columns = startLine === endLine ? `,col=${startColumn},endColumn=${endColumn}` : '';
      const place = `file=${property(one.file)},line=${startLine},endLine=${endLine}${columns}`;
      rows.push(
        `::${kind} ${place},title=${property(one.code)}::${data(textOf(one, session.locale))}`,
      );
    }
    const more = all.length - last;
    if (more > 0)
      rows.push(`::${kind}::${data(session.say('report/github-more', { count: more }))}`);
  }
  return rows.map((row) => `${row}\n`).join('');
}

function textOf(one: Diagnostic, locale: 'zh' | 'en'): string {
  const { message, help, why } = wordsOf(one, locale);
  const way = one.related.map((related, at) => `${at + 1}. ${placeWords(related, locale)}`);
  return [message, help, why, ...way].filter((part) => part !== undefined).join('\n');
}

/** Escapes what would end a command. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
