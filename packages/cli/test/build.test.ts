import { readCompiled } from '@parley/compiled';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parley, putFiles, startParley, workshop } from './support/command.ts';
import { CLEAN, CLEAN_ZH, FAULTY_ZH, LIBRARY, USING } from './support/scripts.ts';

const { folder } = workshop();

function compiled(...path: string[]) {
  const result = readCompiled(readFileSync(join(...path), 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.script;
}

describe('build', () => {
  it('makes a valid file of every script at the same path, and none of libraries', () => {
    const cwd = folder({ 'a.parley': USING, 'library.parley': LIBRARY, 'zh/小.parley': CLEAN_ZH });
    const { exit, out } = parley(['build'], { cwd });
    expect({ exit, out }).toEqual({
      exit: 0,
      out: 'wrote out/a.json\nwrote out/zh/小.json\n2 written, 0 unchanged, 0 not built\n',
    });
    expect(compiled(cwd, 'out/a.json').source.files.map(({ path }) => path)).toEqual([
      'a.parley',
      'library.parley',
    ]);
    expect(compiled(cwd, 'out/zh/小.json').checked).toMatchObject({ errors: 0, warnings: 0 });
    expect(readdirSync(join(cwd, 'out')).toSorted()).toEqual(['a.json', 'zh']);
  });

  it('writes nothing twice', () => {
    const cwd = folder({ 'a.parley': CLEAN });
    parley(['build'], { cwd });
    const before = statSync(join(cwd, 'out/a.json'));
    expect(parley(['build'], { cwd }).out).toBe('0 written, 1 unchanged, 0 not built\n');
    expect(statSync(join(cwd, 'out/a.json'))).toMatchObject({
      mtimeMs: before.mtimeMs,
      ino: before.ino,
    });
  });

  it('leaves out what has errors, unless it is told to build it, and deletes nothing', () => {
    const cwd = folder({ 'a.parley': CLEAN, 'b.parley': FAULTY_ZH, 'out/old.json': '{}' });
    const { exit, out } = parley(['build'], { cwd });
    expect(exit).toBe(1);
    expect(out).toContain(
      'did not build b.parley: it has errors\n1 written, 0 unchanged, 1 not built\n',
    );
    expect(readdirSync(join(cwd, 'out')).toSorted()).toEqual(['a.json', 'old.json']);
    expect(parley(['build', '--force'], { cwd })).toMatchObject({ exit: 1 });
    expect(compiled(cwd, 'out/b.json').checked.errors).toBe(3);
  });

  it('leaves out a script whose library has an error', () => {
    const cwd = folder({
      'a.parley': USING,
      'library.parley': LIBRARY.replace('end stopped', 'end stoped'),
    });
    expect(parley(['build', 'a.parley'], { cwd }).out).toContain('did not build a.parley');
  });

  it('writes to the folder that it is told, or that the project names', () => {
    const cwd = folder({ 'parley.config.json': '{"out": "made/here"}', 'scripts/a.parley': CLEAN });
    parley(['build'], { cwd });
    expect(existsSync(join(cwd, 'made/here/scripts/a.json'))).toBe(true);
    const { out } = parley(['build', '--out', '../there', 'a.parley'], {
      cwd: join(cwd, 'scripts'),
    });
    expect(out).toContain('wrote ../there/scripts/a.json');
  });

  it('tells where it can’t write', () => {
    const { exit, err } = parley(['build'], { cwd: folder({ 'a.parley': CLEAN, out: 'a file' }) });
    expect(exit).toBe(2);
    expect(err).toMatch(/^parley: can’t write out\/a\.json \(E\w+\)\n$/);
  });

  it('says so where there is nothing to build', () => {
    expect(parley(['build'], { cwd: folder({ 'library.parley': LIBRARY }) })).toMatchObject({
      exit: 0,
      out: 'nothing to build: these files are libraries\n',
    });
  });

  it('never shows half a file to who reads it meanwhile', async () => {
    const steps = Array.from(
      { length: 400 },
      (_, index) =>
        `\nstep s${index}\n  agent: Hello, this is line ${index}.\n  -> s${index + 1}\n`,
    ).join('');
    const long = `${CLEAN.replace('-> bye\n\nstep', '-> s0\n\nstep')}${steps}\nstep s400\n  agent: Goodbye.\n  end done\n`;
    const cwd = folder({ 'a.parley': long });
    parley(['build'], { cwd });
    for (const word of ['Hi', 'Hey']) {
      writeFileSync(join(cwd, 'a.parley'), long.replaceAll('Hello', word));
      const { child, ended } = startParley(['build'], { cwd });
      while (child.exitCode === null) {
        expect(compiled(cwd, 'out/a.json').id).toBe('small');
        await new Promise((resolve) => setImmediate(resolve));
      }
      expect(await ended).toBe(0);
      expect(readFileSync(join(cwd, 'out/a.json'), 'utf8')).toContain(`${word}, this is line 7.`);
    }
    expect(readdirSync(join(cwd, 'out'))).toEqual(['a.json']);
  });
});

describe('build --watch', () => {
  it('builds again at each change, whatever happens to the files, until it is interrupted', async () => {
    const cwd = folder({ 'a.parley': USING, 'library.parley': LIBRARY });
    const { child, until, ended } = startParley(['build', '--watch'], { cwd });
    expect(await until('waiting for changes')).toContain('wrote out/a.json');

    putFiles(cwd, { 'library.parley': LIBRARY.replace('Of course.', 'Certainly.') });
    expect(await until('1 written, 0 unchanged, 0 not built')).toMatch(
      /\d\d:\d\d:\d\d changed: library\.parley/,
    );
    expect(readFileSync(join(cwd, 'out/a.json'), 'utf8')).toContain('Certainly.');

    // Half a file, as who writes it slowly leaves it for a moment.
    putFiles(cwd, { 'a.parley': USING.slice(0, 150) });
    expect(await until('0 written, 0 unchanged, 1 not built')).toContain('error');
    putFiles(cwd, { 'a.parley': USING.replace('Good morning', 'Good day') });
    expect(await until('1 written, 0 unchanged, 0 not built')).not.toContain('error');

    putFiles(cwd, { 'deep/er/b.parley': CLEAN.replace('small', 'other') });
    expect(await until('1 written, 1 unchanged, 0 not built')).toContain(
      'wrote out/deep/er/b.json',
    );
    rmSync(join(cwd, 'deep'), { recursive: true });
    await until('0 written, 1 unchanged, 0 not built');

    // Editors write to another file and rename it.
    putFiles(cwd, { 'a.parley~': USING.replace('Good morning', 'Good evening') });
    renameSync(join(cwd, 'a.parley~'), join(cwd, 'a.parley'));
    expect(await until('1 written, 0 unchanged, 0 not built')).toContain('changed: a.parley');

    rmSync(join(cwd, 'library.parley'));
    expect(await until('0 written, 0 unchanged, 1 not built')).toContain('name/missing-file');
    putFiles(cwd, { 'library.parley': LIBRARY });
    await until('1 written, 0 unchanged, 0 not built');

    putFiles(cwd, { 'parley.config.json': '{"out": 1}' });
    expect(await until('nothing else was checked')).toContain('config/bad-value');
    putFiles(cwd, { 'parley.config.json': '{"out": "made"}' });
    expect(await until('1 written, 0 unchanged, 0 not built')).toContain('wrote made/a.json');

    child.kill('SIGINT');
    await until('ended');
    expect(await ended).toBe(0);
  });
});
