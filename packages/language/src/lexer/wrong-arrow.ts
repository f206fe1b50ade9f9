import type { Diagnostic } from '@parley/diagnostics';
import { report } from './scan-state.ts';

/** What is typed for `->`: double and long dashes, what an input method or a word processor makes of them. */
const SIGNS = '[=＝~～–—―─-]{1,4}[ 　]?[>＞》]{1,2}|[>＞》]{1,3}|[⇒⇨➔➜➡➝⟶⟹↦▶►]';
const WRONG = new RegExp(SIGNS, 'y');
const WRONG_MOVE = new RegExp(`(?:^|[ 　])(${SIGNS})[ 　]*(\\S+(?:[ 　]+\\S+)?)$`);
const WORDS = /(?:go[ 　]?to|jump[ 　]to|go|跳转[到至]?|[跳转][到至]|转|前往|进入)(?![A-Za-z-])/iy;

/** Length of a sign at `at` that was meant as an arrow, or 0. Asked only where no arrow stands. */
export function wrongArrowLength(text: string, at: number): number {
  WRONG.lastIndex = at;
  return WRONG.exec(text)?.[0].length ?? 0;
}

/** Length of words at `at` that say what an arrow says, or 0; the line's first word goes up to `wordEnd`. */
export function moveWordLength(text: string, at: number, wordEnd: number): number {
  WORDS.lastIndex = at;
  const word = WORDS.exec(text)?.[0] ?? '';
  // 转专员 may be a slip for another word; 转 alone is an arrow.
  return word.length === 1 && wordEnd > at + 1 ? 0 : word.length;
}

/** A wrong arrow at the end of a wording, and where it leads. */
export interface WrongMove {
  readonly at: number;
  readonly sign: string;
  readonly target: string;
}

/** Finds what was meant as a reply's move inside its last wording. */
export function wrongMoveIn(wording: string): WrongMove | undefined {
  const match = WRONG_MOVE.exec(wording);
  const [whole, sign, target] = match ?? [];
  if (!match || whole === undefined || sign === undefined || target === undefined) return undefined;
  return { at: match.index + whole.indexOf(sign), sign, target };
}

/** Says that a sign is no arrow, with the fix. */
export function reportArrow(found: Diagnostic[], start: number, end: number, text: string): void {
  report(found, 'syntax/wrong-arrow', start, end, {
    args: { text },
    fixes: [
      {
        kind: 'suggestion',
        title: 'fix/replace',
        args: { text: '->' },
        edits: [{ span: { start, end }, text: '->' }],
      },
    ],
  });
}
