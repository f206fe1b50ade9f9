import { placeWords, wordsOf } from '@parley/diagnostics';
import { regionOf } from './places.ts';
import type { ReportInput } from './reporter.ts';

/** More rows than this nobody reads in a summary. */
const MOST_ROWS = 200;

/** The job summary of a GitHub workflow: all findings with their ways, which annotations have no room for. */
export function jobSummary({ session, findings }: ReportInput): string {
  const { say, locale } = session;
  const { diagnostics } = findings;
  if (diagnostics.length === 0) return `### ${say('html/title')}\n\n✓\n`;
  const rows = diagnostics.slice(0, MOST_ROWS).map((one) => {
    const { startLine } = regionOf(findings, one.file, one.span);
    const way = one.related.map((related) => placeWords(related, locale)).join(' → ');
    const message = wordsOf(one, locale).message;
    return `| ${cell(`${one.file}:${startLine}`)} | ${say(`severity/${one.severity}`)} | ${cell(one.code)} | ${cell(way === '' ? message : `${message} (${way})`)} |`;
  });
  const more = diagnostics.length - rows.length;
  const rest = more > 0 ? `\n${say('report/github-more', { count: more })}\n` : '';
  return `### ${say('html/title')}\n\n| | | | |\n|---|---|---|---|\n${rows.join('\n')}\n${rest}`;
}

/** Text inside a table of Markdown. */
function cell(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[|<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
