import type { Locale } from '@parley/diagnostics';
import type { Problem } from '../session.ts';
import type { CommandName } from './commands.ts';

/** What every command may be told. */
export interface Settings {
  readonly lang?: Locale | undefined;
  /** The path of a configuration file. */
  readonly config?: string | undefined;
  readonly color?: boolean | undefined;
}

export interface CheckRequest {
  readonly kind: 'check';
  readonly paths: readonly string[];
  readonly format: 'pretty' | 'json';
  readonly maxWarnings: number | undefined;
}

export interface LintRequest {
  readonly kind: 'lint';
  readonly paths: readonly string[];
  /** Each with the file to write to; without one it goes to the standard output. */
  readonly formats: readonly { readonly name: string; readonly file: string | undefined }[];
  readonly packs: readonly string[];
  readonly maxWarnings: number | undefined;
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  readonly since: string | undefined;
  /** `YYYY-MM-DD` */
  readonly asOf: string | undefined;
  readonly stats: boolean;
  readonly showAllowed: boolean;
}

export interface RulesRequest {
  readonly kind: 'rules';
  readonly action: 'list' | 'test' | 'new';
  /** The id of a new rule, or the folder of a pack. */
  readonly argument: string | undefined;
  readonly format: 'pretty' | 'json';
}

export interface ScreenRequest {
  readonly kind: 'screen';
  /** Absent: the standard input. */
  readonly file: string | undefined;
  readonly packs: readonly string[];
}

export interface BuildRequest {
  readonly kind: 'build';
  readonly paths: readonly string[];
  readonly out: string | undefined;
  readonly watch: boolean;
  readonly force: boolean;
}

export type GraphFormat = 'mermaid' | 'dot' | 'svg';

export interface GraphRequest {
  readonly kind: 'graph';
  readonly path: string;
  readonly format: GraphFormat;
  readonly out: string | undefined;
}

export interface InitRequest {
  readonly kind: 'init';
  readonly folder: string;
}

export interface ExplainRequest {
  readonly kind: 'explain';
  readonly code: string;
}

export interface HelpRequest {
  readonly kind: 'help';
  readonly command: CommandName | undefined;
  /** Whether nothing was asked for, so that the help is a reminder. */
  readonly isReminder: boolean;
}

export interface WrongRequest {
  readonly kind: 'wrong';
  readonly problem: Problem;
  readonly command: CommandName | undefined;
}

/** What the arguments ask for. */
export type Request =
  | CheckRequest
  | LintRequest
  | ScreenRequest
  | RulesRequest
  | BuildRequest
  | GraphRequest
  | InitRequest
  | ExplainRequest
  | HelpRequest
  | { readonly kind: 'version' }
  | WrongRequest;
