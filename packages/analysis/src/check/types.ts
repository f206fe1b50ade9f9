import { diagnostic, nearest, type Args, type Span } from '@parley/diagnostics';
import type { ComparisonOperator, Name, SlotType, Value } from '@parley/language';
import type { Draft } from '../flow/draft.ts';
import type { SlotSymbol } from '../link/linked-script.ts';
import type { SourceFile } from '../project/source-file.ts';

const YES_NO: ReadonlySet<string> = new Set(['yes', 'no', '是', '否']);
/** The types whose values have an order. */
export const ORDERED: ReadonlySet<SlotType> = new Set<SlotType>([
  'money',
  'number',
  'percent',
  'date',
  'time',
]);
const LIKE: Partial<Record<SlotType, string>> = {
  money: '1000',
  number: '3',
  percent: '30%',
  date: '2026-11-30',
  time: '08:00',
};

/** Where findings are gathered. */
type Sink = Pick<Draft, 'diagnostics'>;

function report(draft: Sink, file: SourceFile, code: string, span: Span, args: Args): void {
  draft.diagnostics.push({ ...diagnostic(code, 'error', span, { args }), file: file.path });
}

/** What comes with the call can't be captured. */
export function checkCapture(draft: Draft, file: SourceFile, slot: SlotSymbol, at: Name): void {
  if (!slot.captured) report(draft, file, 'type/capture-given', at, { slot: slot.name });
}

/** Only captured slots can be set, to a value of their type. */
export function checkSet(
  draft: Draft,
  file: SourceFile,
  slot: SlotSymbol,
  at: Name,
  value: Value | undefined,
): void {
  if (!slot.captured) report(draft, file, 'type/set-given', at, { slot: slot.name });
  if (value) checkValue(draft, file, slot, value);
}

/** A comparison needs an order, and a value of the slot's type. */
export function checkComparison(
  draft: Draft,
  file: SourceFile,
  slot: SlotSymbol,
  operator: ComparisonOperator,
  value: Value,
): void {
  if (operator !== '=' && operator !== '!=' && !ORDERED.has(slot.type) && !isTypeUnread(slot)) {
    report(draft, file, 'type/mismatch', value, {
      case: 'order',
      slot: slot.name,
      type: typeTerm(slot.type),
    });
    return;
  }
  checkValue(draft, file, slot, value);
}

/** Says where a value does not fit a slot's type. */
export function checkValue(draft: Sink, file: SourceFile, slot: SlotSymbol, value: Value): void {
  if (isTypeUnread(slot) || fits(slot, value)) return;
  const text = file.text.slice(value.start, value.end);
  if (slot.type === 'choice' || slot.type === 'yes-no') {
    const choices =
      slot.type === 'choice' ? slot.values : chineseFirst(text) ? ['是', '否'] : ['yes', 'no'];
    const near = nearest(text, choices);
    report(draft, file, 'type/mismatch', value, {
      case: 'choice',
      slot: slot.name,
      value: text,
      choices: choices.join(chineseFirst(text) ? '、' : ', '),
      ...(near ? { near } : {}),
    });
    return;
  }
  const like = LIKE[slot.type];
  report(draft, file, 'type/mismatch', value, {
    slot: slot.name,
    type: typeTerm(slot.type),
    value: text,
    ...(like ? { like } : {}),
  });
}

function typeTerm(type: SlotType): string {
  return type === 'name' ? '@person' : `@${type}`;
}

function chineseFirst(text: string): boolean {
  return text.charCodeAt(0) > 0x7f;
}

/** A type that could not be read is a mistake of its own: nothing is said against it. */
function isTypeUnread({ node }: SlotSymbol): boolean {
  return node.type === undefined;
}

/** Whether a slot may have a value. */
export function fits(slot: SlotSymbol, value: Value): boolean {
  switch (slot.type) {
    case 'money':
      return value.kind === 'number';
    case 'number':
      return value.kind === 'number' && value.unit === '';
    case 'percent':
      return value.kind === 'percent';
    case 'date':
      return value.kind === 'date' || value.kind === 'today';
    case 'time':
      return value.kind === 'time';
    case 'yes-no':
    case 'choice':
      return wordOf(slot, value) !== undefined;
    default:
      return value.kind === 'word' || value.kind === 'number';
  }
}

/** The word of a slot's list that a value names, `yes` or `no` for a yes-no slot; undefined where it is none. */
export function wordOf(slot: SlotSymbol, value: Value): string | undefined {
  if (slot.type !== 'yes-no') return spellings(value).find((word) => slot.values.includes(word));
  if (value.kind !== 'word' || !YES_NO.has(value.text)) return undefined;
  return value.text === 'yes' || value.text === '是' ? 'yes' : 'no';
}

/** How a value may be written in a list, where it is a word though it looks like a number. */
function spellings(value: Value): readonly string[] {
  switch (value.kind) {
    case 'word':
    case 'date':
      return [value.text];
    case 'number':
      return [
        String(value.value) + value.unit,
        value.unit + String(value.value),
        `${value.value / 10_000}万${value.unit}`,
      ];
    case 'percent':
      return [`${value.value}%`];
    case 'time':
      return [];
    case 'today':
      return ['today', '今天'];
  }
}
