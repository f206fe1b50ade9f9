import { checkFile, Project, type CheckedScript } from '@parley/analysis';
import { loadRules, type RuleSet } from '../../src/index.ts';

/** Rules from YAML texts; what is wrong with them fails the test that asks. */
export function rulesOf(...texts: readonly string[]): RuleSet {
  const base = `packs: { t: { title: { zh: 测试, en: Test } } }`;
  const files = new Map([
    ['packs.yaml', base],
    ...texts.map((text, at) => [`${at}.yaml`, text] as const),
  ]);
  const { set, problems } = loadRules(files);
  if (problems.length > 0)
    throw new Error(
      problems.map(({ file, code, args }) => `${file} ${code} ${JSON.stringify(args)}`).join('\n'),
    );
  return set;
}

/** A rule file that finds phrases. */
export function phraseRule(find: string, more = ''): string {
  return `rule: t/one\npacks: [t]\nlevel: error\n${more}\nfind:\n${find
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')}`;
}

/** A script, checked by itself with the libraries given. */
export function checkedScript(
  text: string,
  libraries: Readonly<Record<string, string>> = {},
): CheckedScript {
  const files: Readonly<Record<string, string>> = { 'a.parley': text, ...libraries };
  const project = new Project({ read: (path) => files[path] });
  const file = project.file('a.parley');
  if (!file) throw new Error('no file');
  return checkFile(project, file);
}
