import type { Value } from '../tree/tree.ts';

const NUMBER = /^([¥￥$£€]?)(-?\d+(?:\.\d+)?)(万?)(元|块|块钱|yuan|RMB|CNY|USD|GBP)?$/i;
const PERCENT = /^(\d+(?:\.\d+)?)%$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(\d{1,2}):(\d{2})$/;

/** Reads a word in plain form as a value: a number, money, percent, date, time, `today`, or a word. */
export function valueOf(word: string, start: number, end: number): Value {
  if (word === 'today' || word === '今天') return { kind: 'today', start, end };
  const first = word.charCodeAt(0);
  const digits = (first >= 0x30 && first <= 0x39) || '-¥￥$£€'.includes(word.charAt(0));
  if (!digits) return { kind: 'word', start, end, text: word };
  const number = NUMBER.exec(word);
  if (number) {
    const value = Number(number[2]) * (number[3] ? 10_000 : 1);
    return { kind: 'number', start, end, value, unit: number[1] || number[4] || '' };
  }
  const percent = PERCENT.exec(word);
  if (percent) return { kind: 'percent', start, end, value: Number(percent[1]) };
  if (isDate(word)) return { kind: 'date', start, end, text: word };
  const minutes = minutesOf(word);
  if (minutes !== undefined) return { kind: 'time', start, end, minutes };
  return { kind: 'word', start, end, text: word };
}

/** Whether a text is a day of the calendar, as in `2026-11-30`. */
export function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const day = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return day.toISOString().startsWith(text);
}

/** Minutes since midnight of `08:00`; undefined where the text is no time of a day. */
export function minutesOf(text: string): number | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const hours = Number(match[1]);
  const minutes = Number(match[2]);
  return hours <= 24 && minutes < 60 && hours * 60 + minutes <= 1440
    ? hours * 60 + minutes
    : undefined;
}
