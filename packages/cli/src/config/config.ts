import type { Locale, Severity } from '@parley/diagnostics';

/** How much a finding weighs by the project's choice. */
export type Level = Severity | 'off';

/** The settings of a project; what its file leaves out has its default. */
export interface Config {
  readonly files: readonly string[];
  readonly exclude: readonly string[];
  readonly packs: readonly string[];
  readonly rules: readonly string[];
  readonly severities: Readonly<Record<string, Level>>;
  readonly out: string;
  readonly language: Locale | undefined;
}

/** A project without a configuration file. */
export const DEFAULTS: Config = {
  files: ['**/*.parley'],
  exclude: [],
  packs: [],
  rules: [],
  severities: {},
  out: 'out',
  language: undefined,
};
