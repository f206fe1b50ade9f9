import type { Diagnostic } from '@parley/diagnostics';
import type { Findings } from '../check/inspect.ts';
import type { Session } from '../session.ts';
import { githubReport } from './github.ts';
import { gitlabReport } from './gitlab.ts';
import { htmlReport } from './html.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { prettyReport } from './pretty.ts';
import { rdjsonReport } from './rdjson.ts';
import { sarifReport } from './sarif.ts';

/** What a report may want to know of a rule or a code. */
export interface RuleDescription {
  readonly title: string;
  /** Why it matters, with the regulation; how to mend it. */
  readonly why: string;
  readonly help: string;
  /** How sure a finding is. */
  readonly precision: 'high' | 'medium' | 'low';
  /** Packs, family and the like. */
  readonly tags: readonly string[];
}

export interface ReportInput {
  readonly session: Session;
  readonly findings: Findings;
  readonly describe: (code: string) => RuleDescription | undefined;
  /** Paths of the files that were looked at, as shown. */
  readonly files: readonly string[];
  /** What exceptions excuse; absent: not asked for. */
  readonly allowed?: readonly Diagnostic[];
}

/** Makes the whole text of a report. */
export type Reporter = (input: ReportInput) => string;

const reporters: Readonly<Record<string, Reporter>> = {
  pretty: ({ session, findings }) => prettyReport(session, findings),
  json: ({ session, findings }) => jsonReport(session.locale, findings),
  sarif: sarifReport,
  github: githubReport,
  gitlab: gitlabReport,
  junit: junitReport,
  rdjson: rdjsonReport,
  html: htmlReport,
};

/** The reporter of a name that the arguments allow. */
export function reporterOf(name: string): Reporter {
  return reporters[name] ?? (reporters['pretty'] as Reporter);
}
