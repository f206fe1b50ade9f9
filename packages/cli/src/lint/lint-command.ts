import { appendFileSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { descriptorOf, nearest, type Diagnostic } from '@parley/diagnostics';
import {
  againstBaseline,
  baselineText,
  createLinter,
  maskPersonalData,
  readBaseline,
  type Baseline,
  type RuleSet,
} from '@parley/linter';
import { builtInRules } from '@parley/rules';
import type { LintRequest } from '../arguments/request.ts';
import { shownFindings, type Findings } from '../check/inspect.ts';
import { openAll } from '../check/open-all.ts';
import { shownPath } from '../files/paths.ts';
import { writeWhole } from '../files/write-whole.ts';
import { jobSummary } from '../report/job-summary.ts';
import { jsonReport } from '../report/json.ts';
import { prettyReport } from '../report/pretty.ts';
import { openPacks } from '../packs/open-packs.ts';
import { reporterOf, type ReportInput } from '../report/reporter.ts';
import { summaryOf, tallyOf } from '../report/tally.ts';
import { EXIT, refuse, type ExitCode, type Problem, type Session } from '../session.ts';
import { progressOf } from '../terminal/progress.ts';
import { describerOf } from './describe.ts';
import { lintFiles } from './lint-files.ts';

/** `parley lint`: what the rules find, in every format that is asked for. */
export async function lintCommand(first: Session, request: LintRequest): Promise<ExitCode> {
  const early = (session: Session, findings: Findings): string =>
    request.formats[0]?.name === 'json'
      ? jsonReport(session.locale, findings)
      : prettyReport(session, findings);
  const opening = await openAll(first, request.paths, early);
  if (!opening.ok) return opening.exit;
  const { session, opened } = opening;
  const progress = progressOf(session);
  const asOf = request.asOf ?? new Date().toISOString().slice(0, 10);
  const problems: Problem[] = [];
  const allowed: Diagnostic[] = [];
  const parts: Findings[] = [];
  const files: string[] = [];
  let set = builtInRules();
  for (const { workspace, files: selected } of opened) {
    const names = [...new Set([...workspace.config.packs, ...request.packs])];
    const packs = openPacks(session, workspace.place.root, names);
    if (packs.problems.length > 0) return refuse(session, packs.problems);
    ({ set } = packs);
    const unknown = unknownRules(set, Object.keys(workspace.config.severities));
    if (unknown.length > 0) return refuse(session, unknown);
    const linter = createLinter(set);
    const linted = lintFiles(workspace, selected, { linter, packs: packs.packs, asOf }, progress);
    problems.push(...linted.problems);
    parts.push(shownFindings(session.terminal.cwd, workspace, linted.diagnostics));
    allowed.push(...shownFindings(session.terminal.cwd, workspace, linted.allowed).diagnostics);
    for (const file of selected)
      files.push(shownPath(session.terminal.cwd, join(workspace.place.root, file)));
  }
  const all = masked({
    diagnostics: parts.flatMap(({ diagnostics }) => diagnostics),
    textOf: (path) => parts.map((one) => one.textOf(path)).find((text) => text !== undefined),
  });
  return report(session, request, all, allowed, files, problems, describerOf(set, session.locale));
}

/** Codes that a project gives a severity and that neither the language nor a pack has. */
function unknownRules(set: RuleSet, codes: readonly string[]): Problem[] {
  const rules = set.rules.map(({ id }) => id);
  return codes
    .filter((code) => !rules.includes(code) && !descriptorOf(code))
    .map((name) => ({
      id: 'lint/unknown-rule',
      args: { name, near: nearest(name, rules) ?? '–' },
    }));
}

/** Personal data that a script holds stands in no report; a masked text is as long as before. */
function masked(findings: Findings): Findings {
  const texts = new Map<string, ReturnType<Findings['textOf']>>();
  return {
    diagnostics: findings.diagnostics,
    textOf: (path) => {
      if (!texts.has(path)) {
        const source = findings.textOf(path);
        texts.set(path, source && { ...source, text: maskPersonalData(source.text) });
      }
      return texts.get(path);
    },
  };
}

function report(
  session: Session,
  request: LintRequest,
  found: Findings,
  allowed: readonly Diagnostic[],
  files: readonly string[],
  problems: readonly Problem[],
  describe: ReportInput['describe'],
): ExitCode {
  const { terminal, count, say } = session;
  if (request.updateBaseline && request.baseline !== undefined) {
    const path = resolve(terminal.cwd, request.baseline);
    const failed = write(path, baselineText(found.diagnostics));
    if (failed) return refuse(session, [failed]);
    terminal.err(`${say('lint/updated', { path: request.baseline })}\n`);
  }
  let { diagnostics } = found;
  for (const file of [request.baseline, request.since]) {
    if (file === undefined) continue;
    const baseline = baselineAt(resolve(terminal.cwd, file));
    if (!baseline) return refuse(session, [{ id: 'lint/not-baseline', args: { path: file } }]);
    const { fresh, old, gone } = againstBaseline(diagnostics, baseline);
    diagnostics = fresh;
    if (old.length > 0) terminal.err(`${count('lint/baselined', old.length)}\n`);
    if (gone > 0) terminal.err(`${count('lint/fixed', gone)}\n`);
  }
  const findings = { ...found, diagnostics };
  const input: ReportInput = {
    session,
    findings,
    describe,
    files,
    ...(request.showAllowed ? { allowed } : {}),
  };
  const failures = writeReports(session, request, input);
  const tally = tallyOf(diagnostics);
  if (request.stats) terminal.err(stats(session, diagnostics, allowed));
  else if (request.showAllowed && allowed.length > 0)
    terminal.err(`${count('lint/allowed', allowed.length)}\n`);
  if (request.formats.some(({ name, file }) => name === 'pretty' && file === undefined))
    terminal.out(`${summaryOf(session, tally, files.length)}\n`);
  const troubles = [...problems, ...failures];
  if (troubles.length > 0) return refuse(session, troubles);
  if (tally.error > 0) return EXIT.findings;
  const { maxWarnings } = request;
  if (maxWarnings === undefined || tally.warning <= maxWarnings) return EXIT.clean;
  terminal.err(`${count('report/max-warnings', maxWarnings)}\n`);
  return EXIT.findings;
}

function writeReports(session: Session, request: LintRequest, input: ReportInput): Problem[] {
  const summary = session.terminal.env['GITHUB_STEP_SUMMARY'];
  if (summary && request.formats.some(({ name }) => name === 'github')) {
    try {
      appendFileSync(summary, jobSummary(input));
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      return [{ id: 'trouble/unwritable', args: { path: summary, reason } }];
    }
  }
  return request.formats.flatMap(({ name, file }) => {
    const text = reporterOf(name)(input);
    if (file === undefined) {
      session.terminal.out(text);
      return [];
    }
    const failed = write(resolve(session.terminal.cwd, file), text);
    if (failed) return [failed];
    session.terminal.err(`${session.say('lint/written', { path: file })}\n`);
    return [];
  });
}

function write(path: string, text: string): Problem | undefined {
  const written = writeWhole(path, text);
  return written.kind === 'failed'
    ? { id: 'trouble/unwritable', args: { path, reason: written.reason } }
    : undefined;
}

function baselineAt(path: string): Baseline | undefined {
  try {
    return readBaseline(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** How often each rule was found, and allowed. */
function stats(
  { say }: Session,
  diagnostics: readonly Diagnostic[],
  allowed: readonly Diagnostic[],
): string {
  const rows = new Map<string, [number, number]>();
  const add = (code: string, at: 0 | 1): void => {
    const row = rows.get(code) ?? [0, 0];
    row[at] += 1;
    rows.set(code, row);
  };
  for (const { code } of diagnostics) add(code, 0);
  for (const { code } of allowed) add(code, 1);
  const lines = [...rows]
    .toSorted(([, [a]], [, [b]]) => b - a)
    .map(
      ([code, [found, excused]]) =>
        `  ${String(found).padStart(5)} ${code}${excused > 0 ? ` (+${excused})` : ''}\n`,
    );
  return `${say('lint/stats')}\n${lines.join('')}`;
}
