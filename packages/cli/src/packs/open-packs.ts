import { join, resolve } from 'node:path';
import { lineIndex, positionAt } from '@parley/diagnostics';
import { loadRules, testRules, type RuleSet } from '@parley/linter';
import type { Problem } from '../session.ts';
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
export function openPacks(root: string, names: readonly string[], builtIn: RuleSet): OpenedPacks {
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
    const faults = [...placed(name, files, loaded.problems), ...failing(set, loaded.set, name)];
    problems.push(...faults);
    if (faults.length > 0) continue;
    packs.push(...loaded.set.packs.filter((pack) => !set.packs.includes(pack)).map(({ id }) => id));
    set = loaded.set;
  }
  return { set, packs, problems };
}

function placed(
  name: string,
  files: ReadonlyMap<string, string>,
  problems: ReturnType<typeof loadRules>['problems'],
): Problem[] {
  return problems.map(({ file, span, code, args }) => {
    const { line, column } = positionAt(lineIndex(files.get(file) ?? ''), span.start);
    const path = `${name}/${file}:${line + 1}:${column + 1}`;
    return {
      id: 'lint/bad-pack',
      args: { path, what: `${code} ${Object.values(args).join(' ')}` },
    };
  });
}

/** The rules of a pack that do not show what they should; and those that find nothing at all. */
function failing(before: RuleSet, after: RuleSet, name: string): Problem[] {
  const own = new Set(
    after.rules.filter((rule) => !before.rules.includes(rule)).map(({ id }) => id),
  );
  return testRules(after, own).map(({ rule, example, kind }) => ({
    id: 'lint/bad-pack',
    args: { path: `${name}/${rule.file}`, what: `${kind}: ${example.text}` },
  }));
}
