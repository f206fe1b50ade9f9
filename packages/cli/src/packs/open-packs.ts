import { join, resolve } from 'node:path';
import { lineIndex, positionAt, wordsOf, type Diagnostic } from '@parley/diagnostics';
import { loadRules, testRules, type RuleSet } from '@parley/linter';
import { builtInRules } from '@parley/rules';
import type { Problem, Session } from '../session.ts';
import { yamlFilesIn } from './yaml-files.ts';

/** The rules of a project: the built-in ones and those of its own packs. */
export interface OpenedPacks {
  readonly set: RuleSet;
  /** The ids of the packs in force. */
  readonly packs: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Opens what a project names as packs: a built-in pack by its name, a folder by a path that begins with a dot
 * or a slash, else an npm package under `node_modules`. A pack whose files are wrong, or whose rules fail
 * their own examples, is refused.
 */
export function openPacks(session: Session, root: string, names: readonly string[]): OpenedPacks {
  const builtIn = builtInRules();
  let set = builtIn;
  const packs: string[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    if (set.packs.some(({ id }) => id === name)) {
      packs.push(name);
      continue;
    }
    const folder = /^[./]/.test(name) ? resolve(root, name) : join(root, 'node_modules', name);
    const files = yamlFilesIn(folder);
    if (files.size === 0) {
      const known = builtIn.packs.map(({ id }) => id).join(', ');
      problems.push({ id: 'lint/unknown-pack', args: { name, known } });
      continue;
    }
    const loaded = loadRules(files, set);
    const faults = [
      ...placedProblems(session, name, files, loaded.problems),
      ...failedExamples(session, loaded.set, addedRules(set, loaded.set)),
    ];
    problems.push(...faults.map((what) => ({ id: 'lint/bad-pack', args: { what } })));
    if (faults.length > 0) continue;
    packs.push(...loaded.set.packs.filter((pack) => !set.packs.includes(pack)).map(({ id }) => id));
    set = loaded.set;
  }
  return { set, packs, problems };
}

/** What is wrong with the files of a pack, each as a line with its place. */
export function placedProblems(
  { locale }: Session,
  folder: string,
  files: ReadonlyMap<string, string>,
  problems: readonly Diagnostic[],
): string[] {
  return problems.map((one) => {
    const { line, column } = positionAt(lineIndex(files.get(one.file) ?? ''), one.span.start);
    const { message, help } = wordsOf(one, locale);
    const place = `${folder}/${one.file}:${line + 1}:${column + 1}`;
    return `${place} ${one.code} ${message}${help ? ` ${help}` : ''}`;
  });
}

/** Which examples of rules do not show what they should, each as a line. */
export function failedExamples(
  { say }: Session,
  set: RuleSet,
  rules: ReadonlySet<string>,
): string[] {
  return testRules(set, rules).map(({ rule, kind, example, by }) =>
    say(`rules/${kind}`, { rule: rule.id, by: by.join(', '), text: example.text }),
  );
}

/** The rules that a pack adds. */
export function addedRules(before: RuleSet, after: RuleSet): ReadonlySet<string> {
  return new Set(after.rules.filter((rule) => !before.rules.includes(rule)).map(({ id }) => id));
}
