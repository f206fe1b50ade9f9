import type { IToken } from 'chevrotain';
import type { Diagnostic } from '@parley/diagnostics';
import { plainText } from '../lexer/characters.ts';
import { report } from '../lexer/scan-state.ts';
import type { Token } from '../lexer/token-types.ts';
import type {
  ChannelKind,
  DateValue,
  Name,
  Phase,
  PrivacyClass,
  SlotType,
  TimeRange,
  Who,
} from '../tree/tree.ts';
import { endOf } from './build.ts';
import { reportWord } from './extra-words.ts';
import { isDate, minutesOf } from './values.ts';
import { lookUp, wordTable } from './words-of.ts';

const WHO = wordTable('who');
const TYPES = wordTable('type');
const CLASSES = wordTable('class');
const PHASES = wordTable('phase');
const CHANNELS = wordTable('channel');

function badValue(found: Diagnostic[], token: IToken, expected: string, like: string): void {
  report(found, 'syntax/bad-value', token.startOffset, endOf(token), {
    args: { text: token.image, expected: `@${expected}`, like },
  });
}

/** `customer`, `third-party`, …; ids of these words are longer where another keyword is spelt alike. */
export function whoOf(token: IToken, found: Diagnostic[]): Who | undefined {
  return lookUp(WHO, token, 'listener', found)?.replace(/^who-/, '') as Who | undefined;
}

/** Who can be verified: the customer or a representative. */
export function verifiedPersonOf(
  token: IToken,
  found: Diagnostic[],
): 'customer' | 'representative' | undefined {
  const who = whoOf(token, found);
  if (who === undefined || who === 'customer' || who === 'representative') return who;
  const like = token.image.charCodeAt(0) > 0x7f ? '客户 / 代理人' : 'customer / representative';
  badValue(found, token, 'verified-person', like);
  return undefined;
}

export function typeOf(token: IToken, found: Diagnostic[]): SlotType | undefined {
  const word = (token as Token).word ?? '';
  // `Mr/Ms` for `Mr | Ms`
  if (word.includes('/')) {
    badValue(found, token, 'type', word.split('/').join(' | '));
    return undefined;
  }
  return lookUp(TYPES, token, 'type', found) as SlotType | undefined;
}

export function classOf(token: IToken, found: Diagnostic[]): PrivacyClass | undefined {
  if (isType(token)) {
    report(found, 'syntax/bad-value', token.startOffset, endOf(token), {
      args: { text: token.image, expected: '@class', second: 1 },
    });
    return undefined;
  }
  return reportWord(token, endOf(token), found)
    ? undefined
    : (lookUp(CLASSES, token, 'class', found) as PrivacyClass | undefined);
}

/** Whether a word names a privacy class: such a word ends a list's values. */
export function isClass(token: IToken): boolean {
  return CLASSES.ids.has((token as Token).word ?? '');
}

/** Whether a word names a type. */
export function isType(token: IToken): boolean {
  return TYPES.ids.has((token as Token).word ?? '');
}

export function phaseOf(token: IToken, found: Diagnostic[]): Phase | undefined {
  return lookUp(PHASES, token, 'phase', found)?.replace(/^phase-/, '') as Phase | undefined;
}

export function channelOf(token: IToken, found: Diagnostic[]): ChannelKind | undefined {
  return lookUp(CHANNELS, token, 'channel', found)?.replace(/^channel-/, '') as
    ChannelKind | undefined;
}

export function dayOf(token: IToken, found: Diagnostic[]): DateValue | undefined {
  const text = (token as Token).word ?? '';
  if (isDate(text)) return { kind: 'date', start: token.startOffset, end: endOf(token), text };
  badValue(found, token, 'date', '2030-12-31');
  return undefined;
}

const PERCENT = /^(\d{1,3})%$/;

export function percentOf(token: IToken, found: Diagnostic[]): number | undefined {
  const match = PERCENT.exec((token as Token).word ?? '');
  const value = match ? Number(match[1]) : Number.NaN;
  if (value <= 100) return value;
  badValue(found, token, 'percent', '60%');
  return undefined;
}

/** Whether a percentage stands where the letter of a variant belongs, as in `variant 60%`. */
export function lacksLetter(letter: Name | undefined, found: Diagnostic[]): boolean {
  if (!letter?.text.endsWith('%')) return false;
  report(found, 'syntax/expected', letter.start, letter.end, {
    args: { expected: '@letter', like: '@like-letter', found: letter.text },
  });
  return true;
}

const SECONDS = /^(\d+(?:\.\d+)?)\s*(?:s|秒|seconds?)?$/;

/** Seconds of `3s` or `3秒`; 0 where they can't be read. */
export function secondsOf(token: IToken, found: Diagnostic[]): number {
  const match = SECONDS.exec(plainText(token.image));
  if (match) return Number(match[1]);
  badValue(found, token, 'duration', token.image.charCodeAt(0) > 0x7f ? '3秒' : '3s');
  return 0;
}

const RANGE = /^(\d{1,2}:\d{2})\s*[-~–—]\s*(\d{1,2}:\d{2})$/;

/** The ranges of `hours`, with commas between them. */
export function rangesOf(token: IToken, found: Diagnostic[]): TimeRange[] {
  const ranges: TimeRange[] = [];
  let at = 0;
  for (const piece of token.image.split(/[,，、;；]/)) {
    const start = token.startOffset + at + (piece.length - piece.trimStart().length);
    const end = Math.max(start, token.startOffset + at + piece.trimEnd().length);
    const match = RANGE.exec(plainText(piece).trim());
    const from = match?.[1] === undefined ? undefined : minutesOf(match[1]);
    const to = match?.[2] === undefined ? undefined : minutesOf(match[2]);
    if (from !== undefined && to !== undefined && from < to)
      ranges.push({ kind: 'time-range', start, end, from, to });
    else {
      report(found, 'syntax/bad-value', start, end, {
        args: { text: piece.trim(), expected: '@hours', like: '08:00-21:00' },
      });
    }
    at += piece.length + 1;
  }
  return ranges;
}

/** A name from a word or a quoted text: list values may be either. */
export function valueNameOf(token: IToken): Name {
  return {
    kind: 'name',
    start: token.startOffset,
    end: endOf(token),
    text: (token as Token).word ?? '',
  };
}
