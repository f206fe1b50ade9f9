import { COLON, isDigit, plain, plainText } from './characters.ts';
import { aliasOf, expectedIn, nearestHead, stuckHead, type Match } from './keyword-lookup.ts';
import type { BlockContext } from './block-context.ts';
import { skipBlanks } from './reply-line.ts';
import { report, type ScanState } from './scan-state.ts';
import { reportStuck, wordEnd } from './words.ts';

/** A first word that is no keyword, as the keyword that was meant. */
export interface MendedHead extends Match {
  /** Where the rest of the line begins. */
  readonly end: number;
}

/** After so many unknown words in a file its language is another; looking for near ones would only cost time. */
const MOST_SEARCHES = 200;

/**
 * Finds the keyword that was meant by a line's first word, and reports what is wrong with the word: it is
 * another word for it, a space is missing behind it, or it is misspelt.
 */
export function mendHead(
  state: ScanState,
  head: { readonly word: string; readonly end: number },
  at: number,
  end: number,
  context: BlockContext,
): MendedHead | undefined {
  const { text } = state;
  const { word, end: headEnd } = head;
  const groups = expectedIn(context);
  const next = skipBlanks(text, headEnd, end);
  const nextEnd = next < end ? wordEnd(text, next, end) : next;
  // `third party`, `no answer`: two words for one.
  const pair =
    nextEnd > next ? aliasOf(`${word} ${plainText(text.slice(next, nextEnd))}`, groups) : undefined;
  if (pair) return misspelt(state, at, nextEnd, pair);
  const alias = aliasOf(word, groups);
  if (alias) return misspelt(state, at, headEnd, alias);
  const stuck = stuckHead(word, context);
  if (stuck) {
    const stop = at + stuck.spelling.length;
    const rest = word.slice(stuck.spelling.length);
    // A missing colon is reported where the line is read.
    if (stuck.keyword.colon !== 'required' && !isDigit(rest.charCodeAt(0)))
      reportStuck(state, at, stuck.spelling, rest);
    return { ...stuck, end: stop };
  }
  if (state.searches >= MOST_SEARCHES) return undefined;
  state.searches += 1;
  const near = nearestHead(word, context, plain(text.charCodeAt(next)) === COLON);
  return near && misspelt(state, at, headEnd, near);
}

function misspelt(state: ScanState, at: number, end: number, match: Match): MendedHead {
  reportMisspelt(state, at, end, match.spelling);
  return { ...match, end };
}

function reportMisspelt(state: ScanState, at: number, end: number, near: string): void {
  report(state.diagnostics, 'syntax/unknown-keyword', at, end, {
    args: { case: 'misspelt', word: state.text.slice(at, end), near },
    fixes: [
      {
        kind: 'suggestion',
        title: 'fix/replace',
        args: { text: near },
        edits: [{ span: { start: at, end }, text: near }],
      },
    ],
  });
}

/** What stands between a speaker and the colon: 客户说:, customer (angry):, 客户1: */
const SAID =
  /(?:说|回答|答|讲|says?|said|answers?|[（(][^（）()\r\n]{0,10}[）)]|[0-9０-９]{1,2}|[A-Z](?![A-Za-z]))[ 　]*[:：]/iy;

/**
 * Reports that no colon follows a word that needs one, or that something stands before it. Returns where
 * the spoken words begin.
 */
export function mendSpeaker(
  state: ScanState,
  keyword: string,
  at: number,
  headEnd: number,
  end: number,
): number {
  const { text, diagnostics } = state;
  const next = skipBlanks(text, headEnd, end);
  SAID.lastIndex = next;
  const said = next + (SAID.exec(text)?.[0].length ?? 0);
  if (said > next && said <= end) {
    reportMisspelt(state, at, said - 1, keyword);
    return skipBlanks(text, said, end);
  }
  report(diagnostics, 'syntax/missing-colon', at, headEnd, {
    args: { keyword },
    fixes: [
      {
        kind: 'safe',
        title: 'fix/insert',
        args: { text: ':' },
        edits: [{ span: { start: headEnd, end: next }, text: ': ' }],
      },
    ],
  });
  return next;
}
