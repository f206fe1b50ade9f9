import { describe, expect, it } from 'vitest';
import { parley, workshop } from './support/command.ts';
import { CLEAN, FAULTY_ZH, LIBRARY, USING } from './support/scripts.ts';

const { folder } = workshop();

describe('check', () => {
  it('says that all is clean', () => {
    const { exit, out, err } = parley(['check'], {
      cwd: folder({ 'a.parley': CLEAN, 'deep/b.parley': CLEAN.replace('small', 'other') }),
    });
    expect({ exit, out, err }).toEqual({ exit: 0, out: 'clean (2 files checked)\n', err: '' });
  });

  it.each(['zh', 'en'])(
    'shows findings in %s as frames, with carets right under Chinese text',
    async (lang) => {
      const cwd = folder({ '话术/小.parley': FAULTY_ZH });
      const { exit, out } = parley(['check', '--lang', lang], { cwd });
      expect(exit).toBe(1);
      expect(out).not.toContain('\u001b');
      await expect(out).toMatchFileSnapshot(`golden/findings-${lang}.txt`);
    },
  );

  it('gives the same findings as JSON, with places that count from 1', () => {
    const cwd = folder({ 'a.parley': FAULTY_ZH });
    const { exit, out } = parley(['check', '--format', 'json', '--lang', 'zh', 'a.parley'], {
      cwd,
    });
    expect(exit).toBe(1);
    const findings = JSON.parse(out) as readonly Record<string, unknown>[];
    expect(findings.map(({ code }) => code)).toEqual([
      'flow/outcome-never',
      'syntax/missing-colon',
      'name/unknown-step',
      'flow/dead-end',
    ]);
    expect(findings[2]).toMatchObject({
      file: 'a.parley',
      severity: 'error',
      start: { line: 11, column: 19 },
      end: { line: 11, column: 21 },
      message: '没有叫“再贝”的步骤',
      help: '您是不是想写“再见”？',
    });
    expect(parley(['check', '--format', 'json'], { cwd: folder({ 'a.parley': CLEAN }) }).out).toBe(
      '[]\n',
    );
  });

  it('counts columns as editors do behind a byte order mark', () => {
    const cwd = folder({ 'a.parley': '\uFEFFscript a “x\n' });
    const [, second] = JSON.parse(
      parley(['check', '--format', 'json', 'a.parley'], { cwd }).out,
    ) as readonly { start: { column: number } }[];
    expect(second?.start.column).toBe(10);
    expect(parley(['check', 'a.parley'], { cwd }).out).toContain(
      '1 | script a “x\n    |          ^',
    );
  });

  it('colours where it is told to, and not where NO_COLOR stands', () => {
    const cwd = folder({ 'a.parley': FAULTY_ZH });
    expect(parley(['check', '--color'], { cwd, env: { NO_COLOR: '1' } }).out).toContain(
      '\u001b[31m',
    );
    expect(parley(['check'], { cwd, env: { FORCE_COLOR: '1' } }).out).toContain('\u001b[31m');
    expect(parley(['check', '--no-color'], { cwd, env: { FORCE_COLOR: '1' } }).out).not.toContain(
      '\u001b',
    );
    expect(parley(['check'], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).out).not.toContain(
      '\u001b',
    );
  });

  it('lets warnings pass, but not more than it is told', () => {
    const cwd = folder({ 'a.parley': '', 'b.parley': '' });
    expect(parley(['check'], { cwd })).toMatchObject({ exit: 0, err: '' });
    expect(parley(['check', '--max-warnings', '2'], { cwd })).toMatchObject({ exit: 0, err: '' });
    const { exit, err } = parley(['check', '--max-warnings', '1'], { cwd });
    expect({ exit, err }).toEqual({ exit: 1, err: 'more than the one warning that is allowed\n' });
  });

  it('shows a hundred findings of a file and counts the others', () => {
    const steps = Array.from(
      { length: 130 },
      (_, index) => `\nstep s${index}\n  agent: Hello.\n  -> nowhere${index}\n`,
    );
    const cwd = folder({ 'a.parley': CLEAN.replace('-> bye', '-> nowhere') + steps.join('') });
    const { out } = parley(['check'], { cwd });
    const { length } = JSON.parse(
      parley(['check', '--format=json'], { cwd }).out,
    ) as readonly unknown[];
    expect(length).toBeGreaterThan(100);
    expect(out).toContain(`a.parley: … and ${length - 100} findings more`);
    expect(out.match(/^a\.parley:\d+:\d+ (?:error|warning) /gm)).toHaveLength(100);
  });

  it('tells a finding of a library once, however many scripts use it', () => {
    const library = LIBRARY.replace('end stopped', 'end stoped');
    const cwd = folder({
      'a.parley': USING,
      'b.parley': USING.replace('small', 'other'),
      'library.parley': library,
    });
    const findings = JSON.parse(
      parley(['check', '--format=json', 'a.parley', 'b.parley'], { cwd }).out,
    ) as readonly { file: string }[];
    expect(findings.filter(({ file }) => file === 'library.parley')).toHaveLength(1);
  });

  it('does so too where a run is so long that it is checked in pieces', () => {
    const library = LIBRARY.replace('end stopped', 'end stoped');
    const names = Array.from({ length: 120 }, (_, index) => `s${index + 100}`);
    const scripts = names.map((name) => [`${name}.parley`, USING.replace('small', name)] as const);
    const cwd = folder({ ...Object.fromEntries(scripts), 'library.parley': library });
    const findings = JSON.parse(
      parley(['check', '--format=json', 's*.parley'], { cwd }).out,
    ) as readonly { file: string }[];
    expect(findings.filter(({ file }) => file === 'library.parley')).toHaveLength(1);
    const files = findings.map(({ file }) => file);
    expect(files).toEqual(files.toSorted());
    expect(parley(['check', 's*.parley'], { cwd }).out).toContain('(120 files checked)');
  });
});
