import type { Diagnostic } from '@parley/diagnostics';
import { checkFiles, Project } from '../../src/index.ts';
import type { Fixture } from './fixture.ts';

/** All findings in a fixture's files, as `parley check` on its folder would show them. */
export function checkFixture({ files }: Fixture): readonly Diagnostic[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const project = new Project({ read: (path) => texts.get(path) });
  return checkFiles(project, [...texts.keys()]).diagnostics;
}
