import type { Span } from '@parley/diagnostics';
import type { Choice, Reply, Statement, Times, Variants } from '@parley/language';

/** The first line of a statement: where findings about it stand. */
export function headOf(statement: Statement | Span): Span {
  if ('headEnd' in statement) return { start: statement.start, end: statement.headEnd };
  if (
    'kind' in statement &&
    (statement.kind === 'choice' || statement.kind === 'times' || statement.kind === 'variants')
  )
    return firstLine(statement);
  if ('kind' in statement && statement.kind === 'if') {
    const first = statement.branches[0];
    return first ? { start: first.start, end: first.headEnd } : statement;
  }
  return statement;
}

/** The first line of a run. */
export function firstLine(at: Span): Span {
  const items = 'items' in at ? (at as Choice | Times | Variants).items : [];
  const first = items[0];
  if (!first) return at;
  return 'headEnd' in first ? { start: first.start, end: first.headEnd } : first;
}

/** A reply's first line. */
export function replyHead(reply: Reply): Span {
  return { start: reply.start, end: reply.headEnd };
}
