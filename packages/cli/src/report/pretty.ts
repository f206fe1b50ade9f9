import {
  codeFrame,
  placeWords,
  wordsOf,
  type Diagnostic,
  type Related,
  type Span,
} from '@parley/diagnostics';
import type { Findings } from '../check/inspect.ts';
import type { Session } from '../session.ts';
import { shownPosition, shownSpan, shownText, type ShownText } from './shown-text.ts';

/** More of one file are told by their number: nobody mends a hundred findings at a time. */
const MOST_IN_A_FILE = 100;

/** Findings for people: each with its place, its words, the line in question, and the way that leads there. */
export function prettyReport(session: Session, findings: Findings): string {
  const { say, count } = session;
  const blocks: string[] = [];
  for (const [file, diagnostics] of byFile(findings.diagnostics)) {
    const text = shownTextOf(findings, file);
    for (const one of diagnostics.slice(0, MOST_IN_A_FILE))
      blocks.push(blockOf(session, one, text, findings));
    const more = diagnostics.length - MOST_IN_A_FILE;
    if (more > 0)
      blocks.push(say('report/more', { file, findings: count('count/findings', more) }));
  }
  return blocks.map((block) => `${block}\n\n`).join('');
}

function byFile(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>();
  for (const one of diagnostics) {
    const known = files.get(one.file);
    if (known) known.push(one);
    else files.set(one.file, [one]);
  }
  return files;
}

function blockOf(
  session: Session,
  one: Diagnostic,
  text: ShownText | undefined,
  findings: Findings,
): string {
  const { say, paint, locale } = session;
  const { message, help, why } = wordsOf(one, locale);
  const place = placeOf(session, one.file, text, one.span);
  const severity = paint(one.severity, say(`severity/${one.severity}`));
  const rows = [`${place} ${severity} ${paint('code', one.code)} ${paint('strong', message)}`];
  // Of an empty file there is nothing to show.
  if (text && text.text.trim() !== '') {
    const inks = { gutter: 'gutter', marker: one.severity } as const;
    const options = {
      before: 1,
      paint: (part: keyof typeof inks, words: string) => paint(inks[part], words),
    };
    rows.push(indented(codeFrame(text.text, text.lines, shownSpan(text, one.span), options)));
  }
  if (help !== undefined) rows.push(labelled(session, 'report/help', help));
  if (why !== undefined) rows.push(labelled(session, 'report/why', why));
  rows.push(...relatedRows(session, one, findings));
  return rows.join('\n');
}

function labelled({ say, paint }: Session, label: string, words: string): string {
  return `  ${paint('good', say(label))}${words}`;
}

/** One further place is a note; several are the steps of a way, in their order. */
function relatedRows(
  session: Session,
  { related }: Diagnostic,
  findings: Findings,
): readonly string[] {
  const { say, paint } = session;
  const [only] = related;
  if (related.length === 1 && only)
    return [`  ${paint('good', say('report/see'))}${relatedRow(session, only, findings)}`];
  if (related.length === 0) return [];
  const width = String(related.length).length;
  const steps = related.map(
    (one, index) => `  ${String(index + 1).padStart(width)}. ${relatedRow(session, one, findings)}`,
  );
  return [`  ${paint('good', say('report/way'))}`, ...steps];
}

function relatedRow(session: Session, related: Related, findings: Findings): string {
  const place = placeOf(session, related.file, shownTextOf(findings, related.file), related.span);
  return `${place} ${placeWords(related, session.locale)}`;
}

function placeOf(
  { paint }: Session,
  file: string,
  text: ShownText | undefined,
  span: Span,
): string {
  const { line, column } = shownPosition(text, span.start);
  return paint('path', `${file}:${line}:${column}`);
}

function shownTextOf(findings: Findings, file: string): ShownText | undefined {
  const text = findings.textOf(file);
  return text && shownText(text);
}

function indented(frame: string): string {
  return frame.replaceAll(/^/gm, '  ');
}
