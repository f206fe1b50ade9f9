import { placesOf, selectFiles } from '../files/select.ts';
import { refuse, sessionOf, type ExitCode, type Problem, type Session } from '../session.ts';
import { openWorkspace, type Findings, type Workspace } from './inspect.ts';

/** A project and the files of it that are asked for. */
export interface Opened {
  readonly workspace: Workspace;
  /** In the project, with `/`. */
  readonly files: readonly string[];
}

/** What came of opening: the projects and how to speak of them, or how the run ends. */
export type Opening =
  | { readonly ok: true; readonly session: Session; readonly opened: readonly Opened[] }
  | { readonly ok: false; readonly exit: ExitCode };

/** Opens the projects that paths belong to, and finds the files; tells what stands in the way. */
export async function openAll(
  session: Session,
  paths: readonly string[],
  report: (session: Session, findings: Findings) => string,
): Promise<Opening> {
  const { terminal, settings } = session;
  const opened: Opened[] = [];
  const problems: Problem[] = [];
  let speaking = session;
  for (const place of placesOf(terminal.cwd, paths, settings.config)) {
    const workspace = openWorkspace(terminal.cwd, place);
    if ('id' in workspace) {
      problems.push(workspace);
      continue;
    }
    if ('diagnostics' in workspace) {
      terminal.out(report(speaking, workspace));
      return {
        ok: false,
        exit: refuse(speaking, [
          { id: 'trouble/config', args: { path: workspace.diagnostics[0]?.file ?? '' } },
        ]),
      };
    }
    const { language } = workspace.config;
    if (opened.length === 0 && language !== undefined)
      speaking = sessionOf(terminal, settings, language);
    const selection = await selectFiles(terminal.cwd, place, workspace.config);
    problems.push(...selection.problems);
    opened.push({ workspace, files: selection.files });
  }
  return problems.length > 0
    ? { ok: false, exit: refuse(speaking, problems) }
    : { ok: true, session: speaking, opened };
}
