import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile, conditionOf, Project, type CheckedScript } from '@parley/analysis';
import { compile } from '@parley/compiler';

export const folder: string = join(import.meta.dirname, '../../examples');

/** The paths of all examples below a folder, with `/`. */
export function examplePaths(below: string): string[] {
  return readdirSync(join(folder, below), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.parley'))
    .map((path) => `${below}/${path.replaceAll('\\', '/')}`)
    .toSorted();
}

/** The examples as a project. */
export function exampleProject(): Project {
  return new Project({
    read: (path) =>
      existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined,
  });
}

/** Checks one example. */
export function checkExample(project: Project, path: string): CheckedScript {
  const file = project.file(path);
  if (!file) throw new Error(`no example ${path}`);
  return checkFile(project, file);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The compiled text of a checked script, with a version that golden files can keep. */
export function compiledText({ script, diagnostics }: CheckedScript): string {
  const count = (severity: string): number =>
    diagnostics.filter((one) => one.severity === severity).length;
  return compile(script, {
    sha256,
    version: '0.0.0',
    errors: count('error'),
    warnings: count('warning'),
    conditionOf,
  }).json;
}
