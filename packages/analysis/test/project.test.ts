import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '@parley/diagnostics';
import { describe, expect, it } from 'vitest';
import { checkFile, checkFiles, Project, resolvePath, type ProjectHost } from '../src/index.ts';
import { relativePath } from '../src/project/resolve-path.ts';
import { readFixture } from './support/fixture.ts';

const SCRIPT = (name: string): string =>
  `script ${name}\n  language en-GB\n  use "shared.parley"\n\nstep opening\n  -> close\n`;
const SHARED = 'outcomes\n  done\n\nstep close\n  agent: Goodbye, {nmae}.\n  end done\n';

/** A host that remembers what was asked of it. */
function hostOf(texts: Record<string, string>): ProjectHost & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    read: (path) => {
      asked.push(path);
      return texts[path];
    },
  };
}

const places = (found: readonly Diagnostic[]): string[] =>
  found.map(({ file, code, span, severity }) => `${file} ${span.start} ${severity} ${code}`);

describe('a project', () => {
  it('reads and parses each file once, however often it is asked for', () => {
    const host = hostOf({
      'a.parley': SCRIPT('a'),
      'b.parley': SCRIPT('b'),
      'shared.parley': SHARED,
    });
    const project = new Project(host);
    checkFiles(project, ['a.parley', 'b.parley']);
    const parsed = project.file('shared.parley')?.parsed;
    checkFiles(project, ['a.parley', 'b.parley', 'shared.parley']);
    expect(host.asked.toSorted()).toEqual(['a.parley', 'b.parley', 'shared.parley']);
    expect(project.file('shared.parley')?.parsed).toBe(parsed);
    expect([...project.paths()].toSorted()).toEqual(['a.parley', 'b.parley', 'shared.parley']);
  });

  it('parses a text that is set only if it is another', () => {
    const project = new Project(hostOf({ 'a.parley': SCRIPT('a') }));
    const first = project.file('a.parley');
    project.setFile('a.parley', SCRIPT('a'));
    expect(project.file('a.parley')).toBe(first);
    project.setFile('a.parley', SCRIPT('b'));
    expect(project.file('a.parley')).not.toBe(first);
    expect(project.file('a.parley')?.text).toBe(SCRIPT('b'));
  });

  it('prefers the text that was set to the one of the host, until the file is removed', () => {
    const host = hostOf({ 'a.parley': SCRIPT('a') });
    const project = new Project(host);
    project.setFile('a.parley', SCRIPT('edited'));
    expect(project.file('a.parley')?.text).toBe(SCRIPT('edited'));
    expect(host.asked).toEqual([]);
    project.removeFile('a.parley');
    expect(project.file('a.parley')?.text).toBe(SCRIPT('a'));
  });

  it('asks for a missing file once, and again when it was removed', () => {
    const texts: Record<string, string> = {};
    const host = hostOf(texts);
    const project = new Project(host);
    expect(project.file('a.parley')).toBeUndefined();
    texts['a.parley'] = SCRIPT('a');
    expect(project.file('a.parley')).toBeUndefined();
    expect(host.asked).toEqual(['a.parley']);
    project.removeFile('a.parley');
    expect(project.file('a.parley')).toBeDefined();
    expect([...project.paths()]).toEqual(['a.parley']);
  });

  it('sees an edit of a library in all scripts that use it', () => {
    const project = new Project(
      hostOf({ 'a.parley': SCRIPT('a'), 'b.parley': SCRIPT('b'), 'shared.parley': SHARED }),
    );
    const paths = ['a.parley', 'b.parley'];
    expect(places(checkFiles(project, paths).diagnostics)).toEqual([
      'shared.parley 47 error name/unknown-slot',
    ]);
    const script = project.file('a.parley');
    project.setFile('shared.parley', SHARED.replace('{nmae}', 'then'));
    expect(checkFiles(project, paths).diagnostics).toEqual([]);
    expect(project.file('a.parley')).toBe(script);
    project.removeFile('shared.parley');
    project.setFile('shared.parley', SHARED.replace('step close', 'step clse'));
    expect(places(checkFiles(project, paths).diagnostics)).toContain(
      `a.parley ${SCRIPT('a').indexOf('close')} error name/unknown-step`,
    );
  });
});

describe('checking several files', () => {
  const texts = { 'a.parley': SCRIPT('a'), 'b.parley': SCRIPT('b'), 'shared.parley': SHARED };

  it('tells a finding in a library once, in whatever order and however often files are given', () => {
    const orders = [
      ['a.parley', 'b.parley', 'shared.parley'],
      ['shared.parley', 'b.parley', 'a.parley'],
      ['b.parley', 'b.parley', 'shared.parley', 'shared.parley', 'gone.parley'],
      ['a.parley'],
    ];
    for (const paths of orders) {
      const { diagnostics, scripts } = checkFiles(new Project(hostOf(texts)), paths);
      expect(places(diagnostics)).toEqual(['shared.parley 47 error name/unknown-slot']);
      expect(scripts.map(({ name }) => name).toSorted()).toEqual(
        ['a', 'b'].filter((name) => paths.includes(`${name}.parley`)),
      );
    }
  });

  it('tells what the parser says of a library that only a script leads to', () => {
    const project = new Project(hostOf({ ...texts, 'shared.parley': `${SHARED}\nstpe x\n` }));
    const { diagnostics } = checkFiles(project, ['a.parley', 'b.parley']);
    expect(diagnostics.filter(({ code }) => code.startsWith('syntax/'))).toHaveLength(1);
  });

  it('gives the findings of a file to who asks for that file alone', () => {
    const project = new Project(hostOf(texts));
    const file = project.file('a.parley');
    expect(file && places(checkFile(project, file).diagnostics)).toEqual([
      'shared.parley 47 error name/unknown-slot',
    ]);
  });

  it('finds the same in all fixtures, whichever file comes first', () => {
    const folder = fileURLToPath(new URL('fixtures/', import.meta.url));
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((one) => one.endsWith('.parley'))) {
      const { files } = readFixture(readFileSync(join(folder, name), 'utf8'));
      const host = hostOf(Object.fromEntries(files.map(({ path, text }) => [path, text])));
      const paths = files.map(({ path }) => path);
      const forward = checkFiles(new Project(host), paths).diagnostics;
      const backward = checkFiles(new Project(host), paths.toReversed()).diagnostics;
      expect([name, ...places(backward)]).toEqual([name, ...places(forward)]);
    }
  });
});

describe('paths', () => {
  it.each([
    ['scripts/a.parley', '../shared/b.parley', 'shared/b.parley'],
    ['scripts/a.parley', '..\\shared\\b.parley', 'shared/b.parley'],
    ['a.parley', './b.parley', 'b.parley'],
    ['x/y/a.parley', '.././/b.parley', 'x/b.parley'],
    ['a.parley', '../b.parley', undefined],
    ['x/a.parley', '../../x/b.parley', undefined],
    ['a.parley', '/etc/b.parley', undefined],
    ['a.parley', 'c:b.parley', undefined],
    ['话术/一.parley', '../公共/异议.parley', '公共/异议.parley'],
  ])('from %s, %s means %s', (from, target, expected) => {
    expect(resolvePath(from, target)).toBe(expected);
  });

  it.each([
    ['scripts/a.parley', 'shared/b.parley', '../shared/b.parley'],
    ['scripts/a.parley', 'scripts/b.parley', 'b.parley'],
    ['a.parley', 'shared/b.parley', 'shared/b.parley'],
    ['x/y/a.parley', 'x/b.parley', '../b.parley'],
    ['x/y/a.parley', 'x/z/b.parley', '../z/b.parley'],
  ])('in %s, %s is written %s', (from, to, expected) => {
    expect(relativePath(from, to)).toBe(expected);
    expect(resolvePath(from, expected)).toBe(to);
  });
});
