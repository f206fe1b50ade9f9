import type { TokenType } from 'chevrotain';
import { keywords, type KeywordId } from '../generated/keywords.ts';
import { isBlank, PIPE, plain, plainText, QUOTE } from '../lexer/characters.ts';
import {
  K,
  LeftParen,
  Operator,
  Pipe,
  RightParen,
  Str,
  Word,
  type Token,
} from '../lexer/token-types.ts';
import { isWordPart, wordEnd } from '../lexer/words.ts';

/** Words of a condition, by spelling. */
const WORDS = new Map<string, KeywordId>();
for (const { id, group, en, zh } of keywords) {
  const used =
    group === 'condition' ||
    group === 'who' ||
    id === 'verified' ||
    id === 'listener' ||
    id === 'today';
  if (!used) continue;
  WORDS.set(en, id);
  WORDS.set(zh, id);
}
const IS_NOT = '不是';
WORDS.set(IS_NOT, 'is');
const CHINESE = [...WORDS.keys()]
  .filter((word) => word.charCodeAt(0) > 0x7f)
  .toSorted((a, b) => b.length - a.length);
/** Words that can end an unknown name in running Chinese, as in 金额已知. */
const BREAKS = ['不是', '已知', '是', '且', '或'];

/**
 * Cuts a condition to tokens. Names that are known are matched longest first, so that no space is needed
 * in Chinese; a name nobody knows goes up to the next sign or word of conditions.
 */
export function conditionTokens(text: string, base: number, known: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const push = (type: TokenType, length: number, word: string): void => {
    const start = base + at;
    tokens.push({
      image: text.slice(at, at + length),
      startOffset: start,
      endOffset: start + length - 1,
      tokenType: type,
      tokenTypeIdx: type.tokenTypeIdx as number,
      word,
    });
    at += length;
  };
  while (at < text.length) {
    const code = plain(text.charCodeAt(at));
    if (isBlank(code)) at += 1;
    else if (code === QUOTE) {
      let stop = at + 1;
      while (stop < text.length && plain(text.charCodeAt(stop)) !== QUOTE) stop += 1;
      push(Str, Math.min(stop + 1, text.length) - at, text.slice(at + 1, stop));
    } else if (isWordPart(code) && code !== 0x21) {
      const { length, type, word } = nextWord(text, at, known);
      push(type, length, word);
      // One word in Chinese, two in the grammar.
      if (word === IS_NOT) push(K.not, 0, word);
    } else pushSign(text, at, code, push);
  }
  return tokens;
}

const SIGNS: Readonly<Record<number, TokenType>> = {
  [PIPE]: Pipe,
  0x28: LeftParen,
  0x29: RightParen,
};
const LONE: Readonly<Record<number, string>> = { 0x2265: '>=', 0x2264: '<=', 0x2260: '!=' };

function pushSign(
  text: string,
  at: number,
  code: number,
  push: (type: TokenType, length: number, word: string) => void,
): void {
  const sign = SIGNS[code];
  if (sign) push(sign, 1, '');
  else if (LONE[code]) push(Operator, 1, LONE[code]);
  else {
    const next = plain(text.charCodeAt(at + 1));
    // `=>` and `<>` are taken whole, so that they are reported whole.
    const two =
      next === 0x3d || (next === 0x3e && code !== 0x3e) || (next === 0x3c && code === 0x3d);
    const word =
      String.fromCharCode(code) +
      (two && !(code === 0x3d && next === 0x3d) ? String.fromCharCode(next) : '');
    push(Operator, two ? 2 : 1, word);
  }
}

function nextWord(
  text: string,
  at: number,
  known: ReadonlySet<string>,
): { length: number; type: TokenType; word: string } {
  const run = plainText(text.slice(at, wordEnd(text, at, text.length)));
  for (let length = run.length; length > 0; length--) {
    const piece = run.slice(0, length);
    if (!breaksAt(run, length)) continue;
    if (known.has(piece)) return { length, type: Word, word: piece };
    const id = WORDS.get(piece);
    if (id !== undefined) return { length, type: K[id], word: piece };
  }
  let stop = run.length;
  if (run.charCodeAt(0) > 0x7f) {
    for (const word of BREAKS) {
      const place = run.indexOf(word, 1);
      if (place > 0 && place < stop) stop = place;
    }
  } else {
    for (const word of CHINESE) {
      const place = run.indexOf(word, 1);
      if (place > 0 && place < stop) stop = place;
    }
  }
  return { length: stop, type: Word, word: run.slice(0, stop) };
}

/** A word may end before or after a Chinese character, but not inside a Latin word or a number. */
function breaksAt(run: string, length: number): boolean {
  return (
    length === run.length || run.charCodeAt(length) > 0x7f || run.charCodeAt(length - 1) > 0x7f
  );
}
