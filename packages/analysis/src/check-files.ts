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
  /** All libraries that it reaches, whether they give it anything or not. */
  readonly libraries: readonly SourceFile[];
  /** Of the script and of what it takes from libraries; not what the parser says of a library's text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks one file: as a script with its libraries, or as a library alone. */
export function checkFile(project: Project, file: SourceFile): CheckedScript {
  const alone = symbolsOf(file).script === undefined;
  const { script, libraries, diagnostics: linking } = linkScript(project, file);
  const { graph, diagnostics: building } = buildGraph(script, alone);
  const facts = solve(script, graph);
  const own = file.parsed.diagnostics.map((one) => inFile(one, file.path));
  const found = [...own, ...linking, ...building, ...checkDeclarations(script, alone)];
  if (file.parsed.root.parts.length === 0 && own.length === 0) {
    found.push({ ...diagnostic('file/empty', 'warning', { start: 0, end: 0 }), file: file.path });
  }
  if (alone) return { script, facts, libraries, diagnostics: found };
  if (script.steps.size === 0 && own.length === 0) {
    found.push({
      ...diagnostic('flow/no-step', 'warning', {
        start: script.script.start,
        end: script.script.headEnd,
      }),
      file: file.path,
    });
  }
  found.push(
    ...checkStructure(script, facts),
    ...checkDefiniteCapture(facts),
    ...checkRehearsals(script),
  );
  return { script, facts, libraries, diagnostics: found };
}

/**
 * Checks files, each script with its libraries. A finding in a library comes once, however many scripts use
 * it; and what a library alone can't know is no note where scripts use it, which do. `look` is shown each
 * file with its facts, which nobody keeps: a script, or a library by itself.
 */
export function checkFiles(
  project: Project,
  paths: readonly string[],
  look?: (checked: CheckedScript) => void,
): { diagnostics: readonly Diagnostic[]; scripts: readonly LinkedScript[] } {
  const found = new Map<string, Diagnostic>();
  const notes: Diagnostic[] = [];
  const scripts: LinkedScript[] = [];
  const libraries = new Set<SourceFile>();
  const used = new Set<string>();
  const add = (one: Diagnostic): void => {
    const key = keyOf(one);
    if (!found.has(key)) found.set(key, one);
  };
  for (const path of new Set(paths)) {
    const file = project.file(path);
    if (!file) continue;
    const checked = checkFile(project, file);
    look?.(checked);
    if (symbolsOf(file).script) {
      scripts.push(checked.script);
      for (const library of checked.libraries) used.add(library.path);
    }
    for (const one of checked.diagnostics) {
      if (isNote(one)) notes.push(one);
      else add(one);
    }
    for (const library of checked.libraries) {
      for (const one of library.parsed.diagnostics)
        if (!libraries.has(library)) add(inFile(one, library.path));
      libraries.add(library);
    }
  }
  for (const note of notes) if (!used.has(note.file)) add(note);
  return { diagnostics: [...found.values()].toSorted(compareDiagnostics), scripts };
}

/** Whether a finding only says that a library alone can't know something. */
function isNote({ severity, code }: Diagnostic): boolean {
  return severity === 'info' && (code.startsWith('name/') || code.startsWith('syntax/'));
}

/** Findings with the same key are one: what was near may differ from script to script. */
function keyOf({ file, span, code, args }: Diagnostic): string {
  const said = Object.entries(args).map(([name, value]) =>
    name === 'near' || name === 'choices' ? '' : value,
  );
  return [file, span.start, span.end, code, ...said].join('\u0000');
}

/** A parser's finding with the path of its file. */
function inFile(one: Diagnostic, path: string): Diagnostic {
  return {
    ...one,
    file: path,
    related: one.related.map((place) => (place.file === '' ? { ...place, file: path } : place)),
  };
}
