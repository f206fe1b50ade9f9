import { createHash } from 'node:crypto';
import { linkScript, Project, sourceFile, type LinkedScript } from '@parley/analysis';
import { compile, type Compilate, type CompileOptions } from '../../src/index.ts';

/** Compile options with nothing in them that a test looks at. */
export const OPTIONS: CompileOptions = {
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  version: '0.0.0',
  errors: 0,
  warnings: 0,
};

/** Parses, links and compiles a script of one or more files, named `0.parley` and so on. */
export function compileText(...texts: readonly string[]): Compilate {
  const [script = '', ...libraries] = texts;
  return compile(linkTexts(script, ...libraries), OPTIONS);
}

/** Links a script, the first of the texts; errors in it are not looked at. */
export function linkTexts(script: string, ...libraries: readonly string[]): LinkedScript {
  const project = new Project({ read: () => undefined });
  for (const [index, text] of libraries.entries())
    project.setFile(`scripts/${index + 1}.parley`, text);
  return linkScript(project, sourceFile('scripts/0.parley', script)).script;
}
