import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locale } from '@parley/diagnostics';
import { loadRules, type RuleSet } from '@parley/linter';
import { builtInRules } from '@parley/rules';
import type { RulesRequest } from '../arguments/request.ts';
import { addedRules, failedExamples, placedProblems } from '../packs/open-packs.ts';
import { yamlFilesIn } from '../packs/yaml-files.ts';
import { writeWhole } from '../files/write-whole.ts';
import { EXIT, refuse, type ExitCode, type Session } from '../session.ts';
import { ruleSkeleton } from './rule-skeleton.ts';

/** `parley rules list | test | new`. */
export function rulesCommand(session: Session, request: RulesRequest): ExitCode {
  switch (request.action) {
    case 'list':
      return list(session, request);
    case 'test':
      return test(session, request.argument);
    case 'new':
      return start(session, request.argument ?? '');
  }
}

function list({ terminal, locale, paint }: Session, { format }: RulesRequest): ExitCode {
  const { rules } = builtInRules();
  if (format === 'json') {
    const rows = rules.map(({ id, level, packs, title }) => ({ id, level, packs, title }));
    terminal.out(`${JSON.stringify(rows, null, 2)}\n`);
    return EXIT.clean;
  }
  const width = Math.max(...rules.map(({ id }) => id.length));
  for (const { id, level, packs, title } of rules)
    terminal.out(
      `${paint('code', id.padEnd(width))}  ${level.padEnd(7)} ${packs.join(',').padEnd(14)} ${title[locale]}\n`,
    );
  return EXIT.clean;
}

/** Runs the examples of the built-in rules, or of a folder's besides them. */
function test(session: Session, folder: string | undefined): ExitCode {
  const { terminal } = session;
  const base = builtInRules();
  let set: RuleSet = base;
  if (folder !== undefined) {
    const files = yamlFilesIn(resolve(terminal.cwd, folder));
    if (files.size === 0)
      return refuse(session, [{ id: 'rules/no-files', args: { path: folder } }]);
    const loaded = loadRules(files, base);
    for (const row of placedProblems(session, folder, files, loaded.problems))
      terminal.out(`${row}\n`);
    if (loaded.problems.length > 0) return EXIT.findings;
    set = loaded.set;
  }
  const own = folder === undefined ? new Set(set.rules.map(({ id }) => id)) : addedRules(base, set);
  const failures = failedExamples(session, set, own);
  for (const row of failures) terminal.out(`${row}\n`);
  const [id, number] =
    failures.length === 0 ? ['rules/passed', own.size] : ['rules/failed', failures.length];
  terminal.out(`${session.count(id, number)}\n`);
  return failures.length === 0 ? EXIT.clean : EXIT.findings;
}

/** Writes a rule file to fill in; it is never written over another. */
function start(session: Session, id: string): ExitCode {
  const { terminal, say } = session;
  if (!/^[a-z][a-z-]*\/[a-z][a-z0-9-]*$/.test(id))
    return refuse(session, [{ id: 'rules/bad-id', args: { id } }]);
  const path = `rules/${id}.yaml`;
  const full = resolve(terminal.cwd, path);
  if (existsSync(full)) return refuse(session, [{ id: 'rules/exists', args: { path } }]);
  const written = writeWhole(full, ruleSkeleton(id, session.locale satisfies Locale));
  if (written.kind === 'failed')
    return refuse(session, [{ id: 'trouble/unwritable', args: { path, reason: written.reason } }]);
  terminal.out(`${say('rules/written', { path, folder: 'rules' })}\n`);
  return EXIT.clean;
}
