import type { Severity } from '../diagnostic.ts';

/** One text in both languages; `{name}` places are filled from a diagnostic's arguments. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** Help that is shown where the argument `when` is given, or always. The first that fits is taken. */
export interface Help extends Wording {
  readonly when?: string;
}

/** All that is known of a diagnostic code but how it is detected. */
export interface Descriptor {
  readonly title: Wording;
  readonly severity: Severity;
  /** Configuration can't make it milder than this; absent: it may be turned off. */
  readonly least?: Severity;
  readonly since: string;
  readonly message: Wording;
  /** Other messages, chosen by the argument `case`. */
  readonly cases?: Readonly<Record<string, Wording>>;
  readonly help?: readonly Help[];
  /** Why it matters; with the regulation where there is one. */
  readonly why?: Wording;
}
