import { inspect, shownFindings } from '../check/inspect.ts';
import type { Opened } from '../check/open-all.ts';
import { shownPath } from '../files/paths.ts';
import { prettyReport } from '../report/pretty.ts';
import { summaryOf, tallyOf } from '../report/tally.ts';
import { EXIT, refuse, type ExitCode, type Problem, type Session } from '../session.ts';
import { progressOf } from '../terminal/progress.ts';
import { buildScripts, type BuildPlan, type Built } from './build-scripts.ts';

/** Builds all that is open, and tells what came of it. */
export function buildAll(session: Session, opened: readonly Opened[], plan: BuildPlan): ExitCode {
  const progress = progressOf(session);
  const { cwd } = session.terminal;
  let exit: ExitCode = EXIT.clean;
  const built: Built[] = [];
  const problems: Problem[] = [];
  for (const { workspace, files } of opened) {
    const inspection = inspect(workspace, files, progress);
    const findings = shownFindings(cwd, workspace, inspection.diagnostics);
    session.terminal.out(prettyReport(session, findings));
    const tally = tallyOf(findings.diagnostics);
    if (tally.files > 0) session.terminal.out(`${summaryOf(session, tally, files.length)}\n`);
    if (tally.error > 0) exit = EXIT.findings;
    problems.push(...inspection.problems);
    built.push(...buildScripts(workspace, inspection, plan, progress));
  }
  progress.clear();
  problems.push(...tellBuilt(session, built));
  return problems.length > 0 ? refuse(session, problems) : exit;
}

function tellBuilt({ terminal, say, paint }: Session, built: readonly Built[]): readonly Problem[] {
  const shown = (one: Built): string => shownPath(terminal.cwd, one.path);
  const rows = built.flatMap((one) => {
    if (one.kind === 'written') return [paint('good', say('build/written', { path: shown(one) }))];
    return one.kind === 'skipped'
      ? [paint('error', say('build/skipped', { path: shown(one) }))]
      : [];
  });
  const count = (kind: Built['kind']): number => built.filter((one) => one.kind === kind).length;
  const counts = {
    written: count('written'),
    unchanged: count('unchanged'),
    skipped: count('skipped'),
  };
  rows.push(built.length === 0 ? say('build/nothing') : say('build/summary', counts));
  terminal.out(`${rows.join('\n')}\n`);
  return built
    .filter((one) => one.kind === 'failed')
    .map((one) => ({
      id: 'trouble/unwritable',
      args: { path: shown(one), reason: one.reason ?? '' },
    }));
}
