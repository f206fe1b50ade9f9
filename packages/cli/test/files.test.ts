import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parley, workshop } from './support/command.ts';
import { CLEAN, LIBRARY, USING } from './support/scripts.ts';

const { folder } = workshop();

/** “话术 提醒”, a line and “步骤 问好”, as an old editor saves them. */
const GBK = Uint8Array.from([
  0xbb, 0xb0, 0xca, 0xf5, 0x20, 0xcc, 0xe1, 0xd0, 0xd1, 0x0a, 0xb2, 0xbd, 0xd6, 0xe8, 0x20, 0xce,
  0xca, 0xba, 0xc3, 0x0a,
]);

function findingsOf(
  args: readonly string[],
  cwd: string,
): readonly Readonly<Record<string, unknown>>[] {
  return JSON.parse(parley(['check', '--format=json', ...args], { cwd }).out) as readonly Record<
    string,
    unknown
  >[];
}

const scripts = (): string =>
  folder({
    'a.parley': CLEAN,
    'deep/b.parley': CLEAN,
    'deep/c (1).parley': CLEAN,
    'notes.txt': '',
    'node_modules/x/d.parley': '?',
    'out/e.parley': '?',
  });

describe('which files are checked', () => {
  it.each([
    [[], 3],
    [['.'], 3],
    [['deep'], 2],
    [['deep/'], 2],
    [['a.parley', 'deep', './a.parley'], 3],
    [['*.parley'], 1],
    [['**/*.parley'], 3],
    [['deep/{b,x}.parley'], 1],
    [['deep/c (1).parley'], 1],
  ])('%j means %i of them', (args, count) => {
    const { exit, out } = parley(['check', ...args], { cwd: scripts() });
    expect({ exit, out }).toEqual({
      exit: 0,
      out: `clean (${count} file${count === 1 ? '' : 's'} checked)\n`,
    });
  });

  it.each([
    [['nowhere.parley'], 'no such file or folder: nowhere.parley'],
    [['a.parley', 'nowhere/x.parley'], 'no such file or folder: nowhere/x.parley'],
    [['*.nothing'], 'no .parley files found in *.nothing'],
    [['--config', 'none.json'], 'can’t read the configuration file none.json'],
  ])('%j is told as wrong use', (args, words) => {
    const { exit, out, err } = parley(['check', ...args], { cwd: scripts() });
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(words);
  });

  it('names files relative to where the command runs, of whatever project they are', () => {
    const top = folder({
      'one/parley.config.json': '{}',
      'one/scripts/a.parley': '',
      'two/parley.config.json': '{}',
      'two/b.parley': '',
      'here/x': '',
    });
    const findings = findingsOf(['../one', '../two/b.parley'], join(top, 'here'));
    expect(findings.map(({ file }) => file)).toEqual([
      '../one/scripts/a.parley',
      '../two/b.parley',
    ]);
  });

  it('finds the whole project from below, and its own files from elsewhere', () => {
    const top = folder({
      'parley.config.json': '{"files": ["scripts/*.parley"]}',
      'scripts/a.parley': CLEAN,
      'other/b.parley': '',
      'deep/er/x': '',
    });
    expect(parley(['check'], { cwd: join(top, 'deep/er') }).out).toBe('clean (1 file checked)\n');
    expect(
      parley(['check', '--config', join(top, 'parley.config.json')], { cwd: folder() }).out,
    ).toBe('clean (1 file checked)\n');
  });
});

describe('what a file holds', () => {
  it('tells a file in another encoding, and which it seems to be', () => {
    const cwd = folder({
      'gbk.parley': GBK,
      'latin.parley': Uint8Array.from([0x23, 0x20, 0xe9, 0x0a]),
      'wide.parley': Buffer.from('\uFEFF话术', 'utf16le'),
    });
    const { exit, out } = parley(['check', '--lang', 'zh', 'gbk.parley'], { cwd });
    expect(exit).toBe(1);
    expect(out).toContain(
      'gbk.parley:1:1 错误 file/not-utf8 文件不是 UTF-8 编码（第 0 个字节起）\n  改法：看起来是 GBK 编码，请另存为 UTF-8',
    );
    expect(out).toContain('1 个错误，涉及 1 个文件');
    expect(findingsOf(['latin.parley'], cwd)).toMatchObject([
      {
        code: 'file/not-utf8',
        message: 'the file is not UTF-8 (from byte 2 on)',
        help: 'save it as UTF-8',
      },
    ]);
    expect(findingsOf(['wide.parley'], cwd)).toMatchObject([
      { code: 'file/not-utf8', help: 'it looks like UTF-16: save it as UTF-8' },
    ]);
  });

  it('reads a library in another encoding as well as it can, so that it is the only thing that is wrong', () => {
    const library = Buffer.concat([Buffer.from(LIBRARY), Buffer.from([0x23, 0xff, 0x0a])]);
    const cwd = folder({ 'a.parley': USING, 'library.parley': library });
    expect(findingsOf(['a.parley'], cwd)).toMatchObject([
      { code: 'file/not-utf8', file: 'library.parley' },
    ]);
  });

  it('does not read a file that is too large', () => {
    const cwd = folder({ 'a.parley': '' });
    truncateSync(join(cwd, 'a.parley'), 17 * 1024 * 1024);
    expect(findingsOf(['a.parley'], cwd)).toMatchObject([
      { code: 'file/too-large', message: 'the file has 17 MiB; the limit is 16 MiB' },
    ]);
  });

  it('takes what is no text for text, and still ends', () => {
    const noise = Uint8Array.from({ length: 200_000 }, (_, index) => (index * 7919) % 128);
    const { exit, err } = parley(['check', 'a.parley'], { cwd: folder({ 'a.parley': noise }) });
    expect({ exit, err }).toEqual({ exit: 1, err: '' });
  });
});

describe('the border of a project', () => {
  it('is not crossed by a `use`', () => {
    const top = folder({
      'library.parley': LIBRARY,
      'project/parley.config.json': '{}',
      'project/a.parley': USING.replace('library', '../library'),
    });
    const findings = findingsOf(['a.parley'], join(top, 'project'));
    expect(findings[0]).toMatchObject({
      code: 'name/missing-file',
      message: '“../library.parley” lies outside of the project',
    });
  });

  it('is not crossed by a link', () => {
    const top = folder({
      'library.parley': LIBRARY,
      'project/parley.config.json': '{}',
      'project/a.parley': USING,
      'elsewhere/x.parley': '?',
    });
    const project = join(top, 'project');
    symlinkSync('../library.parley', join(project, 'library.parley'));
    symlinkSync('../elsewhere', join(project, 'linked'));
    expect(findingsOf(['a.parley'], project)[0]).toMatchObject({ code: 'name/missing-file' });
    const { exit, err } = parley(['check', 'library.parley'], { cwd: project });
    expect({ exit, err }).toEqual({
      exit: 2,
      err: 'parley: library.parley is a link that leads out of the project, or no plain file\n',
    });
    expect(parley(['check', 'linked/x.parley'], { cwd: project }).exit).toBe(2);
  });

  it('lets links inside of it be followed', () => {
    const cwd = folder({ 'shared/library.parley': LIBRARY, 'a.parley': USING });
    symlinkSync('shared/library.parley', join(cwd, 'library.parley'));
    expect(parley(['check', 'a.parley'], { cwd }).out).toBe('clean (1 file checked)\n');
  });

  it('is not crossed by a path', () => {
    const top = folder({ 'b.parley': CLEAN, 'project/p.json': '{}', 'project/a.parley': CLEAN });
    const { exit, err } = parley(['check', '--config', 'p.json', '../b.parley'], {
      cwd: join(top, 'project'),
    });
    expect(exit).toBe(2);
    expect(err).toContain('../b.parley lies outside of the project');
  });

  it('takes a folder in place of a library for a missing file', () => {
    const cwd = folder({ 'a.parley': USING });
    mkdirSync(join(cwd, 'library.parley'));
    expect(findingsOf(['a.parley'], cwd)[0]).toMatchObject({ code: 'name/missing-file' });
  });
});
