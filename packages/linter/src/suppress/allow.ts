import type { SourceFile } from '@parley/analysis';
import { symbolsOf } from '@parley/analysis';
import {
  diagnostic,
  lintWords,
  nearest,
  type Diagnostic,
  type Severity,
  type Span,
} from '@parley/diagnostics';
import {
  innerBlocks,
  type Allow,
  type Block,
  type DateValue,
  type Statement,
} from '@parley/language';

/** An exception and the place that it holds for. */
interface Exception {
  readonly allow: Allow;
  readonly file: string;
  readonly covers: Span;
}

/** Findings that stand, those that are allowed, and what is wrong with the exceptions themselves. */
export interface Allowed {
  readonly diagnostics: readonly Diagnostic[];
  readonly allowed: readonly Diagnostic[];
}

export interface AllowOptions {
  /** The day by which exceptions expire, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly isKnown: (rule: string) => boolean;
  readonly known: () => Iterable<string>;
}

/** An exception is looked at again within a year. */
const LONGEST_DAYS = 366;

/**
 * Takes out what `allow` excuses: in the header it holds for the whole script file, as the first line of a
 * step or an objection for all of it, else for the line below. One rule, one place; `stop` rules are excused
 * by nobody; an exception that is expired, unknown, too long or excuses nothing is a finding.
 */
export function applyAllows(
  diagnostics: readonly Diagnostic[],
  files: Iterable<SourceFile>,
  options: AllowOptions,
): Allowed {
  const exceptions = [...files].flatMap(exceptionsIn);
  if (exceptions.length === 0) return { diagnostics, allowed: [] };
  const used = new Set<Exception>();
  const kept: Diagnostic[] = [];
  const allowed: Diagnostic[] = [];
  const refused: Diagnostic[] = [];
  for (const one of diagnostics) {
    const exception = exceptions.find((each) => excuses(each, one));
    if (!exception) kept.push(one);
    else {
      used.add(exception);
      if (one.tags?.includes('stop')) {
        kept.push(one);
        refused.push(finding(exception, 'allow/stop', 'error'));
      } else if (isExpired(exception.allow.until, options.asOf)) kept.push(one);
      else allowed.push(one);
    }
  }
  for (const exception of exceptions)
    kept.push(...faultsOf(exception, used.has(exception), options));
  return {
    diagnostics: [...kept, ...new Map(refused.map((one) => [one.span.start, one])).values()],
    allowed,
  };
}

function excuses({ allow, file, covers }: Exception, one: Diagnostic): boolean {
  return (
    allow.rule?.text === one.code &&
    file === one.file &&
    covers.start <= one.span.start &&
    one.span.end <= covers.end
  );
}

function faultsOf(exception: Exception, isUsed: boolean, options: AllowOptions): Diagnostic[] {
  const { allow } = exception;
  const rule = allow.rule?.text;
  if (rule === undefined) return [];
  if (!options.isKnown(rule)) {
    const near = nearest(rule, options.known());
    return [finding(exception, 'allow/unknown-rule', 'error', near)];
  }
  if (isExpired(allow.until, options.asOf)) return [finding(exception, 'allow/expired', 'error')];
  if (!isUsed) return [finding(exception, 'allow/unused', 'warning')];
  if (allow.until && daysBetween(options.asOf, allow.until) > LONGEST_DAYS)
    return [finding(exception, 'allow/too-long', 'warning')];
  return [];
}

function isExpired(until: DateValue | undefined, asOf: string): boolean {
  return until !== undefined && until.text < asOf;
}

function daysBetween(asOf: string, until: DateValue): number {
  return (Date.parse(until.text) - Date.parse(asOf)) / 86_400_000;
}

function finding(
  { allow, file }: Exception,
  code: string,
  severity: Severity,
  near?: string,
): Diagnostic {
  const args = { rule: allow.rule?.text ?? '', near: near ? `→ ${near}` : '' };
  const words = lintWords(code);
  const span = { start: allow.start, end: allow.end };
  return { ...diagnostic(code, severity, span, { args, words }), file };
}

/** The exceptions of a file, each with what it covers. */
function exceptionsIn(file: SourceFile): Exception[] {
  const found: Exception[] = [];
  const add = (allow: Allow, covers: Span): void => {
    found.push({ allow, file: file.path, covers });
  };
  const whole = { start: 0, end: file.text.length };
  for (const line of symbolsOf(file).script?.lines ?? [])
    if (line.kind === 'allow') add(line, whole);
  for (const part of file.parsed.root.parts) {
    if (part.kind !== 'step' && part.kind !== 'objection') continue;
    inBlock(part.body, add, part);
  }
  return found;
}

function inBlock(
  block: Block,
  add: (allow: Allow, covers: Span) => void,
  owner: Span | undefined,
): void {
  const { statements } = block;
  for (const [index, statement] of statements.entries()) {
    if (statement.kind === 'allow') add(statement, coverOf(statements, index, owner));
    if (statement.kind === 'choice' || statement.kind === 'verify') {
      const { items } = statement;
      for (const [at, item] of items.entries()) {
        if (item.kind !== 'allow') continue;
        add(item, items.slice(at + 1).find(({ kind }) => kind !== 'allow') ?? item);
      }
    }
    for (const inner of innerBlocks(statement)) inBlock(inner, add, undefined);
  }
}

function coverOf(statements: readonly Statement[], index: number, owner: Span | undefined): Span {
  const isFirst = statements.slice(0, index).every(({ kind }) => kind === 'allow');
  if (owner && isFirst) return owner;
  return (
    statements.slice(index + 1).find(({ kind }) => kind !== 'allow') ??
    owner ?? { start: 0, end: 0 }
  );
}
