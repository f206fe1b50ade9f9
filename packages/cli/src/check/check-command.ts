import type { CheckRequest } from '../arguments/request.ts';
import { jsonReport } from '../report/json.ts';
import { prettyReport } from '../report/pretty.ts';
import { summaryOf, tallyOf } from '../report/tally.ts';
import { EXIT, refuse, type ExitCode, type Problem, type Session } from '../session.ts';
import { progressOf } from '../terminal/progress.ts';
import { inspect, shownFindings, type Findings } from './inspect.ts';
import { openAll, type Opened } from './open-all.ts';

/** `parley check`: tells what is wrong with scripts. */
export async function checkCommand(first: Session, request: CheckRequest): Promise<ExitCode> {
  const report = request.format === 'json' ? asJson : prettyReport;
  const opening = await openAll(first, request.paths, report);
  if (!opening.ok) return opening.exit;
  const { session, opened } = opening;
  const { findings, problems } = inspectAll(session, opened);
  session.terminal.out(report(session, findings));
  const tally = tallyOf(findings.diagnostics);
  const checked = opened.reduce((sum, { files }) => sum + files.length, 0);
  if (request.format === 'pretty') session.terminal.out(`${summaryOf(session, tally, checked)}\n`);
  if (problems.length > 0) return refuse(session, problems);
  if (tally.error > 0) return EXIT.findings;
  return tooManyWarnings(session, tally.warning, request.maxWarnings) ? EXIT.findings : EXIT.clean;
}

function asJson(session: Session, findings: Findings): string {
  return jsonReport(session.locale, findings);
}

function inspectAll(
  session: Session,
  opened: readonly Opened[],
): { findings: Findings; problems: readonly Problem[] } {
  const progress = progressOf(session);
  const inspections = opened.map(({ workspace, files }) => {
    const { diagnostics, problems } = inspect(workspace, files, progress);
    return { findings: shownFindings(session.terminal.cwd, workspace, diagnostics), problems };
  });
  const findings = {
    diagnostics: inspections.flatMap((one) => one.findings.diagnostics),
    textOf: (path: string) =>
      inspections.map((one) => one.findings.textOf(path)).find((text) => text !== undefined),
  };
  return { findings, problems: inspections.flatMap((one) => one.problems) };
}

function tooManyWarnings(
  { terminal, count }: Session,
  warnings: number,
  most: number | undefined,
): boolean {
  if (most === undefined || warnings <= most) return false;
  terminal.err(`${count('report/max-warnings', most)}\n`);
  return true;
}
