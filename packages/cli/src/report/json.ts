import {
  fixWords,
  placeWords,
  wordsOf,
  type Diagnostic,
  type Locale,
  type Span,
} from '@parley/diagnostics';
import type { Findings } from '../check/inspect.ts';
import { shownPosition, shownText, type ShownPosition } from './shown-text.ts';

interface Range {
  readonly start: ShownPosition;
  readonly end: ShownPosition;
}

/** Findings for other programs: an array in JSON, with words, and places that count from 1. */
export function jsonReport(locale: Locale, findings: Findings): string {
  return `${JSON.stringify(
    findings.diagnostics.map((one) => entryOf(locale, one, findings)),
    null,
    2,
  )}\n`;
}

function entryOf(locale: Locale, one: Diagnostic, findings: Findings): object {
  const { message, help, why } = wordsOf(one, locale);
  return {
    code: one.code,
    severity: one.severity,
    file: one.file,
    ...rangeOf(findings, one.file, one.span),
    message,
    ...(help === undefined ? {} : { help }),
    ...(why === undefined ? {} : { why }),
    related: one.related.map((related) => ({
      file: related.file,
      ...rangeOf(findings, related.file, related.span),
      message: placeWords(related, locale),
    })),
    fixes: one.fixes.map((fix) => ({
      kind: fix.kind,
      title: fixWords(fix, locale),
      edits: fix.edits.map(({ file = one.file, span, text }) => ({
        file,
        ...rangeOf(findings, file, span),
        text,
      })),
    })),
    ...(one.tags ? { tags: one.tags } : {}),
    ...(one.fingerprint === undefined ? {} : { fingerprint: one.fingerprint }),
  };
}

function rangeOf(findings: Findings, file: string, { start, end }: Span): Range {
  const text = findings.textOf(file);
  const shown = text && shownText(text);
  return { start: shownPosition(shown, start), end: shownPosition(shown, end) };
}
