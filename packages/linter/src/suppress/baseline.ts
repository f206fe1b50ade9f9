import type { Diagnostic } from '@parley/diagnostics';

/** Old findings of a project, by fingerprint; how often each may be there. */
export type Baseline = ReadonlyMap<string, number>;

interface Entry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly file: string;
}

/** Reads a baseline, or the json report of an earlier run; undefined where the text is neither. */
export function readBaseline(text: string): Baseline | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const list =
    typeof value === 'object' && value !== null && 'findings' in value
      ? (value as { findings: unknown }).findings
      : value;
  if (!Array.isArray(list)) return undefined;
  const counts = new Map<string, number>();
  for (const one of list as readonly unknown[]) {
    const fingerprint = (one as Partial<Entry> | null)?.fingerprint;
    if (typeof fingerprint === 'string')
      counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  }
  return counts;
}

/** A baseline as text: sorted, one finding a line, so that two of them are easily compared. */
export function baselineText(diagnostics: readonly Diagnostic[]): string {
  const rows = diagnostics
    .flatMap(({ fingerprint, code, file }) =>
      fingerprint === undefined ? [] : [{ fingerprint, rule: code, file }],
    )
    .toSorted(
      (a, b) =>
        compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
    )
    .map((row) => `    ${JSON.stringify(row)}`);
  return `{\n  "version": 1,\n  "findings": [\n${rows.join(',\n')}\n  ]\n}\n`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What is new against a baseline, what it holds, and how much of it is gone. */
export function againstBaseline(
  diagnostics: readonly Diagnostic[],
  baseline: Baseline,
): {
  readonly fresh: readonly Diagnostic[];
  readonly old: readonly Diagnostic[];
  readonly gone: number;
} {
  const left = new Map(baseline);
  const fresh: Diagnostic[] = [];
  const old: Diagnostic[] = [];
  for (const one of diagnostics) {
    const count = one.fingerprint === undefined ? 0 : (left.get(one.fingerprint) ?? 0);
    if (count === 0 || one.fingerprint === undefined) fresh.push(one);
    else {
      left.set(one.fingerprint, count - 1);
      old.push(one);
    }
  }
  return { fresh, old, gone: [...left.values()].reduce((sum, count) => sum + count, 0) };
}
