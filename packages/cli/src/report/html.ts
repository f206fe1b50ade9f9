import { placeWords, positionAt, wordsOf, type Diagnostic } from '@parley/diagnostics';
import { escapeXml as escaped } from './escape-xml.ts';
import { regionOf } from './places.ts';
import type { ReportInput } from './reporter.ts';
import { shownText } from './shown-text.ts';
import { tallyOf } from './tally.ts';

const STYLE = `
:root { color-scheme: light dark; --ink: #1d2433; --soft: #5b6475; --line: #dfe3ea; --paper: #fff; --tint: #f5f7fa; --error: #b3261e; --warning: #8a5a00; --info: #1b5fa8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --soft: #a3abba; --line: #343b49; --paper: #14181f; --tint: #1c222c; --error: #ff8a80; --warning: #f2c14e; --info: #8ab8ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2.5rem 1.5rem 4rem; color: var(--ink); background: var(--paper); font: 16px/1.65 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
h1 { font-size: 1.7rem; margin: 0 0 .25rem; } h2 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; }
.soft { color: var(--soft); } table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; } td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
article { border: 1px solid var(--line); border-left: 4px solid var(--soft); border-radius: .4rem; padding: 1rem 1.25rem; margin: 0 0 1rem; break-inside: avoid; }
article.error { border-left-color: var(--error); } article.warning { border-left-color: var(--warning); } article.info { border-left-color: var(--info); }
article h3 { margin: 0 0 .25rem; font-size: 1.02rem; } .kind { font-weight: 600; } .error .kind { color: var(--error); } .warning .kind { color: var(--warning); } .info .kind { color: var(--info); }
pre { background: var(--tint); border-radius: .3rem; padding: .6rem .8rem; margin: .6rem 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 14px/1.6 ui-monospace, "Noto Sans Mono CJK SC", monospace; }
mark { background: transparent; color: inherit; text-decoration: underline wavy var(--error); text-underline-offset: .25em; } dl { margin: .5rem 0 0; } dt { color: var(--soft); font-size: .9rem; } dd { margin: 0 0 .4rem; } ol { margin: .25rem 0; padding-left: 1.4rem; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } a { color: inherit; } }
`;

/** One page that a compliance officer reads and prints: nothing is fetched, no script is needed. */
export function htmlReport(input: ReportInput): string {
  const { session, findings } = input;
  const { say, count } = session;
  const tally = tallyOf(findings.diagnostics);
  const title = say('html/title');
  const kinds = (['error', 'warning', 'info', 'hint'] as const)
    .filter((severity) => tally[severity] > 0)
    .map((severity) => count(`count/${severity}`, tally[severity]));
  const summary =
    kinds.length === 0
      ? say('summary/clean', { files: count('count/files', input.files.length) })
      : `${kinds.join(say('summary/comma'))} · ${count('count/files', input.files.length)}`;
  return `<!doctype html>
<html lang="${session.locale === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p class="soft">${escaped(summary)}</p>
${rulesTable(input)}
${fileSections(input)}
</main>
</body>
</html>
`;
}

function rulesTable({ session, findings, describe }: ReportInput): string {
  const counts = new Map<string, number>();
  for (const { code } of findings.diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  if (counts.size === 0) return '';
  const rows = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(
      ([code, count]) =>
        `<tr><td>${escaped(describe(code)?.title ?? code)}</td><td class="soft">${escaped(code)}</td><td class="n">${count}</td></tr>`,
    );
  const { say } = session;
  return `<h2>${escaped(say('html/rules'))}</h2>
<table><thead><tr><th>${escaped(say('html/rule'))}</th><th></th><th class="n">${escaped(say('html/count'))}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
}

function fileSections(input: ReportInput): string {
  const byFile = new Map<string, Diagnostic[]>();
  for (const one of input.findings.diagnostics)
    byFile.set(one.file, [...(byFile.get(one.file) ?? []), one]);
  return [...byFile]
    .map(
      ([file, all]) =>
        `<h2>${escaped(file)}</h2>\n${all.map((one) => article(one, input)).join('\n')}`,
    )
    .join('\n');
}

function article(one: Diagnostic, input: ReportInput): string {
  const { session, findings, describe } = input;
  const { say, locale } = session;
  const { message, help, why } = wordsOf(one, locale);
  const { startLine } = regionOf(findings, one.file, one.span);
  const kind = one.tags?.includes('stop') ? say('html/stop') : say(`severity/${one.severity}`);
  const way = one.related.map((related) => `<li>${escaped(placeWords(related, locale))}</li>`);
  const parts = [
    ...(way.length > 0 ? [[say('report/way'), `<ol>${way.join('')}</ol>`]] : []),
    ...(help === undefined ? [] : [[say('report/help'), escaped(help)]]),
    ...(why === undefined ? [] : [[say('report/why'), escaped(why)]]),
  ].map(
    ([term, text]) => `<dt>${escaped((term ?? '').replace(/[：:] ?$/, ''))}</dt><dd>${text}</dd>`,
  );
  return `<article class="${one.severity}">
<h3><span class="kind">${escaped(kind)}</span> ${escaped(message)}</h3>
<div class="soft">${escaped(describe(one.code)?.title ?? one.code)} · ${escaped(one.code)} · ${escaped(say('html/line', { line: startLine }))}</div>
${frame(one, input)}
${parts.length > 0 ? `<dl>${parts.join('')}</dl>` : ''}
</article>`;
}

/** The lines in question, with what was found underlined. */
function frame(one: Diagnostic, { findings }: ReportInput): string {
  const source = findings.textOf(one.file);
  if (!source) return '';
  const { text, lines, hidden } = shownText(source);
  const start = Math.max(0, one.span.start - hidden);
  const end = Math.max(start, one.span.end - hidden);
  const first = positionAt(lines, start).line;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const before = first > 0 ? text.lastIndexOf('\n', from - 2) + 1 : from;
  const to = text.indexOf('\n', Math.max(start, end - 1));
  const last = to < 0 ? text.length : to;
  return `<pre>${escaped(text.slice(before, start))}<mark>${escaped(text.slice(start, Math.min(end, last)))}</mark>${escaped(text.slice(Math.min(end, last), last))}</pre>`;
}
