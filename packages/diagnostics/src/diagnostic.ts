import type { Wording } from './catalogue/descriptor.ts';
import type { Span } from './span.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** What a message's `{name}` places are filled with. */
export type Args = Readonly<Record<string, string | number>>;

/** A replacement in one file; `file` is absent where it is the diagnostic's own. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
  readonly file?: string;
}

/** A mend: `safe` keeps the meaning and may be applied unseen, a `suggestion` wants a person's eye. */
export interface Fix {
  readonly kind: 'safe' | 'suggestion';
  /** Names an entry of the catalogue's `fixes`. */
  readonly title: string;
  readonly args: Args;
  readonly edits: readonly TextEdit[];
}

/** A further place of a finding: the other declaration, or one step of the way that leads to it. */
export interface Related {
  readonly file: string;
  readonly span: Span;
  /** Names an entry of the catalogue's `places`. */
  readonly note: string;
  readonly args: Args;
}

/** What is said of a finding whose rule brings its own words; `{name}` places are filled from its arguments. */
export interface OwnWords {
  readonly title: Wording;
  readonly message: Wording;
  readonly help?: Wording;
  readonly why?: Wording;
}

/** What a report may want to know besides the words: fading, or that no project may pass over it. */
export type Tag = 'unnecessary' | 'deprecated' | 'stop';

/**
 * A finding, from the parser to every report: plain data. What is said about it, and in which language, is
 * looked up by `code` when it is shown; a rule from a pack brings its words along.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  /** The file's path as the project names it; empty while only one text is looked at. */
  readonly file: string;
  readonly span: Span;
  readonly args: Args;
  /** In order: for a finding that depends on the way, the steps and replies that lead to it. */
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  readonly tags?: readonly Tag[];
  readonly words?: OwnWords;
  /** The same for the same mistake while other lines change: rule, node and normal text, hashed. */
  readonly fingerprint?: string;
}

const NONE: readonly never[] = [];
const NO_ARGS: Args = {};

/** What a detection may add to code and place. */
export interface Details {
  readonly args?: Args;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  readonly tags?: readonly Tag[];
  readonly words?: OwnWords;
  readonly fingerprint?: string;
}

/** Makes a diagnostic; the parts that a detection leaves out share one empty value. */
export function diagnostic(
  code: string,
  severity: Severity,
  span: Span,
  details: Details = {},
): Diagnostic {
  return {
    code,
    severity,
    file: '',
    span: { start: span.start, end: Math.max(span.start, span.end) },
    args: details.args ?? NO_ARGS,
    related: details.related ?? NONE,
    fixes: details.fixes ?? NONE,
    ...(details.tags ? { tags: details.tags } : {}),
    ...(details.words ? { words: details.words } : {}),
    ...(details.fingerprint === undefined ? {} : { fingerprint: details.fingerprint }),
  };
}

/** The order of reports: by file, then place, then code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.span.start !== b.span.start) return a.span.start - b.span.start;
  if (a.span.end !== b.span.end) return a.span.end - b.span.end;
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}
