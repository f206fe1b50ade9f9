import { keywords, type KeywordId } from '../generated/keywords.ts';
import { blockBelow, type BlockContext } from './block-context.ts';
import { arrowLength, COLON, plain, plainText } from './characters.ts';
import { headKeyword, keywordOf } from './keyword-lookup.ts';
import { scanRest } from './line-rest.ts';
import { mendHead, mendSpeaker } from './mend-head.ts';
import { MOVE_REST } from './move-rest.ts';
import { openName } from './open-name.ts';
import { skipBlanks } from './reply-line.ts';
import { emit, emitWord, type ScanState } from './scan-state.ts';
import { reportColon } from './signs.ts';
import { Arrow, K, UnknownLine } from './token-types.ts';
import { reportUnknown } from './unknown-line.ts';
import { inlineKeywords, isWordPart, scanWords, wordEnd, type WordsMode } from './words.ts';
import { moveWordLength, reportArrow, wrongArrowLength } from './wrong-arrow.ts';

/** How deeper lines may go on with a line: as speech, or with `|` as wordings. */
export type LineKind = 'speech' | 'reply' | 'heard' | 'plain';

export interface Head {
  /** The first word in plain form; empty where the line opens with a sign. */
  readonly word: string;
  readonly end: number;
  readonly keyword: KeywordId | undefined;
  readonly startsPart: boolean;
}

export interface ScannedLine {
  readonly kind: LineKind;
  readonly below: BlockContext | undefined;
  readonly contentEnd: number;
}

const PLAIN: WordsMode = { keywords: new Map(), nameFirst: false };
const SLOT_LINE: WordsMode = {
  keywords: inlineKeywords('captured'),
  nameFirst: true,
  values: true,
};
const OUTCOME_LINE: WordsMode = {
  keywords: inlineKeywords('requires'),
  nameFirst: true,
  list: true,
};
const PARTS: ReadonlySet<KeywordId> = new Set(
  keywords.filter(({ group }) => group === 'part').map(({ id }) => id),
);

/** Reading the first word of a line, and the rest of the line by it. */
export const scanHead: { readonly prepare: typeof prepare; readonly read: typeof read } = {
  prepare,
  read,
};

/** Finds the first word; English keywords of two words are taken together. */
function prepare(state: ScanState, at: number, end: number): Head {
  const { text } = state;
  if (!isWordPart(plain(text.charCodeAt(at))) || arrowLength(text, at) > 0) {
    return { word: '', end: at, keyword: undefined, startsPart: false };
  }
  let stop = wordEnd(text, at, end);
  let word = plainText(text.slice(at, stop));
  if (word === 'else' || word === 'expects' || word === 'third' || word === '否则') {
    const next = skipBlanks(text, stop, end);
    const nextStop = next < end ? wordEnd(text, next, end) : next;
    const second = plainText(text.slice(next, nextStop));
    const both = second === '如果' ? '否则如果' : `${word} ${second}`;
    // `third party` is `third-party` with a slip, and not the third of some ordinals.
    if (nextStop > next && (both === 'third party' || headKeyword(both))) {
      word = both;
      stop = nextStop;
    }
  }
  const keyword = headKeyword(word)?.id;
  return { word, end: stop, keyword, startsPart: keyword !== undefined && PARTS.has(keyword) };
}

/** Reads a line by its first word. */
function read(
  state: ScanState,
  head: Head,
  at: number,
  end: number,
  context: BlockContext,
): ScannedLine {
  if (context === 'slots' || context === 'outcomes') {
    const from = isWordPart(plain(state.text.charCodeAt(at))) ? at : openName(state, at, end);
    const contentEnd = scanWords(state, from, end, context === 'slots' ? SLOT_LINE : OUTCOME_LINE);
    return { kind: 'plain', below: undefined, contentEnd };
  }
  if (head.keyword !== undefined)
    return readKeyword(state, head.keyword, head.word, at, head.end, end, context);
  if (head.word === '' && arrowLength(state.text, at) > 0) {
    return { kind: 'plain', below: undefined, contentEnd: scanWords(state, at, end, PLAIN) };
  }
  return readOther(state, head, at, end, context);
}

/** Reads a line that opens with neither a keyword nor an arrow, as what was meant if that can be told. */
function readOther(
  state: ScanState,
  head: Head,
  at: number,
  end: number,
  context: BlockContext,
): ScannedLine {
  const { text } = state;
  const wrong =
    context === 'body' ? moveWordLength(text, at, head.end) || wrongArrowLength(text, at) : 0;
  if (wrong > 0) {
    reportArrow(state.diagnostics, at, at + wrong, text.slice(at, at + wrong));
    emit(state, Arrow, at, at + wrong);
    return {
      kind: 'plain',
      below: undefined,
      contentEnd: scanWords(state, at + wrong, end, MOVE_REST),
    };
  }
  const mended = head.word === '' ? undefined : mendHead(state, head, at, end, context);
  if (mended)
    return readKeyword(state, mended.keyword.id, mended.spelling, at, mended.end, end, context);
  reportUnknown(state, head.word, at, head.end, context);
  emit(state, UnknownLine, at, end);
  const below = context === 'rehearsal' || context === 'header' ? undefined : 'body';
  return { kind: 'plain', below, contentEnd: end };
}

/** Reads a line whose first word is a keyword, or was meant as one. */
function readKeyword(
  state: ScanState,
  id: KeywordId,
  spelling: string,
  at: number,
  headEnd: number,
  end: number,
  context: BlockContext,
): ScannedLine {
  const { text } = state;
  emitWord(state, K[id], at, headEnd, spelling);
  let next = skipBlanks(text, headEnd, end);
  const { colon } = keywordOf(id);
  if (next < end && plain(text.charCodeAt(next)) === COLON) {
    const after = skipBlanks(text, next + 1, end);
    // Of `if:` the missing condition is what is reported.
    const isBareIf = after === end && (id === 'if' || id === 'else-if');
    if (colon === 'none' && !isBareIf) reportColon(state, next, end);
    next = after;
  } else if (colon === 'required') next = mendSpeaker(state, spelling, at, headEnd, end);
  const contentEnd = Math.max(headEnd, scanRest(state, id, next, end));
  return { kind: kindOf(id), below: blockBelow(id, context), contentEnd };
}

function kindOf(id: KeywordId): LineKind {
  switch (id) {
    case 'agent':
    case 'note':
      return 'speech';
    case 'customer':
    case 'third-party':
      return 'reply';
    case 'heard':
      return 'heard';
    default:
      return 'plain';
  }
}
