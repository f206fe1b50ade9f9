import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile, conditionOf, Project, symbolsOf } from '@parley/analysis';
import { compile } from '@parley/compiler';
import { describe, expect, it } from 'vitest';
import { toFullWidth } from '../../packages/language/test/support/full-width.ts';
import { withKeywordsIn } from '../../packages/language/test/support/keyword-language.ts';
import { examplePaths, folder } from '../examples/example-files.ts';

/**
 * How a script is written does not change what it compiles to: full-width or half-width signs, Chinese or
 * English keywords, line ends, a byte order mark. The libraries it uses are rewritten along with it.
 */
type Rewrite = (text: string) => string;
const REWRITES: Readonly<Record<string, Rewrite>> = {
  'full-width signs': (text) => toFullWidth(text, () => true),
  'English keywords': (text) => withKeywordsIn(text, () => 'en'),
  'Chinese keywords': (text) => withKeywordsIn(text, () => 'zh'),
  'Chinese keywords and full-width signs': (text) =>
    toFullWidth(
      withKeywordsIn(text, () => 'zh'),
      () => true,
    ),
  'Windows line ends and a byte order mark': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
};
const fixtures = join(import.meta.dirname, '../../packages/language/test/fixtures/whole');

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What a script compiles to after a rewrite of all its files, without positions and hashes of sources. */
function meaningOf(root: string, path: string, rewrite: Rewrite): unknown {
  const read = (at: string): string | undefined =>
    existsSync(join(root, at)) ? rewrite(readFileSync(join(root, at), 'utf8')) : undefined;
  const project = new Project({ read });
  const file = project.file(path);
  if (!file) throw new Error(`no file ${path}`);
  const { script, diagnostics } = checkFile(project, file);
  expect(diagnostics).toEqual([]);
  const { json } = compile(script, {
    sha256,
    version: '0.0.0',
    errors: 0,
    warnings: 0,
    conditionOf,
  });
  return JSON.parse(json, (key, value: unknown) =>
    key === 'at' || key === 'alsoAt' || key === 'sha256' ? undefined : value,
  );
}

const scripts = [
  ...[...examplePaths('scripts'), ...examplePaths('messages')].map((path) => ({
    root: folder,
    path,
  })),
  ...['language-md-zh', 'language-md-en', 'every-row-zh', 'every-row-en'].map((name) => ({
    root: fixtures,
    path: `${name}.parley`,
  })),
];

describe.each(Object.entries(REWRITES))('with %s', (_, rewrite) => {
  it.each(scripts)('$path compiles to the same', ({ root, path }) => {
    expect(meaningOf(root, path, rewrite)).toEqual(meaningOf(root, path, (text) => text));
  });
});

describe('the whole fixtures', () => {
  it('are scripts of their own', () => {
    const project = new Project({ read: (at) => readFileSync(join(fixtures, at), 'utf8') });
    const file = project.file('every-row-zh.parley');
    expect(file && symbolsOf(file).script?.name?.text).toBe('每一行');
  });
});
