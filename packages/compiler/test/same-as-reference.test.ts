import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile, conditionOf, Project } from '@parley/analysis';
import { describe, expect, it } from 'vitest';
import { compile } from '../src/index.ts';
import { compileScript } from './reference/compile.ts';

/**
 * The compiler writes its text in one go, for speed. Beside the tests stands a plain one that builds data
 * and ids without a thought for time: both must say the same of every script there is.
 */
const root = join(import.meta.dirname, '../../..');
const folders = [
  'examples',
  'packages/language/test/fixtures/whole',
  'packages/language/test/fixtures/errors',
  'packages/analysis/test/fixtures',
];

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function scriptsBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.parley'))
    .toSorted();
}

describe.each(folders)('scripts below %s', (folder) => {
  const read = (path: string): string | undefined =>
    existsSync(join(root, folder, path))
      ? readFileSync(join(root, folder, path), 'utf8')
      : undefined;

  it.each(scriptsBelow(folder))('%s', (path) => {
    const project = new Project({ read });
    const file = project.file(path);
    if (!file) throw new Error(`no file ${path}`);
    const { script } = checkFile(project, file);
    const options = { sha256, version: '0.0.0', errors: 0, warnings: 0, conditionOf };
    const written = compile(script, options);
    const expected: unknown = JSON.parse(JSON.stringify(compileScript(script, options)));
    expect(JSON.parse(written.json)).toEqual(expected);
    expect(written.script).toEqual(expected);
    expect(compile(script, options).json).toBe(written.json);
  });
});
