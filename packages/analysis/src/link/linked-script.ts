import type { Span } from '@parley/diagnostics';
import type {
  ChannelKind,
  Move,
  Name,
  Objection,
  Outcome,
  PrivacyClass,
  Script,
  Slot,
  SlotType,
  Step,
  TimeRange,
  Who,
} from '@parley/language';
import type { SourceFile } from '../project/source-file.ts';

/** Where something stands: which file of the script, and the span in it. */
export interface Site {
  readonly file: SourceFile;
  readonly span: Span;
}

export interface SlotSymbol {
  readonly name: string;
  readonly type: SlotType;
  /** The values of a list, in order; empty for other types. */
  readonly values: readonly string[];
  /** As declared, else the type's default. */
  readonly privacy: PrivacyClass;
  readonly captured: boolean;
  readonly node: Slot;
  readonly file: SourceFile;
}

export interface OutcomeSymbol {
  readonly name: string;
  readonly title: string | undefined;
  readonly requires: readonly string[];
  readonly node: Outcome;
  readonly file: SourceFile;
}

export interface StepSymbol {
  readonly name: string;
  readonly node: Step;
  readonly file: SourceFile;
}

/** An objection as this script uses it: a `use` may have replaced its `in` and `except`. */
export interface ObjectionSymbol {
  readonly name: string;
  readonly node: Objection;
  readonly file: SourceFile;
  /** The steps it is limited to; undefined: all. */
  readonly in: readonly Name[] | undefined;
  readonly except: readonly Name[];
  /** The file in which the names of `in` and `except` stand. */
  readonly scopeFile: SourceFile;
}

/** A script with everything that it takes from libraries: names are unique within their kind. */
export interface LinkedScript {
  readonly file: SourceFile;
  readonly script: Script;
  readonly name: string;
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly rules: readonly string[];
  readonly channel: ChannelKind;
  readonly incoming: boolean;
  readonly stage: string | undefined;
  readonly hours: readonly TimeRange[];
  /** The name of the first step; undefined where the script has no step. */
  readonly start: string | undefined;
  readonly otherwise: Move | undefined;
  readonly listener: { readonly who: Who; readonly verified: boolean };
  readonly slots: ReadonlyMap<string, SlotSymbol>;
  readonly outcomes: ReadonlyMap<string, OutcomeSymbol>;
  readonly steps: ReadonlyMap<string, StepSymbol>;
  readonly objections: ReadonlyMap<string, ObjectionSymbol>;
  /** The script's own file first, then the libraries it reaches, by path. */
  readonly files: readonly SourceFile[];
}
