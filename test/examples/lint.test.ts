import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile, Project } from '@parley/analysis';
import { positionAt } from '@parley/diagnostics';
import { createLinter, lintScript } from '@parley/linter';
import { builtInRules } from '@parley/rules';
import { describe, expect, it } from 'vitest';
import { exampleProject, examplePaths, folder } from './example-files.ts';

const linter = createLinter(builtInRules());
const project = exampleProject();

describe('the examples under their packs', () => {
  for (const path of [...examplePaths('scripts'), ...examplePaths('messages')]) {
    it(`${path} is clean`, () => {
      const file = project.file(path);
      if (!file) throw new Error(path);
      const found = lintScript(linter, checkFile(project, file));
      expect(
        found.map((one) => {
          const source = project.file(one.file);
          const line = source ? positionAt(source.lines, one.span.start).line + 1 : 0;
          return `${one.code} ${one.file}:${line}`;
        }),
      ).toEqual([]);
    });
  }
});

describe('the unlawful scripts', () => {
  const host = { read: (path: string) => readFileSync(join(folder, 'unlawful', path), 'utf8') };
  const codesOf = (path: string): string[] => {
    const unlawful = new Project(host);
    const file = unlawful.file(path);
    if (!file) throw new Error(path);
    return lintScript(linter, checkFile(unlawful, file)).map(({ code }) => code);
  };

  it('施压催收.parley breaks each of these rules', () => {
    expect(codesOf('施压催收.parley')).toEqual(
      expect.arrayContaining([
        'threat/hours', 'threat/arrest', 'threat/employer-pressure', 'threat/family-pressure', 'threat/exposure',
        'threat/credit-exaggeration', 'threat/force-borrowing', 'threat/fake-deadline', 'threat/frequency',
        'threat/vague-measures', 'threat/visit-intimidation', 'threat/false-legal-step', 'deception/official',
        'deception/private-account', 'deception/false-promise', 'privacy/before-verify',
        'privacy/third-party-debt', 'privacy/third-party-overask', 'privacy/third-party-pay',
        'privacy/credential-ask', 'politeness/rhetorical-shame', 'politeness/insult',
        'politeness/dismiss-hardship', 'politeness/interrupt', 'politeness/guidance', 'politeness/register',
        'politeness/imperative', 'politeness/no-greeting', 'disclosure/identity', 'disclosure/agent',
        'disclosure/recording', 'disclosure/ptp', 'flow/stop-on-refusal', 'flow/way-out',
      ]),
    ); // prettier-ignore
  });

  it('催告短信.parley breaks each of these', () => {
    expect(codesOf('催告短信.parley')).toEqual(
      expect.arrayContaining([
        'threat/criminal-claim',
        'threat/false-legal-step',
        'threat/vague-measures',
      ]),
    );
  });

  it('pressure-call.parley breaks each of these', () => {
    expect(codesOf('pressure-call.parley')).toEqual(
      expect.arrayContaining([
        'threat/hours-us', 'threat/arrest', 'threat/false-legal-step', 'threat/employer-pressure',
        'threat/family-pressure', 'threat/exposure', 'threat/frequency', 'deception/official',
        'deception/private-account', 'disclosure/mini-miranda', 'politeness/insult',
        'politeness/dismiss-hardship', 'privacy/third-party-debt', 'privacy/third-party-overask',
      ]),
    ); // prettier-ignore
  });
});
