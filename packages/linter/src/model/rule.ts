import type { Severity, Wording } from '@parley/diagnostics';
import type { Audience, ChannelId, LanguageId, Speaker } from './utterance.ts';

/** How much a finding of a rule weighs: `stop` is an error that no project may make milder or pass over. */
export type RuleLevel = 'stop' | Severity;

export type Confidence = 'high' | 'medium' | 'low';

/** A place in a law, a standard or the house style. */
export interface Citation {
  /** Key in the table of sources, as `PIPL`. */
  readonly source: string;
  /** The article or section, as `10, 28`; absent where it was not seen in its text. */
  readonly article?: string;
  /** Which packs show it; absent: all that have the rule. */
  readonly packs?: readonly string[];
  readonly confidence: Confidence;
}

/** A law, standard or guideline that rules cite. */
export interface Source {
  readonly id: string;
  readonly title: Wording;
  readonly jurisdiction: string;
  /** The day from which it is in force, `YYYY-MM-DD`; absent where it was not seen. */
  readonly since?: string;
  readonly until?: string;
  readonly confidence: Confidence;
  readonly note?: Wording;
}

/** Words that mean the same to rules: literals in each language, and longer words in which they do not count. */
export interface Lexicon {
  readonly id: string;
  readonly title?: Wording;
  readonly words: Readonly<Record<LanguageId, readonly string[]>>;
  /** Longer words that hold one of `words` and mean something else, as 打电话 holds 打. */
  readonly except: Readonly<Record<LanguageId, readonly string[]>>;
  /** Whether words that only sound or look alike stand for these, as 座牢 for 坐牢. */
  readonly disguised: boolean;
  /** Whether the words are negative by themselves, as 不还: a negation inside them is none of the act. */
  readonly negative: boolean;
}

export type Mood = 'yes' | 'no' | 'any';

/** A pattern as it is written; a bare string is `{ match }`. */
export interface Pattern {
  /** Elements in order: literals, `<lexicon>`, `{slot}`, `(a|b)`, `..N` gaps, `&` for any order, `*` before the act, `^` and `$`. */
  readonly match: string;
  /** Patterns that must be found in the window, too. */
  readonly with: readonly string[];
  /** Patterns that must not be found in the window. */
  readonly without: readonly string[];
  readonly window: 'clause' | 'sentence' | 'text';
  /** Whether the act must be asserted, or negated or forbidden, or either. */
  readonly polarity: 'asserted' | 'negated' | 'any';
  /** Whether it may stand in a quotation or in reported speech; `no` where it must not. */
  readonly quoted: Mood;
  readonly question: Mood;
  readonly conditional: Mood;
  readonly softened: Mood;
}

export type PatternsByLanguage = Readonly<Record<LanguageId, readonly Pattern[]>>;

/** What is looked for in a line: any of `patterns`, outside of whatever `except` finds. */
export interface Detector {
  readonly patterns: PatternsByLanguage;
  readonly except: PatternsByLanguage;
}

/** Finds lines by their words, wherever the setting fits. */
export interface PhraseCheck {
  readonly kind: 'phrase';
  readonly detector: Detector;
  readonly speakers: readonly Speaker[];
  /** Absent: any. */
  readonly audiences?: readonly Audience[];
  readonly channels?: readonly ChannelId[];
}

/** Something that happens on a call, as flow rules name it. */
export type CallEvent =
  /** A line of the agent that the detector finds. */
  | { readonly kind: 'says'; readonly detector: Detector }
  /** A reply or objection whose wordings the detector finds. */
  | { readonly kind: 'hears'; readonly detector: Detector }
  | { readonly kind: 'verify' }
  /** A line that reveals debt, by its slots or its words. */
  | { readonly kind: 'reveals-debt' }
  /** An outcome; `promise` requires a captured money and a captured date. */
  | { readonly kind: 'end'; readonly of?: 'promise' };

/** Finds what is missing or out of order on some path of a call. */
export type FlowCheck =
  /** On every path one of `needs` comes before each of `before`. */
  | {
      readonly kind: 'before';
      readonly needs: readonly CallEvent[];
      readonly before: readonly CallEvent[];
    }
  /** From each `after` on, one of `needs` comes before the call ends. */
  | {
      readonly kind: 'answered';
      readonly after: readonly CallEvent[];
      readonly needs: readonly CallEvent[];
    }
  /** After `after`, nothing of `forbids` may come until the call ends. */
  | {
      readonly kind: 'after';
      readonly after: readonly CallEvent[];
      readonly forbids: readonly CallEvent[];
    }
  /** At each choice point after the opening somebody who says one of `hears` finds a way out. */
  | { readonly kind: 'way-out'; readonly hears: Detector; readonly asks: Detector }
  /** Every slot that a promise requires is said back after its last capture. */
  | { readonly kind: 'said-back'; readonly also: readonly string[] }
  /** An event comes at most so often on a path. */
  | { readonly kind: 'limit'; readonly event: CallEvent; readonly most: number }
  /** The hours of the header lie within these; `required`: they must be given. */
  | {
      readonly kind: 'hours';
      readonly from: string;
      readonly to: string;
      readonly required: boolean;
    }
  /** The first line of the agent in a call, or the last before its end, is found by `needs`. */
  | { readonly kind: 'line'; readonly at: 'first' | 'last'; readonly needs: Detector }
  /** Each call script has a branch for this. */
  | { readonly kind: 'branch'; readonly for: 'third-party' | 'hears'; readonly hears?: Detector };

/** A flow check, and where it holds. */
export interface FlowRule {
  readonly check: FlowCheck;
  readonly channels: readonly ChannelId[];
  /** Whether it holds of calls that the customer makes; absent: of both. */
  readonly incoming?: boolean;
  /** Kinds of listener for which it does not hold, as a third party for required notices. */
  readonly audiences?: readonly Audience[];
}

/** A line with its setting, as an example; what is left out is a call of an agent to the verified customer. */
export interface Example {
  readonly text: string;
  readonly speaker?: Speaker;
  readonly channel?: ChannelId;
  readonly audience?: Audience;
}

export interface Examples {
  readonly bad: Readonly<Record<LanguageId, readonly Example[]>>;
  readonly good: Readonly<Record<LanguageId, readonly Example[]>>;
  /** Whole scripts, for flow rules. */
  readonly badScripts: readonly string[];
  readonly goodScripts: readonly string[];
}

/** A rule: what it finds, what is said of it, what it stands on, and the examples that prove it. */
export interface Rule {
  readonly id: string;
  /** The packs that turn it on. */
  readonly packs: readonly string[];
  readonly level: RuleLevel;
  /** Where a pack weighs it otherwise. */
  readonly levels: Readonly<Record<string, RuleLevel>>;
  /** A project can't make it milder than this; absent: it may be turned off. */
  readonly least?: Severity;
  readonly since: string;
  readonly title: Wording;
  /** `{text}` is what was found. */
  readonly message: Wording;
  readonly why?: Wording;
  readonly help?: Wording;
  readonly better: Readonly<Record<LanguageId, readonly string[]>>;
  readonly citations: readonly Citation[];
  readonly confidence: Confidence;
  /** Kinds of creditor, as `bank`, `agency`; empty: all. */
  readonly appliesTo: readonly string[];
  readonly phrase?: PhraseCheck;
  readonly flow?: FlowRule;
  readonly examples: Examples;
  /** The file it was read from, for messages about the rule itself. */
  readonly file: string;
}

/** Rules with everything that they share. */
export interface RuleSet {
  readonly packs: readonly Pack[];
  readonly rules: readonly Rule[];
  readonly lexicons: readonly Lexicon[];
  readonly sources: readonly Source[];
  /** The detectors and facts that flow checks of all packs use: what reveals debt. */
  readonly reveals: Detector;
}

export interface Pack {
  readonly id: string;
  readonly title: Wording;
  readonly version: string;
  readonly jurisdiction?: string;
  /** Packs that come with it. */
  readonly extends: readonly string[];
  /** Roles of slots by names, as `institution: [机构名称, agency.name]`. */
  readonly slots: Readonly<Record<string, readonly string[]>>;
}
