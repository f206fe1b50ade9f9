import { compareDiagnostics, diagnostic, type Diagnostic } from '@parley/diagnostics';
import { checkDefiniteCapture } from './check/capture.ts';
import { checkDeclarations } from './check/header.ts';
import { checkRehearsals } from './check/rehearsals.ts';
import { checkStructure } from './check/structure.ts';
import { buildGraph } from './flow/build-graph.ts';
import { solve, type Facts } from './flow/facts.ts';
import { linkScript } from './link/link-script.ts';
import type { LinkedScript } from './link/linked-script.ts';
import { symbolsOf, type Project } from './project/project.ts';
import type { SourceFile } from './project/source-file.ts';

/** Everything that is known of one script, or of a library looked at alone. */
export interface CheckedScript {
  readonly script: LinkedScript;
  readonly facts: Facts;
  /** Of the script and of what it takes from libraries; not what the parser says of a library's text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks one file: as a script with its libraries, or as a library alone. */
export function checkFile(project: Project, file: SourceFile): CheckedScript {
  const alone = symbolsOf(file).script === undefined;
  const { script, diagnostics: linking } = linkScript(project, file);
  const { graph, diagnostics: building } = buildGraph(script, alone);
  const facts = solve(script, graph);
  const own = file.parsed.diagnostics.map((one) => inFile(one, file.path));
  const found = [...own, ...linking, ...building, ...checkDeclarations(script, alone)];
  if (file.parsed.root.parts.length === 0 && own.length === 0) {
    found.push({ ...diagnostic('file/empty', 'warning', { start: 0, end: 0 }), file: file.path });
  }
  if (alone) return { script, facts, diagnostics: found };
  if (script.steps.size === 0 && own.length === 0) {
    found.push({ ...diagnostic('flow/no-step', 'warning', { start: script.script.start, end: script.script.headEnd }), file: file.path });
  }
  found.push(...checkStructure(script, facts), ...checkDefiniteCapture(facts), ...checkRehearsals(script));
  return { script, facts, diagnostics: found };
}

/** Checks files, each script with its libraries. A finding in a library comes once, however many scripts use it. */
export function checkFiles(
  project: Project,
  paths: readonly string[],
): { diagnostics: readonly Diagnostic[]; scripts: readonly LinkedScript[] } {
  const seen = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const scripts: LinkedScript[] = [];
  const libraries = new Set<SourceFile>();
  const addAll = (found: readonly Diagnostic[]): void => {
    for (const one of found) {
      const key = `${one.file}\u0000${one.span.start}\u0000${one.span.end}\u0000${one.code}\u0000${Object.values(one.args).join('\u0000')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      diagnostics.push(one);
    }
  };
  for (const path of paths) {
    const file = project.file(path);
    if (!file) continue;
    const checked = checkFile(project, file);
    if (symbolsOf(file).script) scripts.push(checked.script);
    for (const library of checked.script.files) if (library !== file) libraries.add(library);
    addAll(checked.diagnostics);
  }
  for (const library of libraries) {
    if (!paths.includes(library.path)) addAll(library.parsed.diagnostics.map((one) => inFile(one, library.path)));
  }
  return { diagnostics: diagnostics.toSorted(compareDiagnostics), scripts };
}

/** A parser's finding with the path of its file. */
function inFile(one: Diagnostic, path: string): Diagnostic {
  return { ...one, file: path, related: one.related.map((place) => (place.file === '' ? { ...place, file: path } : place)) };
}

