import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parley, workshop } from './support/command.ts';
import { CLEAN, CLEAN_ZH, LIBRARY, USING } from './support/scripts.ts';

const { folder } = workshop();

describe.each([
  ['en', 'scripts/first-reminder.parley', 'clean (2 files checked)\n'],
  ['zh', 'scripts/首次提醒.parley', '没有问题（检查了 2 个文件）\n'],
])('init in %s', (lang, script, clean) => {
  it('starts a project that checks, builds and can be drawn', () => {
    const top = folder();
    const made = parley(['init', 'new', '--lang', lang], { cwd: top });
    expect(made).toMatchObject({ exit: 0, err: '' });
    const cwd = join(top, 'new');
    for (const path of [
      'parley.config.json',
      script,
      'shared/objections.parley',
      'README.md',
      '.gitignore',
    ]) {
      expect(made.out).toContain(`new/${path}\n`);
      expect(existsSync(join(cwd, path))).toBe(true);
    }
    // The project says in which language its messages are.
    expect(parley(['check'], { cwd })).toEqual({ exit: 0, out: clean, err: '' });
    expect(parley(['build'], { cwd }).exit).toBe(0);
    expect(existsSync(join(cwd, 'out', script.replace('.parley', '.json')))).toBe(true);
    for (const format of ['mermaid', 'dot', 'svg'])
      expect(parley(['graph', script, '--format', format], { cwd })).toMatchObject({
        exit: 0,
        err: '',
      });
    // Every command of its page for readers is one that works.
    const commands =
      readFileSync(join(cwd, 'README.md'), 'utf8').match(/^parley .*?(?=\s{2,}|\s+#)/gm) ?? [];
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands.filter((one) => !one.includes('--watch'))) {
      expect(parley(command.split(' ').slice(1), { cwd })).toMatchObject({ exit: 0 });
    }
  });
});

describe('init', () => {
  it('overwrites nothing, and tells what is in the way', () => {
    const cwd = folder({ 'README.md': 'mine', 'shared/objections.parley': 'mine' });
    const { exit, err } = parley(['init'], { cwd });
    expect(exit).toBe(2);
    expect(err).toBe(
      'parley: these files are in the way, so nothing was written: README.md, shared/objections.parley\n',
    );
    expect(existsSync(join(cwd, 'parley.config.json'))).toBe(false);
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe('mine');
    expect(parley(['init', 'README.md'], { cwd })).toMatchObject({ exit: 2 });
  });
});

describe('graph', () => {
  const odd = CLEAN.replace('"Hello"', '"1. <b>#x</b> {y} [z] | %% `q` \\ &"').replace(
    'Yes |',
    '- "yes", <i>; -->|',
  );

  it.each(['mermaid', 'dot', 'svg'])(
    'draws steps, replies, objections and ends with %s',
    async (format) => {
      const cwd = folder({
        'a.parley': CLEAN_ZH.replace('  其他', '  引用 "库.parley"\n  其他'),
        '库.parley': LIBRARY,
      });
      const { exit, out } = parley(['graph', 'a.parley', '--format', format], { cwd });
      expect(exit).toBe(0);
      for (const words of [
        '一个小话术',
        '问好',
        '再见',
        '开场',
        '是的',
        '说完了',
        'Asks not to be called',
        '→ Asked not to be called',
      ])
        expect(out).toContain(words);
      await expect(out).toMatchFileSnapshot(`golden/graph-${format}.txt`);
    },
  );

  it('lets no sign of a title become one of the drawing', () => {
    const cwd = folder({ 'a.parley': odd });
    const mermaid = parley(['graph', 'a.parley'], { cwd }).out;
    expect(mermaid).toContain(
      '"#49;. #60;b#62;#35;x#60;/b#62; #123;y#125; #91;z#93; #124; #37;#37; #96;q#96; #92; #38;"',
    );
    expect(mermaid).toContain('"#45; #34;yes#34;, #60;i#62;#59; --#62;"');
    expect(parley(['graph', 'a.parley', '--format=dot'], { cwd }).out).toContain(
      'label="1. <b>#x</b> {y} [z] | %% `q` \\\\ &"',
    );
    const svg = parley(['graph', 'a.parley', '--format=svg'], { cwd }).out;
    expect(svg).toContain('1. &#60;b&#62;#x&#60;/b&#62;');
    expect(svg).not.toContain('<b>');
  });

  it('gives every label the room that it takes', () => {
    const long = '一二三四五六七八九十一二三四五六七八九十';
    const cwd = folder({ 'a.parley': CLEAN_ZH.replace('步骤 问好 "问好"', `步骤 问好 "${long}"`) });
    const { out } = parley(['graph', 'a.parley', '--format=svg'], { cwd });
    const [, width] = /class="box step start"[^>]* width="([\d.]+)"/.exec(out) ?? [];
    // A Chinese character is as wide as the 14 pixels that it is high.
    expect(Number(width)).toBeGreaterThan(20 * 14);
  });

  it('writes to a file in the format of its name', () => {
    const cwd = folder({ 'a.parley': CLEAN });
    expect(parley(['graph', 'a.parley', '--out', 'a.svg'], { cwd })).toEqual({
      exit: 0,
      out: 'wrote a.svg\n',
      err: '',
    });
    expect(readFileSync(join(cwd, 'a.svg'), 'utf8')).toMatch(/^<svg /);
    parley(['graph', 'a.parley', '-o', 'a.dot'], { cwd });
    expect(readFileSync(join(cwd, 'a.dot'), 'utf8')).toMatch(/^digraph /);
  });

  it('draws what it can of a script with errors, and says so', () => {
    const { exit, out, err } = parley(['graph', 'a.parley'], {
      cwd: folder({ 'a.parley': USING }),
    });
    expect({ exit, err }).toEqual({
      exit: 0,
      err: 'a.parley has 1 error: the drawing may lack something\n',
    });
    expect(out).toContain('flowchart TD');
  });

  it('draws scripts alone', () => {
    const cwd = folder({
      'library.parley': LIBRARY,
      'deep/a.parley': CLEAN,
      'bare.parley': 'script bare\n  language en-GB\n',
    });
    expect(parley(['graph', 'library.parley'], { cwd })).toMatchObject({
      exit: 2,
      err: 'parley: library.parley holds no script: it is a library\n',
    });
    expect(parley(['graph', 'deep'], { cwd })).toMatchObject({
      exit: 2,
      err: 'parley: deep is a folder; only one file can be drawn\n',
    });
    for (const format of ['mermaid', 'dot', 'svg'])
      expect(parley(['graph', 'bare.parley', '--format', format], { cwd }).exit).toBe(0);
  });
});

describe('explain', () => {
  it.each([
    ['en', 'Dead end', 'How to mend it'],
    ['zh', '走到这里就断了', '改法'],
  ])('shows the page of a code in %s', (lang, title, section) => {
    const { exit, out } = parley(['explain', 'flow/dead-end', '--lang', lang], { cwd: folder() });
    expect(exit).toBe(0);
    expect(out.split('\n')[0]).toBe(title);
    expect(out).toContain(`\n${section}\n`);
    expect(out).not.toMatch(/```|\{\w+\}/);
  });

  it.each([
    ['flow/dead-edn', 'did you mean “flow/dead-end”?'],
    ['dead-end', 'did you mean “flow/dead-end”?'],
    ['constructor', 'there is no code “constructor”'],
    ['no-idea-at-all', 'there is no code “no-idea-at-all”'],
  ])('tells that %s is no code', (code, words) => {
    const { exit, out, err } = parley(['explain', code], { cwd: folder() });
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(words);
  });
});
