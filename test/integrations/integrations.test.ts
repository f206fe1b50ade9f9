import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'parley-ci-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const BAD = `话术 提醒
  语言 zh-CN
  法规 cn
  渠道 短信
  接听人 客户 已核实
结果
  已发送
步骤 短信
  坐席: 您好，再不还就等着坐牢吧。
  结束 已发送
`;

/** A small repository with the command on its path, as an installed package would be. */
function repository(name: string, script: string): string {
  const folder = join(work, name);
  mkdirSync(join(folder, 'bin'), { recursive: true });
  writeFileSync(join(folder, 'a.parley'), script);
  const npx = join(folder, 'bin/npx');
  writeFileSync(
    npx,
    `#!/bin/sh\nshift\nexec "${process.execPath}" "${root}/packages/cli/bin/parley.cjs" "$@"\n`,
  );
  chmodSync(npx, 0o755);
  return folder;
}

function runShell(folder: string, script: string, env: Readonly<Record<string, string>>) {
  return spawnSync('bash', ['-e', '-c', script], {
    cwd: folder,
    env: { PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`, ...env },
    encoding: 'utf8',
  });
}

const read = (path: string): unknown => parse(readFileSync(join(root, path), 'utf8'));

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly {
      readonly run: string;
      readonly env: Readonly<Record<string, string>>;
    }[];
  };
}

function runAction(folder: string, given: Readonly<Record<string, string>> = {}) {
  const action = read('integrations/github/action.yml') as Action;
  const [step] = action.runs.steps;
  if (!step) throw new Error('no step');
  const env = Object.fromEntries(
    Object.entries(step.env).map(([name, value]) => [
      name,
      value.replace(
        /\$\{\{ inputs\.([\w-]+) \}\}/,
        (_, input: string) => given[input] ?? action.inputs[input]?.default ?? '',
      ),
    ]),
  );
  return runShell(folder, step.run, {
    ...env,
    GITHUB_OUTPUT: join(folder, 'github-output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
  });
}

describe('the GitHub action', () => {
  it('fails on an unlawful script, annotates it and writes SARIF', () => {
    const folder = repository('github-bad', BAD);
    const { status, stdout } = runAction(folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=a\.parley,line=9,/m);
    const sarif = JSON.parse(readFileSync(join(folder, 'parley.sarif'), 'utf8')) as {
      runs: { results: unknown[] }[];
    };
    expect(sarif.runs[0]?.results.length).toBeGreaterThan(0);
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('| a.parley:9 |');
    expect(readFileSync(join(folder, 'github-output'), 'utf8')).toBe('sarif=parley.sarif\n');
  });

  it('passes a decent one, and keeps to a baseline', () => {
    const clean = repository('github-clean', BAD.replace('再不还就等着坐牢吧', '祝您生活愉快'));
    expect(runAction(clean).status).toBe(0);
    const old = repository('github-old', BAD);
    runShell(old, 'npx parley lint --baseline old.json --update-baseline', {});
    expect(runAction(old, { baseline: 'old.json' }).status).toBe(0);
  });
});

describe('the GitLab template', () => {
  it('writes the reports that it names', () => {
    const folder = repository('gitlab', BAD);
    const { parley } = read('integrations/gitlab/parley.gitlab-ci.yml') as {
      parley: { script: string[]; artifacts: { reports: Readonly<Record<string, string>> } };
    };
    expect(runShell(folder, parley.script.join('\n'), {}).status).toBe(1);
    const { codequality = '', junit = '' } = parley.artifacts.reports;
    const issues = JSON.parse(readFileSync(join(folder, codequality), 'utf8')) as Readonly<
      Record<string, unknown>
    >[];
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) {
      expect(Object.keys(issue)).toEqual([
        'description',
        'check_name',
        'fingerprint',
        'severity',
        'location',
      ]);
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(issue['severity']);
    }
    expect(readFileSync(join(folder, junit), 'utf8')).toMatch(
      /^<\?xml .*<testsuites name="parley" tests="1" failures="1">/s,
    );
  });
});

describe('the pre-commit hook', () => {
  it('looks at the whole project', () => {
    const [hook] = read('.pre-commit-hooks.yaml') as { entry: string; pass_filenames: boolean }[];
    expect(hook?.pass_filenames).toBe(false);
    expect(runShell(repository('hook', BAD), hook?.entry ?? 'false', {}).status).toBe(1);
  });
});
