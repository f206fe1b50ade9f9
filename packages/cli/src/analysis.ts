// All that the command asks of the analysis, so that a change there is a change in one place here.
import { checkFiles, type CheckedScript, type LinkedScript, type Project } from '@parley/analysis';
import { compareDiagnostics, type Diagnostic } from '@parley/diagnostics';

export {
  conditionOf,
  Project,
  type CheckedScript,
  type LinkedScript,
  type ObjectionSymbol,
  type ProjectHost,
  type SourceFile,
} from '@parley/analysis';

/** What the analysis finds in files. */
export interface Checked {
  /** By file and place. */
  readonly diagnostics: readonly Diagnostic[];
  readonly scripts: readonly LinkedScript[];
}

/** A long run is checked in pieces, so that it can tell between them how far it is. */
const PIECE = 100;

/** Checks files; `tell` hears how many are done. A finding in a library comes once, whichever scripts use it. */
export function checkAll(
  project: Project,
  paths: readonly string[],
  tell: (done: number) => void,
  look?: (checked: CheckedScript) => void,
): Checked {
  if (paths.length <= PIECE) return checkFiles(project, paths, look);
  const found = new Map<string, Diagnostic>();
  const scripts: LinkedScript[] = [];
  for (let done = 0; done < paths.length; done += PIECE) {
    tell(done);
    const piece = checkFiles(project, paths.slice(done, done + PIECE), look);
    scripts.push(...piece.scripts);
    for (const one of piece.diagnostics) found.set(keyOf(one), one);
  }
  return { diagnostics: [...found.values()].toSorted(compareDiagnostics), scripts };
}

function keyOf({ file, span, code, args }: Diagnostic): string {
  return JSON.stringify([file, span.start, span.end, code, args]);
}
