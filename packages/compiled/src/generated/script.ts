// Made from schema/script.v1.schema.json by scripts/generate.mjs: do not edit.
/**
 * A piece of a line: words, or a slot whose value is put there.
 */
export type Part = string | SlotPart;
/**
 * Instructions, carried out in order.
 */
export type Body = readonly Instruction[];
/**
 * One instruction of a body.
 */
export type Instruction =
  | SayInstruction
  | NoteInstruction
  | PauseInstruction
  | ChooseInstruction
  | VerifyInstruction
  | GoInstruction
  | EndInstruction
  | ReturnInstruction
  | ListenerInstruction
  | CaptureInstruction
  | SetInstruction
  | IfInstruction
  | TimesInstruction
  | VariantInstruction;
/**
 * A condition, as a tree. A comparison with a slot that is not known does not hold.
 */
export type Condition =
  | AndCondition
  | OrCondition
  | NotCondition
  | CompareCondition
  | OneOfCondition
  | KnownCondition
  | VerifiedCondition
  | ListenerCondition
  | FalseCondition;
/**
 * A value that stands in the script.
 */
export type Value =
  | NumberValue
  | MoneyValue
  | PercentValue
  | DateValue
  | TimeValue
  | TodayValue
  | YesNoValue
  | WordValue;

/**
 * A call script as `parley build` writes it: closed under its libraries, so that whatever leads or checks a call reads nothing else. All keys are sorted; maps are keyed by names and ids, so use an own-property check when looking something up. Every name and id that is used in the script is defined in it.
 */
export interface CompiledScript {
  /**
   * Names this schema.
   */
  readonly $schema: 'urn:parley:schema/script.v1.schema.json';
  /**
   * The version of the format the file is written in. It grows when something is added.
   */
  readonly formatVersion: 1;
  /**
   * The least format version a reader must know to play this script rightly. A reader that knows less must refuse it.
   */
  readonly minReader: number;
  /**
   * The name of the script, unique in its project.
   */
  readonly id: string;
  /**
   * What people call the script; absent: its id.
   */
  readonly title?: string;
  /**
   * The language that is spoken, as a BCP 47 tag; `und` where the script says none.
   */
  readonly language: string;
  /**
   * How the customer is reached.
   */
  readonly channel: 'call' | 'sms' | 'voicemail';
  /**
   * Whether the customer is the one who calls.
   */
  readonly incoming: boolean;
  /**
   * How far overdue the account is, in the words of the company, as in `M1`.
   */
  readonly stage?: string;
  /**
   * The rule packs the script was written for, and the facts they ask for, as written.
   *
   * Items: A rule pack or a fact that a pack asks for.
   */
  readonly rules: readonly string[];
  /**
   * When calls may be made, in the customer's local time; empty: the script does not say.
   */
  readonly hours: readonly Hours[];
  /**
   * The step the call begins with; absent only in a script without steps, which has an error.
   */
  readonly start?: string;
  /**
   * Who is there when the call begins.
   */
  readonly listener: Listener;
  /**
   * The letters of the script's variants with their weights in percent. One letter is drawn for the whole call. Empty: there are no variants.
   */
  readonly variants: {
    /**
     * Of 100 calls, how many are led in this variant.
     */
    readonly [k: string]: number;
  };
  /**
   * What a call knows or learns, by name.
   */
  readonly slots: {
    readonly [k: string]: Slot;
  };
  /**
   * The ways a call may end, by name.
   */
  readonly outcomes: {
    readonly [k: string]: Outcome;
  };
  /**
   * All text that is said or shown as guidance, by id. A translation or a set of recordings replaces this map.
   */
  readonly lines: {
    readonly [k: string]: Line;
  };
  /**
   * The steps, by name.
   */
  readonly steps: {
    readonly [k: string]: Step;
  };
  /**
   * The objections, by name.
   */
  readonly objections: {
    readonly [k: string]: Objection;
  };
  /**
   * What was known about the script when it was built.
   */
  readonly checked: Checked;
  /**
   * The files that the script was built from.
   */
  readonly source: Source;
}
/**
 * A time of day in which calls may be made, both ends included.
 */
export interface Hours {
  /**
   * When it begins, as `08:00`.
   */
  readonly from: string;
  /**
   * When it ends, as `21:00`.
   */
  readonly to: string;
}
/**
 * Who is on the phone, and whether that was verified.
 */
export interface Listener {
  /**
   * Who is on the phone.
   */
  readonly who: 'customer' | 'representative' | 'third-party' | 'machine' | 'unknown';
  /**
   * Whether the identity is taken as verified, as with a registered number.
   */
  readonly verified: boolean;
}
/**
 * A piece of information: known when the call begins, or captured during it.
 */
export interface Slot {
  /**
   * What kind of value it holds; `choice`: one of `values`.
   */
  readonly type:
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
  /**
   * For type `choice`, the values in the order in which they are offered; for other types empty.
   *
   * Items: A value that may be chosen.
   */
  readonly values: readonly string[];
  /**
   * Who may hear it. `debt` goes only to a verified customer or representative, `secret` is never said in full.
   */
  readonly privacy: 'public' | 'personal' | 'debt' | 'secret';
  /**
   * Whether it is learned during the call. Otherwise it must be given when the call begins.
   */
  readonly captured: boolean;
  /**
   * Where this stands in the source.
   */
  readonly at: Place;
}
/**
 * A way a call may end.
 */
export interface Outcome {
  /**
   * What people call it; absent: its name.
   */
  readonly title?: string;
  /**
   * The slots that must be known before the call may end so.
   *
   * Items: A slot.
   */
  readonly requires: readonly string[];
  /**
   * Where this stands in the source.
   */
  readonly at: Place;
}
/**
 * A text that is said, or shown as guidance. Equal texts of one kind in one step or objection are one line.
 */
export interface Line {
  /**
   * Whether the text is said to the customer, or shown to the agent as guidance.
   */
  readonly kind: 'say' | 'note';
  /**
   * The text in order.
   */
  readonly parts: readonly Part[];
  /**
   * A hash of the text with its slots. A translation, a recording or an approval that was made for another hash is stale.
   */
  readonly hash: string;
  /**
   * Where the line stands first in the source.
   */
  readonly at: Place;
  /**
   * The other places where the same line stands; absent: there are none.
   */
  readonly alsoAt?: readonly Place[];
}
/**
 * A slot inside a line.
 */
export interface SlotPart {
  /**
   * The name of the slot.
   */
  readonly slot: string;
}
/**
 * A step of the call.
 */
export interface Step {
  /**
   * What people call it; absent: its name.
   */
  readonly title?: string;
  /**
   * A label for people; no rule depends on it.
   */
  readonly phase?:
    'open' | 'verify' | 'purpose' | 'discover' | 'urgency' | 'negotiate' | 'promise' | 'close';
  /**
   * What is said and done, in order.
   */
  readonly body: Body;
  /**
   * Where this stands in the source.
   */
  readonly at: Place;
}
/**
 * Something that may be raised at a choice point. Inside an objection no other may be raised but those with `returns: false`.
 */
export interface Objection {
  /**
   * What people call it; absent: its name.
   */
  readonly title?: string;
  /**
   * How people say it, as samples.
   *
   * Items: A sample of how it is said.
   */
  readonly heard: readonly string[];
  /**
   * The steps at whose choice points it may be raised, sorted; absent: all.
   *
   * Items: A step.
   */
  readonly in?: readonly string[];
  /**
   * Whether some way through it leads back to the choice point where it was raised. If not, it only ever ends the call or moves to a step.
   */
  readonly returns: boolean;
  /**
   * What is said and done when it is raised.
   */
  readonly body: Body;
  /**
   * Where this stands in the source.
   */
  readonly at: Place;
}
/**
 * The agent says a line.
 */
export interface SayInstruction {
  /**
   * Which instruction this is.
   */
  readonly do: 'say';
  /**
   * The id of the line.
   */
  readonly line: string;
}
/**
 * The agent is shown guidance.
 */
export interface NoteInstruction {
  /**
   * Which instruction this is.
   */
  readonly do: 'note';
  /**
   * The id of the line.
   */
  readonly line: string;
}
/**
 * A beat of silence.
 */
export interface PauseInstruction {
  /**
   * Which instruction this is.
   */
  readonly do: 'pause';
  /**
   * How long it lasts.
   */
  readonly seconds: number;
}
/**
 * A choice point: the call waits for one of the replies, and objections may be raised. To find it again after the script was edited, save its id together with the ids of its replies.
 */
export interface ChooseInstruction {
  /**
   * Which instruction this is.
   */
  readonly do: 'choose';
  /**
   * The id of the choice point.
   */
  readonly id: string;
  /**
   * Where this stands in the source.
   */
  readonly at: Place;
  /**
   * Guidance that is shown while the call waits; absent: none.
   *
   * Items: The id of a line of kind `note`.
   */
  readonly notes?: readonly string[];
  /**
   * The replies in the order in which they are offered.
   */
  readonly replies: readonly Reply[];
  /**
   * Every other reply; absent: the script has none, which is a finding.
   */
  readonly otherwise?: Otherwise;
}
/**
 * Asks for evidence of who is on the phone: a choice point of its own, and the only thing that verifies.
 */
export interface VerifyInstruction {
  /**
   * Which instruction this is.
   */
  readonly do: 'verify';
  /**
   * The id of the choice point.
   */
  readonly id: string;
  /**
   * Where this stands in the source.
   */
  readonly at: Place;
  /**
   * Who is verified when it passes.
   */
  readonly who: 'customer' | 'representative';
  /**
   * The evidence that is asked for.
   *
   * Items: A kind of evidence, in the words of the script.
   */
  readonly by: readonly string[];
  /**
   * When the identity was confirmed; absent only in a script with an error.
   */
  readonly passed?: Result;
  /**
   * When it was not; without replies and `otherwise` this is every other case.
   */
  readonly failed?: Result;
  /**
   * Guidance that is shown while the call waits; absent: none.
   *
   * Items: The id of a line of kind `note`.
   */
  readonly notes?: readonly string[];
  /**
   * Further replies in the order in which they are offered; often empty.
   */
  readonly replies: readonly Reply[];
  /**
   * Every other reply; absent: `failed` is every other case.
   */
  readonly otherwise?: Otherwise;
}
/**
 * Goes to a step.
 */
export interface GoInstruction {
  /**
   * Which instruction this is.
   */
  readonly do: 'go';
  /**
   * The name of the step.
   */
  readonly to: string;
}
/**
 * Ends the call.
 */
export interface EndInstruction {
  /**
   * Which instruction this is.
   */
  readonly do: 'end';
  /**
   * The name of the outcome.
   */
  readonly outcome: string;
}
/**
 * Goes back to the choice point at which the objection was raised, without saying again what stood before it. Only in objections.
 */
export interface ReturnInstruction {
  /**
   * Which instruction this is.
   */
  readonly do: 'return';
}
/**
 * The phone changes hands; nobody is verified any more.
 */
export interface ListenerInstruction {
  /**
   * Which instruction this is.
   */
  readonly do: 'listener';
  /**
   * Who is listening now.
   */
  readonly who: 'customer' | 'representative' | 'third-party' | 'machine' | 'unknown';
}
/**
 * The agent writes down what the customer said.
 */
export interface CaptureInstruction {
  /**
   * Which instruction this is.
   */
  readonly do: 'capture';
  /**
   * The id of the place; the call may wait here.
   */
  readonly id: string;
  /**
   * Where this stands in the source.
   */
  readonly at: Place;
  /**
   * The slots that are captured, in the order in which they are asked for.
   *
   * Items: A slot.
   */
  readonly slots: readonly string[];
}
/**
 * Gives a captured slot a value.
 */
export interface SetInstruction {
  /**
   * Which instruction this is.
   */
  readonly do: 'set';
  /**
   * The name of the slot.
   */
  readonly slot: string;
  /**
   * The value it gets.
   */
  readonly value: Value;
}
/**
 * Does the first branch whose condition holds.
 */
export interface IfInstruction {
  /**
   * Which instruction this is.
   */
  readonly do: 'if';
  /**
   * The branches in order.
   */
  readonly of: readonly Branch[];
  /**
   * What is done when no condition holds; absent: nothing.
   */
  readonly else?: Body;
}
/**
 * A branch of an `if`.
 */
export interface Branch {
  /**
   * When it is taken.
   */
  readonly when: Condition;
  /**
   * What is done then.
   */
  readonly body: Body;
  /**
   * Where this stands in the source.
   */
  readonly at: Place;
}
/**
 * Does another body each time this place is reached in a call. Being offered again by a return is not reaching it.
 */
export interface TimesInstruction {
  /**
   * Which instruction this is.
   */
  readonly do: 'times';
  /**
   * The id of the place, by which its visits are counted.
   */
  readonly id: string;
  /**
   * Where this stands in the source.
   */
  readonly at: Place;
  /**
   * What is done the first time, the second time and so on; the last one repeats.
   */
  readonly of: readonly Body[];
}
/**
 * Other wordings of one passage: the body of the letter that was drawn for the call is done.
 */
export interface VariantInstruction {
  /**
   * Which instruction this is.
   */
  readonly do: 'variant';
  /**
   * The id of the place.
   */
  readonly id: string;
  /**
   * Where this stands in the source.
   */
  readonly at: Place;
  /**
   * The bodies by letter; a letter that stands in none does nothing.
   */
  readonly of: {
    readonly [k: string]: Body;
  };
}
/**
 * A reply at a choice point. It has exactly one of `go`, `end`, `return` and `body`.
 */
export interface Reply {
  /**
   * The id of the reply.
   */
  readonly id: string;
  /**
   * Who replies; it changes who is listening.
   */
  readonly by: 'customer' | 'third-party' | 'voicemail' | 'silence';
  /**
   * How it is said, as samples; empty for `voicemail` and `silence`.
   *
   * Items: A sample of how it is said.
   */
  readonly heard: readonly string[];
  /**
   * The step to go to.
   */
  readonly go?: string;
  /**
   * The outcome to end the call with.
   */
  readonly end?: string;
  /**
   * Goes back to the choice point at which the objection was raised. Only in objections.
   */
  readonly return?: true;
  /**
   * What is done instead of a single move. Where it ends without a move, the call goes on after the choice point.
   */
  readonly body?: Body;
  /**
   * Where this stands in the source.
   */
  readonly at: Place;
}
/**
 * Every reply that is none of the others. It has exactly one of `go`, `end`, `return` and `body`. Without `id` and `at` it is the one from the head of the script, written out here.
 */
export interface Otherwise {
  /**
   * The id of the reply; absent: it comes from the script's head.
   */
  readonly id?: string;
  /**
   * The step to go to.
   */
  readonly go?: string;
  /**
   * The outcome to end the call with.
   */
  readonly end?: string;
  /**
   * Goes back to the choice point at which the objection was raised. Only in objections.
   */
  readonly return?: true;
  /**
   * What is done instead of a single move. Where it ends without a move, the call goes on after the choice point.
   */
  readonly body?: Body;
  /**
   * Where it stands in the source; absent: it comes from the script's head.
   */
  readonly at?: Place;
}
/**
 * What follows when a verification passed or failed. It has exactly one of `go`, `end`, `return` and `body`.
 */
export interface Result {
  /**
   * The step to go to.
   */
  readonly go?: string;
  /**
   * The outcome to end the call with.
   */
  readonly end?: string;
  /**
   * Goes back to the choice point at which the objection was raised. Only in objections.
   */
  readonly return?: true;
  /**
   * What is done instead of a single move. Where it ends without a move, the call goes on after the choice point.
   */
  readonly body?: Body;
  /**
   * Where this stands in the source.
   */
  readonly at: Place;
}
/**
 * Holds when all of them hold.
 */
export interface AndCondition {
  /**
   * Which condition this is.
   */
  readonly op: 'and';
  /**
   * The conditions, in the order of the script.
   */
  readonly of: readonly Condition[];
}
/**
 * Holds when one of them holds.
 */
export interface OrCondition {
  /**
   * Which condition this is.
   */
  readonly op: 'or';
  /**
   * The conditions, in the order of the script.
   */
  readonly of: readonly Condition[];
}
/**
 * Holds when the other does not.
 */
export interface NotCondition {
  /**
   * Which condition this is.
   */
  readonly op: 'not';
  /**
   * The condition that must not hold.
   */
  readonly of: Condition;
}
/**
 * Compares a slot's value.
 */
export interface CompareCondition {
  /**
   * How the two are compared. Dates and times are compared as text, which is their order in time.
   */
  readonly op: '=' | '!=' | '<' | '<=' | '>' | '>=';
  /**
   * The name of the slot.
   */
  readonly slot: string;
  /**
   * What it is compared with.
   */
  readonly value: Value;
}
/**
 * Holds when the slot has one of the values.
 */
export interface OneOfCondition {
  /**
   * Which condition this is.
   */
  readonly op: 'one-of';
  /**
   * The name of the slot.
   */
  readonly slot: string;
  /**
   * The values, any of which will do.
   */
  readonly values: readonly Value[];
}
/**
 * Holds when the slot is known.
 */
export interface KnownCondition {
  /**
   * Which condition this is.
   */
  readonly op: 'known';
  /**
   * The name of the slot.
   */
  readonly slot: string;
}
/**
 * Holds when the customer or a representative is verified.
 */
export interface VerifiedCondition {
  /**
   * Which condition this is.
   */
  readonly op: 'verified';
}
/**
 * Holds when this is who is listening.
 */
export interface ListenerCondition {
  /**
   * Which condition this is.
   */
  readonly op: 'listener';
  /**
   * Who it must be.
   */
  readonly who: 'customer' | 'representative' | 'third-party' | 'machine' | 'unknown';
}
/**
 * Never holds. It stands for a condition that could not be read; the script has an error.
 */
export interface FalseCondition {
  /**
   * Which condition this is.
   */
  readonly op: 'false';
}
/**
 * A number.
 */
export interface NumberValue {
  /**
   * Which kind of value this is.
   */
  readonly type: 'number';
  /**
   * The number itself.
   */
  readonly value: number;
}
/**
 * An amount of money, in the unit in which the slot is given.
 */
export interface MoneyValue {
  /**
   * Which kind of value this is.
   */
  readonly type: 'money';
  /**
   * The amount as a number.
   */
  readonly value: number;
}
/**
 * A percentage.
 */
export interface PercentValue {
  /**
   * Which kind of value this is.
   */
  readonly type: 'percent';
  /**
   * The percentage: 30 is 30 %.
   */
  readonly value: number;
}
/**
 * A day of the calendar.
 */
export interface DateValue {
  /**
   * Which kind of value this is.
   */
  readonly type: 'date';
  /**
   * The day, as `2026-11-30`.
   */
  readonly value: string;
}
/**
 * A time of day.
 */
export interface TimeValue {
  /**
   * Which kind of value this is.
   */
  readonly type: 'time';
  /**
   * The time, as `18:30`.
   */
  readonly value: string;
}
/**
 * The day of the call.
 */
export interface TodayValue {
  /**
   * Which kind of value this is.
   */
  readonly type: 'today';
}
/**
 * Yes or no.
 */
export interface YesNoValue {
  /**
   * Which kind of value this is.
   */
  readonly type: 'yes-no';
  /**
   * Whether it is yes.
   */
  readonly value: boolean;
}
/**
 * A value of the slot's list, or a text.
 */
export interface WordValue {
  /**
   * Which kind of value this is.
   */
  readonly type: 'word';
  /**
   * The word as the slot lists it.
   */
  readonly value: string;
}
/**
 * What was known about the script when it was built. A script with errors builds only when told to.
 */
export interface Checked {
  /**
   * The version of Parley that built it.
   */
  readonly parley: string;
  /**
   * The rule packs it was checked with.
   */
  readonly packs: {
    /**
     * The version of the pack.
     */
    readonly [k: string]: string;
  };
  /**
   * How many errors were left; a reader may refuse a script that has any.
   */
  readonly errors: number;
  /**
   * How many warnings were left.
   */
  readonly warnings: number;
  /**
   * The exceptions that were in force.
   */
  readonly allowed: readonly Allowed[];
}
/**
 * An exception from a rule, as the script states it.
 */
export interface Allowed {
  /**
   * The code of the rule.
   */
  readonly rule: string;
  /**
   * The reason, in the words of the script.
   */
  readonly because: string;
  /**
   * The last day on which it holds.
   */
  readonly until: string;
}
/**
 * The files that the script was built from.
 */
export interface Source {
  /**
   * The script's own file first, then its libraries by path.
   */
  readonly files: readonly SourceFile[];
  /**
   * One hash for all files: the SHA-256 of a line `SHA256 PATH` for each of them, each ended by a newline.
   */
  readonly sha256: string;
}
/**
 * A source file.
 */
export interface SourceFile {
  /**
   * Its path relative to the project, with `/`.
   */
  readonly path: string;
  /**
   * The SHA-256 of its text.
   */
  readonly sha256: string;
}
/**
 * A place in the source.
 */
export interface Place {
  /**
   * The file, as an index into `source.files`.
   */
  readonly file: number;
  /**
   * The line, counted from 1.
   */
  readonly line: number;
  /**
   * The column, counted from 1 in UTF-16 code units.
   */
  readonly column: number;
}
