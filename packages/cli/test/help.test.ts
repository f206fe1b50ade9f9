import { describe, expect, it } from 'vitest';
import { parley, workshop } from './support/command.ts';

const { folder } = workshop();
const COMMANDS = ['init', 'check', 'build', 'graph', 'explain'];

describe('help', () => {
  it.each(['en', 'zh'])('shows all commands in %s', async (lang) => {
    const { exit, out, err } = parley(['--help', '--lang', lang], { cwd: folder() });
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    for (const command of COMMANDS) expect(out).toContain(`  ${command} `);
    await expect(out).toMatchFileSnapshot(`golden/help-${lang}.txt`);
  });

  it.each(COMMANDS)('has a page of its own for %s, in both languages', (command) => {
    const cwd = folder();
    const en = parley([command, '--help', '--lang', 'en'], { cwd });
    const zh = parley(['help', command, '--lang=zh'], { cwd });
    expect([en.exit, zh.exit]).toEqual([0, 0]);
    expect(en.out).toContain(`Usage: parley ${command} `);
    expect(zh.out).toContain(`用法：parley ${command} `);
    // An id in place of words would hold a slash.
    expect(`${en.out}${zh.out}`).not.toMatch(/(?:help|option)\//);
  });

  it('is a reminder on the error output where nothing is asked for', () => {
    const { exit, out, err } = parley([], { cwd: folder() });
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('Usage:');
  });

  it('tells the version of package.json', () => {
    const { exit, out } = parley(['--version'], { cwd: folder() });
    expect(exit).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

const said = (args: readonly string[], env: Readonly<Record<string, string>>): string =>
  parley([...args, '--help'], { cwd: folder(), env }).out.includes('用法') ? 'zh' : 'en';

describe('the language of messages', () => {
  it.each([
    [[], {}, 'en'],
    [[], { LANG: 'zh_CN.UTF-8' }, 'zh'],
    [[], { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
    [[], { LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_TW' }, 'zh'],
    [[], { LANG: 'zh_CN.UTF-8', PARLEY_LANG: 'en' }, 'en'],
    [['--lang', 'zh'], { PARLEY_LANG: 'en' }, 'zh'],
  ])('with %j and %j is %s', (args, env, expected) => {
    expect(said(args, env)).toBe(expected);
  });

  it('is the project’s where nobody asks for another', () => {
    const cwd = folder({ 'parley.config.json': '{"language": "zh"}', 'a.parley': '' });
    expect(parley(['check'], { cwd, env: { LANG: 'en_GB' } }).out).toContain('文件里什么也没有');
    expect(parley(['check'], { cwd, env: { PARLEY_LANG: 'en' } }).out).toContain(
      'the file holds nothing',
    );
  });
});

describe('wrong use', () => {
  it.each([
    [['chekc'], 'there is no command “chekc”; did you mean “check”?'],
    [['frobnicate'], 'there is no command “frobnicate”'],
    [['check', '--formt', 'json'], 'there is no option “--formt”; did you mean “--format”?'],
    [['check', '--watch'], 'there is no option “--watch”'],
    [['check', '--format', 'xml'], '“--format” can’t be “xml”; write one of: pretty, json'],
    [['check', '--format'], '“--format” needs pretty|json'],
    [['build', '--out', '--force'], '“--out” needs DIR'],
    [['build', '--force=yes'], '“--force” takes no value'],
    [['check', '--max-warnings', 'few'], 'needs a number, not “few”'],
    [['graph'], 'FILE is missing'],
    [['explain'], 'CODE is missing'],
    [['graph', 'a.parley', 'b.parley'], '“b.parley” is one too many'],
    [['help', 'nonsense'], 'there is no command “nonsense”'],
    [['--lang', 'fr', 'check'], '“--lang” can’t be “fr”'],
  ])('%j is told', (args, words) => {
    const { exit, out, err } = parley(args, { cwd: folder() });
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(words);
    expect(err).toMatch(/see parley .*--help/);
  });

  it('is told in Chinese too', () => {
    const { err } = parley(['chekc', '--lang', 'zh'], { cwd: folder() });
    expect(err).toContain('没有“chekc”这个命令，您是不是想写“check”？');
  });

  it('lets options stand before the command', () => {
    const cwd = folder({ 'a.parley': '' });
    expect(parley(['--lang', 'zh', 'check', 'a.parley'], { cwd }).out).toContain('警告');
  });
});
