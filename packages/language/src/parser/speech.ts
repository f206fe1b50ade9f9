import type { IToken } from 'chevrotain';
import type { Diagnostic } from '@parley/diagnostics';
import { arrowLength, isBlank, isWide, plain, plainText } from '../lexer/characters.ts';
import { lastArrow, skipBlanks } from '../lexer/reply-line.ts';
import { report } from '../lexer/scan-state.ts';
import { isWordPart } from '../lexer/words.ts';
import type { SlotUse, Speech, SpeechPart, SpeechText } from '../tree/tree.ts';
import { endOf } from './build.ts';

const LEFT = 0x7b;
const RIGHT = 0x7d;
const WIDE_LEFT = 0xff5b;
const WIDE_RIGHT = 0xff5d;

/** Makes the speech of one or more lines, with the slots in it. */
export function speechOf(lines: readonly IToken[], at: number, found: Diagnostic[]): Speech {
  const first = lines[0];
  if (!first) return { kind: 'speech', start: at, end: at, parts: [] };
  const parts: SpeechPart[] = [];
  let last = first;
  for (const line of lines) {
    if (line !== first) joinLine(parts, line);
    readLine(parts, line, found);
    last = line;
  }
  warnOfArrow(last, found);
  return { kind: 'speech', start: first.startOffset, end: endOf(last), parts };
}

/** Chinese lines join without a space, others with one. */
function joinLine(parts: SpeechPart[], line: IToken): void {
  const before = parts.at(-1);
  const left = before?.kind === 'text' ? before.text.charCodeAt(before.text.length - 1) : 0x7d;
  const right = line.image.charCodeAt(0);
  // A slot's brace says nothing about the language, however it was typed.
  if (isWide(left) || (isWide(right) && right !== WIDE_LEFT)) return;
  // Between two slots nothing says which language is spoken; a space is the harmless choice.
  addText(parts, ' ', line.startOffset, line.startOffset);
}

function addText(parts: SpeechPart[], text: string, start: number, end: number): void {
  if (text === '') return;
  const last = parts.at(-1);
  if (last?.kind === 'text') {
    parts[parts.length - 1] = {
      kind: 'text',
      start: last.start,
      end,
      text: last.text + text,
    } satisfies SpeechText;
  } else parts.push({ kind: 'text', start, end, text });
}

/** Cuts one line at its slots; most lines have none and are taken whole. */
function readLine(parts: SpeechPart[], line: IToken, found: Diagnostic[]): void {
  const { image: text, startOffset: base } = line;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LEFT || code === WIDE_LEFT) {
      addText(parts, text.slice(from, at), base + from, base + at);
      const stop = readSlot(parts, text, at, base, found);
      from = stop;
      at = stop - 1;
    } else if (code === RIGHT || code === WIDE_RIGHT) {
      report(found, 'syntax/stray-brace', base + at, base + at + 1, {
        fixes: [
          {
            kind: 'suggestion',
            title: 'fix/remove',
            args: { text: text.charAt(at) },
            edits: [{ span: { start: base + at, end: base + at + 1 }, text: '' }],
          },
        ],
      });
    }
  }
  if (from < text.length) addText(parts, text.slice(from), base + from, base + text.length);
}

/** Reads `{NAME}` at `at`; returns where the text goes on. What is no slot stays text, with a finding. */
function readSlot(
  parts: SpeechPart[],
  text: string,
  at: number,
  base: number,
  found: Diagnostic[],
): number {
  let stop = at + 1;
  while (stop < text.length && !isBrace(text.charCodeAt(stop))) stop += 1;
  const closed = stop < text.length && plain(text.charCodeAt(stop)) === RIGHT;
  if (!closed)
    return plain(text.charCodeAt(stop)) === LEFT
      ? nested(parts, text, at, base, found)
      : unclosed(parts, text, at, base, found);
  const name = plainText(text.slice(at + 1, stop)).trim();
  const end = base + stop + 1;
  if (!isName(name)) {
    report(found, 'syntax/bad-slot', base + at, end, {
      args: { text: name, open: '{', close: '}', ...(name === '' ? { case: 'empty' } : {}) },
    });
    addText(parts, text.slice(at, stop + 1), base + at, end);
  } else parts.push({ kind: 'slot-use', start: base + at, end, name } satisfies SlotUse);
  return stop + 1;
}

/** No slot is longer; looking further for its end would make a line of open braces slow. */
const MOST_NESTED = 40;

/** A slot in a slot, as in `{a{b}}`, is one mistake: both stay text. */
function nested(
  parts: SpeechPart[],
  text: string,
  at: number,
  base: number,
  found: Diagnostic[],
): number {
  let depth = 0;
  const end = Math.min(text.length, at + MOST_NESTED);
  let stop = at;
  do {
    const code = text.charCodeAt(stop);
    if (code === LEFT || code === WIDE_LEFT) depth += 1;
    else if (code === RIGHT || code === WIDE_RIGHT) depth -= 1;
    stop += 1;
  } while (stop < end && depth > 0);
  if (depth > 0) return unclosed(parts, text, at, base, found);
  report(found, 'syntax/bad-slot', base + at, base + stop, {
    args: { text: text.slice(at, stop), open: '{', close: '}' },
  });
  addText(parts, text.slice(at, stop), base + at, base + stop);
  return stop;
}

/** An open brace takes the name behind it as far as it is one, so that the slot is still known. */
function unclosed(
  parts: SpeechPart[],
  text: string,
  at: number,
  base: number,
  found: Diagnostic[],
): number {
  let stop = at + 1;
  while (stop < text.length && isNamePart(plain(text.charCodeAt(stop)))) stop += 1;
  const name = plainText(text.slice(at + 1, stop));
  const short = name !== '' && name.length <= 24;
  report(found, 'syntax/unclosed-slot', base + at, base + (short ? stop : at + 1), {
    args: short ? { name, open: '{', close: '}' } : {},
    fixes: short
      ? [
          {
            kind: 'suggestion',
            title: 'fix/insert',
            args: { text: '}' },
            edits: [{ span: { start: base + stop, end: base + stop }, text: '}' }],
          },
        ]
      : [],
  });
  addText(parts, text.slice(at, stop), base + at, base + stop);
  return stop;
}

function isBrace(code: number): boolean {
  return code === LEFT || code === RIGHT || code === WIDE_LEFT || code === WIDE_RIGHT;
}

const NAME = /^[\p{L}\p{M}\p{N}._-]+$/u;

/** Whether a text in plain form is a NAME: letters of any script, digits, `.` `-` `_`. */
export function isName(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Almost all names are made of these; others are worth a look at the tables of Unicode.
    const common =
      (code >= 0x4e00 && code <= 0x9fff) ||
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x30 && code <= 0x39);
    if (!common) return NAME.test(text);
  }
  return text !== '';
}

function isNamePart(code: number): boolean {
  if (code > 0x7f)
    return (
      !isBlank(code) && !(code >= 0x3000 && code <= 0x303f) && !(code >= 0x2010 && code <= 0x206f)
    );
  return isWordPart(code) && /[A-Za-z0-9._-]/.test(String.fromCharCode(code));
}

/** Speech that ends like a move is most likely one that was put in the wrong place. */
function warnOfArrow(line: IToken, found: Diagnostic[]): void {
  const { image: text, startOffset: base } = line;
  if (!text.includes('>') && !text.includes('→') && !text.includes('＞')) return;
  const arrow = lastArrow(text, 0, text.length);
  if (arrow < 0) return;
  const from = skipBlanks(text, arrow + arrowLength(text, arrow), text.length);
  const target = plainText(text.slice(from));
  if (!target.split(/[ 　]+/).every(isName) || target.split(/[ 　]+/).length > 2) return;
  report(found, 'syntax/arrow-in-speech', base + arrow, base + text.length, {
    args: { move: text.slice(arrow), target },
  });
}
