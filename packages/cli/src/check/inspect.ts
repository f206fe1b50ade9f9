import type { Diagnostic, LineIndex } from '@parley/diagnostics';
import { lineIndex } from '@parley/diagnostics';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAll, Project, type CheckedScript, type LinkedScript } from '../analysis.ts';
import { DEFAULTS, type Config } from '../config/config.ts';
import { readConfig } from '../config/read-config.ts';
import { withSeverities } from '../config/severities.ts';
import { diskHost, type DiskHost } from '../files/disk-host.ts';
import { shownPath } from '../files/paths.ts';
import type { Place } from '../files/select.ts';
import type { Problem } from '../session.ts';
import type { Progress } from '../terminal/progress.ts';

/** A project that is open: its settings and its files. */
export interface Workspace {
  readonly place: Place;
  readonly config: Config;
  readonly project: Project;
  readonly host: DiskHost;
}

/** A text that findings point into. */
export interface Text {
  readonly text: string;
  readonly lines: LineIndex;
}

/** What was found, with every file named as people see it from where they stand. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  /** The text of a file by its shown path; undefined where it can't be shown. */
  readonly textOf: (path: string) => Text | undefined;
}

/** What came of inspecting files of one project. */
export interface Inspection {
  /** With paths in the project. */
  readonly diagnostics: readonly Diagnostic[];
  readonly scripts: readonly LinkedScript[];
  /** Files that are there and could not be read. */
  readonly problems: readonly Problem[];
}

/** Opens a project with its settings, or tells what is wrong with them. */
export function openWorkspace(cwd: string, place: Place): Workspace | Findings | Problem {
  const host = diskHost(place.root);
  const project = new Project(host);
  if (place.config === undefined) return { place, config: DEFAULTS, project, host };
  const text = textAt(place.config);
  const path = shownPath(cwd, place.config);
  if (text === undefined) return { id: 'trouble/no-config', args: { path } };
  const { config, diagnostics } = readConfig(text);
  if (diagnostics.length === 0) return { place, config, project, host };
  const source = { text, lines: lineIndex(text) };
  return { diagnostics: diagnostics.map((one) => ({ ...one, file: path })), textOf: () => source };
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Reads and checks files of a project, with the libraries that they use. */
export function inspect(
  workspace: Workspace,
  files: readonly string[],
  progress: Progress,
  look?: (checked: CheckedScript) => void,
): Inspection {
  const { project, host, config } = workspace;
  for (const [index, file] of files.entries()) {
    progress.show('progress/read', { done: index, total: files.length });
    project.file(file);
  }
  const readable = files.filter(
    (file) => project.file(file) !== undefined && !host.findings.has(file),
  );
  const { diagnostics, scripts } = checkAll(
    project,
    readable,
    (done) => progress.show('progress/check', { done, total: readable.length }),
    look,
  );
  progress.clear();
  const problems = [...host.failures].map(([path, reason]) => ({
    id: 'trouble/unreadable',
    args: { path, reason },
  }));
  for (const file of files) {
    if (project.file(file) || host.findings.has(file) || host.failures.has(file)) continue;
    problems.push({ id: 'trouble/leads-outside', args: { path: file, reason: '' } });
  }
  // What was guessed from a file in another encoding is no finding of its own.
  const sound = diagnostics.filter(({ file }) => !host.findings.has(file));
  return {
    diagnostics: withSeverities([...host.findings.values(), ...sound], config.severities),
    scripts,
    problems,
  };
}

/** Findings of a project as they are shown: every path relative to where the command runs. */
export function shownFindings(
  cwd: string,
  workspace: Workspace,
  diagnostics: readonly Diagnostic[],
): Findings {
  const { project, host, place } = workspace;
  const inProject = new Map<string, string>();
  const shown = (path: string): string => {
    const seen = shownPath(cwd, join(place.root, path));
    inProject.set(seen, path);
    return seen;
  };
  const mapped = diagnostics.map((one) => ({
    ...one,
    file: shown(one.file),
    related: one.related.map((related) => ({ ...related, file: shown(related.file) })),
    fixes: one.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => (edit.file ? { ...edit, file: shown(edit.file) } : edit)),
    })),
  }));
  return {
    diagnostics: mapped,
    textOf: (path) => {
      const file = inProject.get(path);
      return file === undefined || host.findings.has(file) ? undefined : project.file(file);
    },
  };
}
