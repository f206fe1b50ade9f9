import type { Span } from '@parley/diagnostics';
import type { Findings } from '../check/inspect.ts';
import { shownPosition, shownText } from './shown-text.ts';

/** A span as reports give it: lines and columns from 1, the end behind the last character. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a span of a file is. */
export function regionOf(findings: Findings, file: string, { start, end }: Span): Region {
  const text = findings.textOf(file);
  const shown = text && shownText(text);
  const from = shownPosition(shown, start);
  const to = shownPosition(shown, end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
}

/** A path as a relative URI: every part escaped, with `/`. */
export function uriOf(path: string): string {
  return path
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
}
