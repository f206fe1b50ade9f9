import type { KeywordId } from '../generated/keywords.ts';
import {
  arrowLength,
  AT,
  COLON,
  COMMA,
  EQUALS,
  HASH,
  isBlank,
  isDigit,
  LEFT_BRACE,
  PIPE,
  plain,
  plainText,
  QUOTE,
  RIGHT_BRACE,
  SEMICOLON,
} from './characters.ts';
import { keywordOf } from './keyword-lookup.ts';
import { scanEqualsColon, scanPipeComma, separateNames } from './list-signs.ts';
import { emit, emitWord, keepComment, report, type ScanState } from './scan-state.ts';
import { removal, scanSign } from './signs.ts';
import { Arrow, K, Word } from './token-types.ts';

/** Words that are keywords on a line, by spelling. */
export type InlineKeywords = ReadonlyMap<string, KeywordId>;

/** The inline keywords of a line, in both spellings. */
export function inlineKeywords(...ids: KeywordId[]): InlineKeywords {
  return new Map(
    ids.flatMap(
      (id) =>
        [
          [keywordOf(id).en, id],
          [keywordOf(id).zh, id],
        ] as const,
    ),
  );
}

const MOVE_WORDS = inlineKeywords('end', 'return', 'step');

/** How the words of a line are read. */
export interface WordsMode {
  readonly keywords: InlineKeywords;
  /** The first word is a name, even where it is spelt like a keyword. */
  readonly nameFirst: boolean;
  /** The line holds a list of names. */
  readonly list?: true;
  /** The line holds values with `|` between them. */
  readonly values?: true;
  /** The line gives a value to a name. */
  readonly assigns?: true;
}

/**
 * Reads the words, strings and signs of a line of structure, from `at` to `end`.
 * Returns where the line's content ends: before its comment, if any.
 */
export function scanWords(state: ScanState, at: number, end: number, mode: WordsMode): number {
  const { text } = state;
  let first = mode.nameFirst;
  let afterArrow = false;
  let content = at;
  while (at < end) {
    const code = plain(text.charCodeAt(at));
    if (isBlank(code)) {
      at += 1;
      continue;
    }
    if (code === HASH && (at === 0 || isBlank(text.charCodeAt(at - 1)))) {
      keepComment(state, at, end);
      return content;
    }
    const arrow = arrowLength(text, at);
    if (arrow > 0) {
      emit(state, Arrow, at, at + arrow);
      at += arrow;
      afterArrow = true;
    } else if (isWordPart(code)) {
      const stop = wordEnd(text, at, end);
      if (code === AT) scanPin(state, at, stop);
      else if (!mode.list || !isNameTooMany(state, at, stop, mode)) {
        scanWord(state, at, stop, afterArrow ? MOVE_WORDS : first ? NO_KEYWORDS : mode.keywords);
      }
      // In `-> step` the name is a name, whatever it is spelt like.
      afterArrow = false;
      first = false;
      at = stop;
    } else if (code === COMMA && mode.values) {
      scanPipeComma(state, at);
      at += 1;
    } else if (code === COLON && mode.assigns) {
      at = scanEqualsColon(state, at);
    } else at = scanSign(state, at, end, code);
    content = at;
  }
  return content;
}

function scanPin(state: ScanState, at: number, stop: number): void {
  if (state.pin) {
    const found = state.text.slice(at, stop);
    report(state.diagnostics, 'syntax/extra', at, stop, {
      args: { found, pin: 1 },
      fixes: [removal(at, stop, found)],
    });
  } else state.pin = { start: at, end: stop };
}

function isNameTooMany(state: ScanState, at: number, stop: number, mode: WordsMode): boolean {
  const word = plainText(state.text.slice(at, stop));
  return !mode.keywords.has(word) && separateNames(state, at, word);
}

const NO_KEYWORDS: InlineKeywords = new Map();

function scanWord(state: ScanState, at: number, stop: number, keywords: InlineKeywords): void {
  const word = plainText(state.text.slice(at, stop));
  const id = keywords.get(word);
  if (id !== undefined) {
    if (id === 'step') scanStepWord(state, at, stop, word);
    else emitWord(state, K[id], at, stop, word);
    return;
  }
  const stuck = stuckInline(word, keywords);
  if (stuck) {
    const rest = word.slice(stuck.length);
    reportStuck(state, at, stuck, rest);
    emitWord(state, K[keywords.get(stuck) as KeywordId], at, at + stuck.length, stuck);
    emitWord(state, Word, at + stuck.length, stop, rest);
    return;
  }
  emitWord(state, Word, at, stop, word);
}

/** In `-> step opening` the word `step` is too much; in `-> step` it is a name. */
function scanStepWord(state: ScanState, at: number, stop: number, word: string): void {
  const { text } = state;
  let next = stop;
  while (isBlank(text.charCodeAt(next))) next += 1;
  if (
    next === stop ||
    !isWordPart(plain(text.charCodeAt(next))) ||
    plain(text.charCodeAt(next)) === AT
  ) {
    emitWord(state, Word, at, stop, word);
    return;
  }
  report(state.diagnostics, 'syntax/extra', at, stop, {
    args: { found: word, step: 1 },
    fixes: [removal(at, next, word)],
  });
}

/** Says that a space is missing after a Chinese keyword, with the fix. */
export function reportStuck(state: ScanState, at: number, keyword: string, rest: string): void {
  const place = at + keyword.length;
  report(state.diagnostics, 'syntax/missing-space', at, place + rest.length, {
    args: { keyword, rest: rest.length > 12 ? `${rest.slice(0, 12)}…` : rest },
    fixes: [
      {
        kind: 'safe',
        title: 'fix/insert',
        args: { text: ' ' },
        edits: [{ span: { start: place, end: place }, text: ' ' }],
      },
    ],
  });
}

/** Only 阶段, 需要, 凭, 因为 and the like: never after an arrow, where 结束语 may be a step. */
function stuckInline(word: string, keywords: InlineKeywords): string | undefined {
  if (keywords === MOVE_WORDS || word.charCodeAt(0) < 0x80) return undefined;
  for (const spelling of keywords.keys()) {
    if (spelling.charCodeAt(0) > 0x7f && word.startsWith(spelling)) return spelling;
  }
  return undefined;
}

/** Whether a plain code unit can stand in a word; names are checked more strictly later. */
export function isWordPart(code: number): boolean {
  if (code > 0x7f) return code !== 0x2192 && code !== 0x2265 && code !== 0x2264 && code !== 0x2260;
  switch (code) {
    case COMMA:
    case SEMICOLON:
    case PIPE:
    case QUOTE:
    case HASH:
    case 0x28:
    case 0x29:
    case LEFT_BRACE:
    case RIGHT_BRACE:
    case 0x3c:
    case 0x3e:
    case EQUALS:
    case COLON:
      return false;
    default:
      return code > 0x20;
  }
}

/** The end of the word that begins at `at`; times such as `08:00` keep their colon. */
export function wordEnd(text: string, at: number, end: number): number {
  const time = isDigit(plain(text.charCodeAt(at)));
  let stop = at;
  while (stop < end) {
    const code = plain(text.charCodeAt(stop));
    if (code === COLON ? !(time && isDigit(plain(text.charCodeAt(stop + 1)))) : !isWordPart(code))
      break;
    if (stop > at && arrowLength(text, stop) > 0) break;
    if (code === 0x21 && plain(text.charCodeAt(stop + 1)) === EQUALS) break;
    stop += 1;
  }
  return stop > at ? stop : at + 1;
}
