import type { Locale, Severity } from '@parley/diagnostics';
import { fill } from '@parley/diagnostics';
import type { Linter } from '../engine/linter.ts';
import { judgeText, type LineFinding } from '../engine/linter.ts';
import { readUtterance } from './read-utterance.ts';

/** What is said of one utterance. */
interface ScreenedFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** UTF-16 offsets in `text`. */
  readonly span: readonly [number, number];
  readonly message: string;
}

/**
 * Judges one line of JSON and gives one line back, without its line end: `{"id", "findings"}`, or
 * `{"id", "error", "findings": []}` for a line that can't be read.
 */
export function screenLine(linter: Linter, line: string, locale: Locale): string {
  const read = readUtterance(line);
  if ('error' in read) return JSON.stringify({ id: read.id, error: read.error, findings: [] });
  const { id, text, setting, language } = read;
  const found = judgeText(linter, text, setting, language);
  return JSON.stringify({ id, findings: found.map((one) => screened(one, text, locale)) });
}

function screened(
  { rule, start, end }: LineFinding,
  text: string,
  locale: Locale,
): ScreenedFinding {
  return {
    rule: rule.id,
    severity: rule.level === 'stop' ? 'error' : rule.level,
    span: [start, end],
    message: fill(rule.message, { text: text.slice(start, end) }, locale),
  };
}
