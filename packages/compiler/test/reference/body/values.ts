import type { Value } from '@parley/compiled';
import type { SlotType, Value as Written } from '@parley/language';
import { timeOf } from '../time.ts';

const YES = new Set(['yes', '是']);
const NO = new Set(['no', '否']);

/**
 * A value as it is meant for a slot: a number for an amount is an amount, whatever sign was written with
 * it, and yes is yes in either language. Undefined where it can't be meant so.
 */
export function valueOf(value: Written, type: SlotType): Value | undefined {
  switch (value.kind) {
    case 'number':
      return Number.isFinite(value.value)
        ? { type: numberTypeOf(type), value: value.value }
        : undefined;
    case 'percent':
      return Number.isFinite(value.value) ? { type: 'percent', value: value.value } : undefined;
    case 'date':
      return { type: 'date', value: value.text };
    case 'time':
      return { type: 'time', value: timeOf(value.minutes) };
    case 'today':
      return { type: 'today' };
    case 'word':
      return wordOf(value.text, type);
    default:
      value satisfies never;
      return undefined;
  }
}

function numberTypeOf(type: SlotType): 'money' | 'percent' | 'number' {
  return type === 'money' || type === 'percent' ? type : 'number';
}

function wordOf(word: string, type: SlotType): Value | undefined {
  if (type !== 'yes-no') return { type: 'word', value: word };
  if (YES.has(word)) return { type: 'yes-no', value: true };
  return NO.has(word) ? { type: 'yes-no', value: false } : undefined;
}
