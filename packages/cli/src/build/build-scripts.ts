import { compile } from '@parley/compiler';
import type { Diagnostic } from '@parley/diagnostics';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { conditionOf, type LinkedScript } from '../analysis.ts';
import type { Inspection, Workspace } from '../check/inspect.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { Progress } from '../terminal/progress.ts';
import { VERSION } from '../version.ts';

/** One script of a build, and what became of it. */
export interface Built {
  /** The script's file or, where it was written, the file made of it; absolute. */
  readonly path: string;
  readonly kind: 'written' | 'unchanged' | 'skipped' | 'failed';
  /** The system's reason for a failure. */
  readonly reason?: string;
}

/** Where scripts are built to, and whether with errors too. */
export interface BuildPlan {
  /** Absolute; undefined: as the project says. */
  readonly out: string | undefined;
  readonly force: boolean;
}

/** Compiles the scripts that were inspected and writes what has changed. */
export function buildScripts(
  workspace: Workspace,
  { scripts, diagnostics }: Inspection,
  plan: BuildPlan,
  progress: Progress,
): readonly Built[] {
  const { root } = workspace.place;
  const out = plan.out ?? resolve(root, workspace.config.out);
  const byFile = byFileOf(diagnostics);
  return scripts.map((script, index): Built => {
    progress.show('progress/build', { done: index, total: scripts.length });
    const own = script.files.flatMap(({ path }) => byFile.get(path) ?? []);
    const errors = own.filter(({ severity }) => severity === 'error').length;
    if (errors > 0 && !plan.force) return { path: join(root, script.file.path), kind: 'skipped' };
    const warnings = own.filter(({ severity }) => severity === 'warning').length;
    const path = join(out, `${script.file.path.replace(/\.parley$/, '')}.json`);
    return { path, ...writeWhole(path, jsonOf(script, errors, warnings)) };
  });
}

function byFileOf(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const byFile = new Map<string, Diagnostic[]>();
  for (const one of diagnostics) {
    const known = byFile.get(one.file);
    if (known) known.push(one);
    else byFile.set(one.file, [one]);
  }
  return byFile;
}

function jsonOf(script: LinkedScript, errors: number, warnings: number): string {
  return compile(script, { sha256, version: VERSION, errors, warnings, conditionOf }).json;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
