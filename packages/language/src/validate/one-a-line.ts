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
  const index = lineIndex(text);
  const lineOf = (one: Diagnostic): number => positionAt(index, one.span.start).line;
  const early = new Set(scanned);
  const causes = new Map<number, Diagnostic>();
  const sufficient = new Map<number, Diagnostic>();
  for (const one of all) {
    const into = early.has(one)
      ? LAYOUT.has(one.code)
        ? undefined
        : causes
      : SUFFICIENT.has(one.code)
        ? sufficient
        : undefined;
    const line = lineOf(one);
    if (into && !into.has(line)) into.set(line, one);
  }
  const kept = all.filter((one) => {
    const line = lineOf(one);
    const cause = causes.get(line);
    if (cause && early.has(one)) return one === cause || LAYOUT.has(one.code);
    if (!ECHOES.has(one.code)) return true;
    return cause === undefined && (sufficient.get(line) ?? one) === one;
  });
  const more = kept[MOST_FINDINGS - 1];
  const full =
    scanned.length >= MOST_FINDINGS ||
    parsed.length >= MOST_FINDINGS ||
    kept.length > MOST_FINDINGS;
  if (!full) return kept;
  const listed = kept.slice(0, MOST_FINDINGS - 1);
  const { span } = more ?? (kept.at(-1) as Diagnostic);
  listed.push(diagnostic('syntax/too-many', 'error', span, { args: { count: listed.length } }));
  return listed;
}
