import type { Span } from '@parley/diagnostics';

/**
 * The syntax tree of one file: plain, read-only data, with nothing in it that is not written in the file.
 * Every node is a span. A node that an error cut short keeps what was read and has `hasError`.
 */
export interface NodeBase extends Span {
  readonly kind: string;
  readonly hasError?: true;
}

/** A name as written; `text` is in plain form (half-width letters and digits). */
export interface Name extends NodeBase {
  readonly kind: 'name';
  readonly text: string;
}

/** Text between quotes, which are part of the span and not of `text`. */
export interface Quoted extends NodeBase {
  readonly kind: 'quoted';
  readonly text: string;
}

export interface Comment extends NodeBase {
  readonly kind: 'comment';
  /** With its `#`. */
  readonly text: string;
  /** Whether nothing but spaces stands before it on its line. */
  readonly ownLine: boolean;
}

export interface File extends NodeBase {
  readonly kind: 'file';
  readonly parts: readonly Part[];
}

export type Part = Script | Use | SlotBlock | OutcomeBlock | Step | Objection | Rehearsal;

/** `script NAME "TITLE"` with its header lines. */
export interface Script extends NodeBase {
  readonly kind: 'script';
  /** Where its own line ends. */
  readonly headEnd: number;
  readonly name: Name | undefined;
  readonly title: Quoted | undefined;
  readonly lines: readonly HeaderLine[];
}

export type HeaderLine =
  HeaderWords | Channel | Hours | Start | Use | HeaderOtherwise | HeaderListener | Allow | Unknown;

/** `language`, `rules` or `stage` with its words. */
export interface HeaderWords extends NodeBase {
  readonly kind: 'header-words';
  readonly key: 'language' | 'rules' | 'stage';
  readonly words: readonly Name[];
}

export interface Channel extends NodeBase {
  readonly kind: 'channel';
  readonly channel: ChannelKind | undefined;
  readonly incoming: boolean;
}

export type ChannelKind = 'call' | 'sms' | 'voicemail';

export interface Hours extends NodeBase {
  readonly kind: 'hours';
  readonly ranges: readonly TimeRange[];
}

/** Minutes since midnight, both included. */
export interface TimeRange extends NodeBase {
  readonly kind: 'time-range';
  readonly from: number;
  readonly to: number;
}

export interface Start extends NodeBase {
  readonly kind: 'start';
  readonly step: Name | undefined;
}

export interface HeaderOtherwise extends NodeBase {
  readonly kind: 'header-otherwise';
  readonly move: Move | undefined;
}

export interface HeaderListener extends NodeBase {
  readonly kind: 'header-listener';
  readonly who: Who | undefined;
  readonly verified: boolean;
}

/** `use "PATH"`, or with names, `in` and `except`. */
export interface Use extends NodeBase {
  readonly kind: 'use';
  readonly path: Quoted | undefined;
  /** Absent: the whole library. */
  readonly names: readonly Name[] | undefined;
  readonly in: readonly Name[];
  readonly except: readonly Name[];
}

/** `allow RULE because "…" until DATE` */
export interface Allow extends NodeBase {
  readonly kind: 'allow';
  readonly rule: Name | undefined;
  readonly because: Quoted | undefined;
  readonly until: DateValue | undefined;
}

export interface SlotBlock extends NodeBase {
  readonly kind: 'slots';
  readonly slots: readonly Slot[];
}

export type SlotType =
  | 'text'
  | 'name'
  | 'money'
  | 'date'
  | 'time'
  | 'number'
  | 'percent'
  | 'phone'
  | 'id-number'
  | 'card-number'
  | 'card-tail'
  | 'address'
  | 'yes-no'
  | 'choice';

export type PrivacyClass = 'public' | 'personal' | 'debt' | 'secret';

export interface Slot extends NodeBase {
  readonly kind: 'slot';
  readonly name: Name;
  /** `choice` for a list; undefined where it could not be read. */
  readonly type: SlotType | undefined;
  /** The list's values; empty for other types. */
  readonly values: readonly Name[];
  /** As written; absent: the type's default. */
  readonly privacy: PrivacyClass | undefined;
  readonly captured: boolean;
}

export interface OutcomeBlock extends NodeBase {
  readonly kind: 'outcomes';
  readonly outcomes: readonly Outcome[];
}

export interface Outcome extends NodeBase {
  readonly kind: 'outcome';
  readonly name: Name;
  readonly title: Quoted | undefined;
  readonly requires: readonly Name[];
}

export type Phase =
  'open' | 'verify' | 'purpose' | 'discover' | 'urgency' | 'negotiate' | 'promise' | 'close';

export interface Step extends NodeBase {
  readonly kind: 'step';
  /** Where its own line ends. */
  readonly headEnd: number;
  readonly name: Name | undefined;
  readonly title: Quoted | undefined;
  readonly phase: Phase | undefined;
  readonly body: Block;
}

export interface Objection extends NodeBase {
  readonly kind: 'objection';
  /** Where its own line ends. */
  readonly headEnd: number;
  readonly name: Name | undefined;
  readonly title: Quoted | undefined;
  readonly heard: readonly Wording[];
  readonly in: readonly Name[];
  readonly except: readonly Name[];
  /** Without its `heard`, `in` and `except` lines. */
  readonly body: Block;
}

export interface Rehearsal extends NodeBase {
  readonly kind: 'rehearsal';
  readonly name: Name | undefined;
  readonly title: Quoted | undefined;
  readonly lines: readonly RehearsalLine[];
}

export type RehearsalLine =
  | RehearsedReply
  | RehearsedVerification
  | SetSlot
  | ChosenVariant
  | Expectation
  | Reaches
  | Unknown;

export interface RehearsedReply extends NodeBase {
  readonly kind: 'rehearsed-reply';
  readonly by: ReplyBy;
  /** As typed; empty for voicemail, silence and otherwise. */
  readonly wording: Wording | undefined;
}

export interface RehearsedVerification extends NodeBase {
  readonly kind: 'rehearsed-verification';
  readonly result: 'passed' | 'failed' | undefined;
}

export interface ChosenVariant extends NodeBase {
  readonly kind: 'chosen-variant';
  readonly letter: Name | undefined;
}

/** `expects says "…"` or `expects note "…"` */
export interface Expectation extends NodeBase {
  readonly kind: 'expectation';
  readonly what: 'says' | 'note';
  readonly text: Quoted | undefined;
}

/** `reaches STEP` or `reaches end OUTCOME` */
export interface Reaches extends NodeBase {
  readonly kind: 'reaches';
  readonly target: Goto | End | undefined;
}

export interface Block extends NodeBase {
  readonly kind: 'block';
  readonly statements: readonly Statement[];
}

export type Statement =
  | Say
  | Note
  | Pause
  | Choice
  | Verify
  | Move
  | Listener
  | Capture
  | SetSlot
  | If
  | Times
  | Variants
  | Allow
  | Misplaced
  | Unknown;

/** What is said, or shown as guidance: text with slots. */
export interface Speech extends NodeBase {
  readonly kind: 'speech';
  readonly parts: readonly SpeechPart[];
}

export type SpeechPart = SpeechText | SlotUse;

/** Spoken words, line breaks already joined. */
export interface SpeechText extends NodeBase {
  readonly kind: 'text';
  readonly text: string;
}

/** `{NAME}` inside speech; the span includes the braces. */
export interface SlotUse extends NodeBase {
  readonly kind: 'slot-use';
  readonly name: string;
}

export interface Say extends NodeBase {
  readonly kind: 'say';
  readonly speech: Speech;
  readonly pin: Name | undefined;
}

export interface Note extends NodeBase {
  readonly kind: 'note';
  readonly speech: Speech;
  readonly pin: Name | undefined;
}

export interface Pause extends NodeBase {
  readonly kind: 'pause';
  readonly seconds: number;
}

export type ReplyBy = 'customer' | 'third-party' | 'voicemail' | 'silence' | 'otherwise';

/** A run of replies: the call waits here for one of them. */
export interface Choice extends NodeBase {
  readonly kind: 'choice';
  readonly items: readonly (Reply | Note | Allow)[];
}

export interface Reply extends NodeBase {
  readonly kind: 'reply';
  readonly by: ReplyBy;
  readonly wordings: readonly Wording[];
  /** The end of the reply's first line, before any body: where its missing move would stand. */
  readonly headEnd: number;
  readonly move: Move | undefined;
  readonly body: Block | undefined;
  readonly pin: Name | undefined;
}

export interface Wording extends NodeBase {
  readonly kind: 'wording';
  readonly text: string;
}

export interface Verify extends NodeBase {
  readonly kind: 'verify';
  /** Where its own line ends, before its block. */
  readonly headEnd: number;
  readonly who: 'customer' | 'representative' | undefined;
  readonly evidence: readonly Name[];
  readonly items: readonly (VerifyResult | Reply | Note | Allow | Misplaced | Unknown)[];
}

/** `passed` or `failed` below `verify`. */
export interface VerifyResult extends NodeBase {
  readonly kind: 'result';
  readonly result: 'passed' | 'failed';
  readonly headEnd: number;
  readonly move: Move | undefined;
  readonly body: Block | undefined;
}

export type Move = Goto | End | Return;

export interface Goto extends NodeBase {
  readonly kind: 'goto';
  readonly target: Name | undefined;
}

export interface End extends NodeBase {
  readonly kind: 'end';
  readonly outcome: Name | undefined;
}

export interface Return extends NodeBase {
  readonly kind: 'return';
}

export type Who = 'customer' | 'representative' | 'third-party' | 'machine' | 'unknown';

export interface Listener extends NodeBase {
  readonly kind: 'listener';
  readonly who: Who | undefined;
}

export interface Capture extends NodeBase {
  readonly kind: 'capture';
  readonly slots: readonly Name[];
}

export interface SetSlot extends NodeBase {
  readonly kind: 'set';
  readonly slot: Name | undefined;
  readonly value: Value | undefined;
}

export interface If extends NodeBase {
  readonly kind: 'if';
  readonly branches: readonly IfBranch[];
  readonly otherwise: Block | undefined;
  /** The span of the word `else`, where there is one. */
  readonly elseAt: Span | undefined;
}

export interface IfBranch extends NodeBase {
  readonly kind: 'if-branch';
  /** Where its own line ends, before its block. */
  readonly headEnd: number;
  readonly condition: Condition | undefined;
  /** The text of the condition as written, for reading it again with names of other files. */
  readonly conditionAt: Span;
  readonly body: Block;
}

/** A run of `first`, `second`, `third`, `then`. */
export interface Times extends NodeBase {
  readonly kind: 'times';
  readonly items: readonly Ordinal[];
}

export interface Ordinal extends NodeBase {
  readonly kind: 'ordinal';
  /** Where its own line ends, before its block. */
  readonly headEnd: number;
  readonly ordinal: 'first' | 'second' | 'third' | 'then';
  readonly move: Move | undefined;
  readonly body: Block | undefined;
}

/** A run of `variant` blocks. */
export interface Variants extends NodeBase {
  readonly kind: 'variants';
  readonly items: readonly Variant[];
}

export interface Variant extends NodeBase {
  readonly kind: 'variant';
  /** Where its own line ends, before its block. */
  readonly headEnd: number;
  readonly letter: Name | undefined;
  readonly percent: number | undefined;
  readonly body: Block;
}

/** A line that is well formed but may not stand here; reported when the tree is validated. */
export interface Misplaced extends NodeBase {
  readonly kind: 'misplaced';
  /** The keyword's id. */
  readonly keyword: string;
  readonly text: string;
}

/** A line whose first word is not known; a block below it is kept. */
export interface Unknown extends NodeBase {
  readonly kind: 'unknown';
  readonly text: string;
  readonly body: Block | undefined;
}

export type Condition =
  | OrCondition
  | AndCondition
  | NotCondition
  | Comparison
  | IsOneOf
  | IsKnown
  | IsVerified
  | ListenerIs;

export interface OrCondition extends NodeBase {
  readonly kind: 'or';
  readonly operands: readonly Condition[];
}

export interface AndCondition extends NodeBase {
  readonly kind: 'and';
  readonly operands: readonly Condition[];
}

export interface NotCondition extends NodeBase {
  readonly kind: 'not';
  readonly operand: Condition;
}

export type ComparisonOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';

export interface Comparison extends NodeBase {
  readonly kind: 'compare';
  readonly slot: Name;
  readonly operator: ComparisonOperator;
  readonly value: Value;
}

export interface IsOneOf extends NodeBase {
  readonly kind: 'is-one-of';
  readonly slot: Name;
  readonly values: readonly Value[];
}

export interface IsKnown extends NodeBase {
  readonly kind: 'is-known';
  readonly slot: Name;
}

export interface IsVerified extends NodeBase {
  readonly kind: 'is-verified';
}

export interface ListenerIs extends NodeBase {
  readonly kind: 'listener-is';
  readonly who: Who;
}

export type Value = NumberValue | PercentValue | DateValue | TimeValue | TodayValue | WordValue;

/** A number or an amount of money; `unit` is the sign or word written with it, as in `¥` or `元`. */
export interface NumberValue extends NodeBase {
  readonly kind: 'number';
  readonly value: number;
  readonly unit: string;
}

export interface PercentValue extends NodeBase {
  readonly kind: 'percent';
  readonly value: number;
}

/** `2026-11-30`, checked to be a day of the calendar. */
export interface DateValue extends NodeBase {
  readonly kind: 'date';
  readonly text: string;
}

/** Minutes since midnight. */
export interface TimeValue extends NodeBase {
  readonly kind: 'time';
  readonly minutes: number;
}

export interface TodayValue extends NodeBase {
  readonly kind: 'today';
}

/** A word of a slot's list, yes or no, or quoted text. */
export interface WordValue extends NodeBase {
  readonly kind: 'word';
  readonly text: string;
}

export type Node =
  | File
  | Part
  | HeaderLine
  | TimeRange
  | Slot
  | Outcome
  | RehearsalLine
  | Block
  | Statement
  | Reply
  | VerifyResult
  | IfBranch
  | Ordinal
  | Variant
  | Speech
  | SpeechPart
  | Wording
  | Condition
  | Value
  | Name
  | Quoted
  | Comment;
