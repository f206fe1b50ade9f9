import { compareDiagnostics, descriptorOf, type Diagnostic } from '@parley/diagnostics';
import { applyAllows, fingerprintOf, lintScript, ScanCache, type Linter } from '@parley/linter';
import type { SourceFile } from '../analysis.ts';
import { inspect, type Workspace } from '../check/inspect.ts';
import type { Problem } from '../session.ts';
import type { Progress } from '../terminal/progress.ts';

export interface LintSettings {
  readonly linter: Linter;
  readonly packs: readonly string[];
  readonly asOf: string;
}

/** What came of linting the files of one project; paths are those in the project. */
export interface Linted {
  readonly diagnostics: readonly Diagnostic[];
  readonly allowed: readonly Diagnostic[];
  readonly problems: readonly Problem[];
}

/** Checks files of a project and lints every script among them with the libraries that it uses. */
export function lintFiles(
  workspace: Workspace,
  files: readonly string[],
  { linter, packs, asOf }: LintSettings,
  progress: Progress,
): Linted {
  const cache = new ScanCache();
  const found = new Map<string, Diagnostic>();
  const sources = new Set<SourceFile>();
  const checked = inspect(workspace, files, progress, (checkedFile) => {
    for (const file of checkedFile.script.files) sources.add(file);
    for (const one of lintScript(linter, checkedFile, { packs, cache })) {
      const key = `${one.file}\u0000${one.code}\u0000${one.span.start}\u0000${one.span.end}`;
      // A line of a library is told of once, with the way of the first script that shows one.
      const known = found.get(key);
      if (!known || (known.related.length === 0 && one.related.length > 0)) found.set(key, one);
    }
  });
  const all = [...withFingerprints(workspace, checked.diagnostics), ...found.values()];
  const known = new Set(linter.set.rules.map(({ id }) => id));
  const { diagnostics, allowed } = applyAllows(withLevels(all, workspace, linter), sources, {
    asOf,
    isKnown: (rule) => known.has(rule) || descriptorOf(rule) !== undefined,
    known: () => known,
  });
  return {
    diagnostics: diagnostics.toSorted(compareDiagnostics),
    allowed,
    problems: checked.problems,
  };
}

/** Findings of the language's own codes have no fingerprint yet. */
function withFingerprints(
  { project }: Workspace,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  const ordinals = new Map<string, number>();
  return diagnostics.map((one) => {
    if (one.fingerprint !== undefined) return one;
    const text = project.file(one.file)?.text.slice(one.span.start, one.span.end) ?? '';
    const key = fingerprintOf(one.code, one.file, text, 0);
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    return { ...one, fingerprint: fingerprintOf(one.code, one.file, text, ordinal) };
  });
}

/** The project's severities for rules; none makes a rule milder than it may be, nor a stop rule at all. */
function withLevels(
  diagnostics: readonly Diagnostic[],
  { config }: Workspace,
  { set }: Linter,
): readonly Diagnostic[] {
  const { severities } = config;
  if (Object.keys(severities).length === 0) return diagnostics;
  const order = ['off', 'hint', 'info', 'warning', 'error'];
  const rules = new Map(set.rules.map((rule) => [rule.id, rule]));
  return diagnostics.flatMap((one) => {
    const rule = rules.get(one.code);
    const level = severities[one.code];
    if (!rule || level === undefined || one.tags?.includes('stop')) return [one];
    if (rule.least && order.indexOf(level) < order.indexOf(rule.least))
      return [{ ...one, severity: rule.least }];
    return level === 'off' ? [] : [{ ...one, severity: level }];
  });
}
