import {
  compareDiagnostics,
  diagnostic,
  lineIndex,
  positionAt,
  type Diagnostic,
} from '@parley/diagnostics';
import { MOST_FINDINGS } from '../lexer/scan-state.ts';

/** Findings about where a line stands: they say nothing about what is written on it. */
const LAYOUT: ReadonlySet<string> = new Set([
  'syntax/tab',
  'syntax/indent',
  'syntax/unexpected-block',
  'syntax/too-deep',
  'syntax/missing-indent',
  'syntax/continuation',
  'syntax/bullet',
  'syntax/misplaced',
]);
/** Findings of the parser that say all there is to say about their line. */
const SUFFICIENT: ReadonlySet<string> = new Set([
  'syntax/misplaced',
  'syntax/expected',
  'syntax/missing-heard',
  'syntax/wrong-arrow',
  'syntax/condition',
]);
/** Findings that another one on their line may have caused. */
const ECHOES: ReadonlySet<string> = new Set([
  'syntax/extra',
  'syntax/expected',
  'syntax/empty-block',
  'syntax/reply-empty',
  'syntax/empty-wording',
  'syntax/condition',
  'syntax/else-without-if',
  'syntax/missing-target',
  'syntax/allow-reason',
  'syntax/bad-name',
  'syntax/empty-speech',
]);

/**
 * Joins what the scanner and the parser found, in the order of the text, so that one mistake gives one
 * finding: of a line that the scanner could not read its first finding stays, since all that follows is
 * read by a guess.
 */
export function oneALine(
  scanned: readonly Diagnostic[],
  parsed: readonly Diagnostic[],
  text: string,
): Diagnostic[] {
  const all = [...scanned, ...parsed].toSorted(compareDiagnostics);
  if (all.length < 2) return all;
  const kept = withoutEchoes(all, new Set(scanned), text);
  const full = scanned.length >= MOST_FINDINGS || parsed.length >= MOST_FINDINGS;
  return full || kept.length > MOST_FINDINGS ? listed(kept) : kept;
}

function withoutEchoes(
  all: readonly Diagnostic[],
  scanned: ReadonlySet<Diagnostic>,
  text: string,
): Diagnostic[] {
  const index = lineIndex(text);
  const lineOf = (one: Diagnostic): number => positionAt(index, one.span.start).line;
  const causes = new Map<number, Diagnostic>();
  const sufficient = new Map<number, Diagnostic>();
  for (const one of all) {
    const isCause = scanned.has(one) ? !LAYOUT.has(one.code) : SUFFICIENT.has(one.code);
    const into = scanned.has(one) ? causes : sufficient;
    const line = lineOf(one);
    if (isCause && !into.has(line)) into.set(line, one);
  }
  return all.filter((one) => {
    const line = lineOf(one);
    const cause = causes.get(line);
    if (cause && scanned.has(one)) return one === cause || LAYOUT.has(one.code);
    if (!ECHOES.has(one.code)) return true;
    return cause === undefined && (sufficient.get(line) ?? one) === one;
  });
}

/** The first findings, and one that says that there are more. */
function listed(kept: readonly Diagnostic[]): Diagnostic[] {
  const first = kept.slice(0, MOST_FINDINGS - 1);
  const { span } = kept[MOST_FINDINGS - 1] ?? (kept.at(-1) as Diagnostic);
  const args = { count: first.length };
  return [...first, diagnostic('syntax/too-many', 'error', span, { args })];
}
