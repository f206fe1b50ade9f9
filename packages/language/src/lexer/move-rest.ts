import type { Args } from '@parley/diagnostics';
import type { KeywordId } from '../generated/keywords.ts';
import { arrowLength, AT, HASH, isBlank, plain, plainText } from './characters.ts';
import { lastArrow } from './reply-line.ts';
import { emit, report, type ScanState } from './scan-state.ts';
import { Arrow } from './token-types.ts';
import { inlineKeywords, isWordPart, scanWords, wordEnd, type WordsMode } from './words.ts';
import { reportArrow, wrongArrowLength } from './wrong-arrow.ts';

/** How a move is read that no arrow need open. */
export const MOVE_REST: WordsMode = { keywords: inlineKeywords('end', 'return'), nameFirst: false };

/**
 * Reads what follows a word such as `otherwise` or `first`: a move, or nothing. Returns where the content ends.
 */
export function scanMoveRest(state: ScanState, id: KeywordId, at: number, end: number): number {
  const { text } = state;
  if (at >= end) return at;
  const code = plain(text.charCodeAt(at));
  if (code === HASH || code === AT || arrowLength(text, at) > 0 || opensMove(text, at, end)) {
    return scanWords(state, at, end, MOVE_REST);
  }
  const wrong = wrongArrowLength(text, at);
  if (wrong > 0) {
    reportArrow(state.diagnostics, at, at + wrong, text.slice(at, at + wrong));
    emit(state, Arrow, at, at + wrong);
    return scanWords(state, at + wrong, end, MOVE_REST);
  }
  const keyword = state.tokens.at(-1)?.image ?? '';
  return skipWords(state, at, end, id === 'otherwise' ? { otherwise: 1 } : { moveOnly: keyword });
}

/** Words that were put before a move are reported and passed over, so that the move is still known. */
function skipWords(state: ScanState, at: number, end: number, why: Args): number {
  const { text } = state;
  const arrow = lastArrow(text, at, end);
  const stop = commentStart(text, at, arrow < 0 ? end : arrow);
  let last = stop;
  while (last > at && isBlank(text.charCodeAt(last - 1))) last -= 1;
  const found = text.slice(at, last);
  report(state.diagnostics, 'syntax/extra', at, last, {
    args: { found, ...why },
    fixes: [
      {
        kind: 'suggestion',
        title: 'fix/remove',
        args: { text: found },
        edits: [{ span: { start: at, end: stop }, text: '' }],
      },
    ],
  });
  return Math.max(last, scanWords(state, stop, end, MOVE_REST));
}

const NO_MOVE: WordsMode = { keywords: new Map(), nameFirst: false };

/** Reads what follows `else`: nothing. A move or other words are reported; comments are kept. */
export function scanElseRest(state: ScanState, at: number, end: number): number {
  const { text, tokens } = state;
  if (at >= end || plain(text.charCodeAt(at)) === HASH) return scanWords(state, at, end, NO_MOVE);
  if (arrowLength(text, at) === 0) return skipWords(state, at, end, { else: 1 });
  const count = tokens.length;
  const stop = scanWords(state, at, end, NO_MOVE);
  tokens.length = count;
  reportMove(state, at, stop, 'else');
  return stop;
}

/** Says that a move stands on a line that holds none. */
export function reportMove(
  state: ScanState,
  start: number,
  end: number,
  line: 'if' | 'else',
): void {
  report(state.diagnostics, 'syntax/if-move', start, end, { args: { [line]: 1 } });
}

/** Whether `end` or `return` stands at `at`, be it stuck to the word behind it. */
function opensMove(text: string, at: number, end: number): boolean {
  if (!isWordPart(plain(text.charCodeAt(at)))) return false;
  const word = plainText(text.slice(at, wordEnd(text, at, end)));
  if (MOVE_REST.keywords.has(word)) return true;
  for (const spelling of MOVE_REST.keywords.keys()) {
    if (spelling.charCodeAt(0) > 0x7f && word.startsWith(spelling)) return true;
  }
  return false;
}

/** Where a comment begins between two places, or the second. */
function commentStart(text: string, at: number, end: number): number {
  for (let place = at + 1; place < end; place++) {
    if (plain(text.charCodeAt(place)) === HASH && isBlank(text.charCodeAt(place - 1))) return place;
  }
  return end;
}
