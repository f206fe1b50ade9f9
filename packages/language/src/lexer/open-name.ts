import { HASH, isBlank, LEFT_BRACE, plain, plainText, QUOTE } from './characters.ts';
import { emitWord, reportCharacter, type ScanState } from './scan-state.ts';
import { Word } from './token-types.ts';
import { isWordPart } from './words.ts';

/**
 * Reports that a line of `slots` or `outcomes` opens with a sign, such as a quote or a brace around the name,
 * and finds the name. Returns where the line goes on.
 */
export function openName(state: ScanState, at: number, end: number): number {
  const { text } = state;
  const sign = plain(text.charCodeAt(at));
  reportCharacter(state, at, { args: sign === LEFT_BRACE || sign === QUOTE ? { bare: 1 } : {} });
  if (sign === QUOTE) {
    let stop = at + 1;
    while (stop < end && plain(text.charCodeAt(stop)) !== QUOTE) stop += 1;
    const name = plainText(text.slice(at + 1, stop)).trim();
    if (stop < end && name !== '') {
      emitWord(state, Word, at, stop + 1, name);
      return stop + 1;
    }
  }
  let place = at + 1;
  while (place < end && !opensWord(text, place)) place += 1;
  return place;
}

function opensWord(text: string, at: number): boolean {
  const code = plain(text.charCodeAt(at));
  return isWordPart(code) || (code === HASH && isBlank(text.charCodeAt(at - 1)));
}
