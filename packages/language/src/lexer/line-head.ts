import type { Args } from '@parley/diagnostics';
import { keywords, type KeywordId } from '../generated/keywords.ts';
import { blockBelow, type BlockContext } from './block-context.ts';
import { ARROW, arrowLength, COLON, HYPHEN, isBlank, plain, plainText } from './characters.ts';
import { headKeyword, keywordOf } from './keyword-lookup.ts';
import { mendHead, mendSpeaker } from './mend-head.ts';
import { reportMove, scanElseRest, scanMoveRest } from './move-rest.ts';
import { holdPin, pinStart, scanReplyRest, skipBlanks } from './reply-line.ts';
import { emit, emitWord, type ScanState } from './scan-state.ts';
import { Arrow, ConditionText, K, Rest, Speech, UnknownLine } from './token-types.ts';
import { openName } from './open-name.ts';
import { reportUnknown } from './unknown-line.ts';
import {
  inlineKeywords,
  isWordPart,
  reportColon,
  scanWords,
  wordEnd,
  type InlineKeywords,
  type WordsMode,
} from './words.ts';
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

const NONE: InlineKeywords = new Map();
const PLAIN: WordsMode = { keywords: NONE, nameFirst: false };
const NAMED: WordsMode = { keywords: NONE, nameFirst: true };
const modes = new Map<KeywordId, WordsMode>([
  ['step', { keywords: inlineKeywords('phase'), nameFirst: true }],
  ['objection', NAMED],
  ['rehearsal', NAMED],
  ['script', NAMED],
  ['start', NAMED],
  ['end', NAMED],
  ['variant', NAMED],
  ['set', { ...NAMED, assigns: true }],
  ['channel', { keywords: inlineKeywords('incoming'), nameFirst: true }],
  ['listener', { keywords: inlineKeywords('verified'), nameFirst: true }],
  ['verify', { keywords: inlineKeywords('by', 'passed', 'failed'), nameFirst: false, list: true }],
  ['use', { keywords: inlineKeywords('from', 'in', 'except'), nameFirst: false, list: true }],
  ['from', { keywords: inlineKeywords('use', 'in', 'except'), nameFirst: false, list: true }],
  ['allow', { keywords: inlineKeywords('because', 'until'), nameFirst: true }],
  ...(['capture', 'in', 'except'] as const).map(
    (id) => [id, { ...PLAIN, list: true } as const] as const,
  ),
  ['reaches', { keywords: inlineKeywords('end'), nameFirst: false }],
]);
const MOVE_REST: WordsMode = { keywords: inlineKeywords('end', 'return'), nameFirst: false };
const OTHERWISE: Args = { otherwise: 1 };
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
  const hasColon = plain(text.charCodeAt(next)) === COLON && next < end;
  if (hasColon) {
    const after = skipBlanks(text, next + 1, end);
    // Of `if:` the missing condition is what is reported.
    if (colon === 'none' && !(after === end && (id === 'if' || id === 'else-if')))
      reportColon(state, next, end);
    next = after;
  } else if (colon === 'required') next = mendSpeaker(state, spelling, at, headEnd, end);
  const below = blockBelow(id, context);
  switch (id) {
    case 'agent':
    case 'note':
      return {
        kind: 'speech',
        below: undefined,
        contentEnd: readSpeech(state, next, end, hasColon ? next : headEnd),
      };
    case 'customer':
    case 'third-party':
      return { kind: 'reply', below, contentEnd: scanReplyRest(state, next, end, 'reply', false) };
    case 'heard':
      return { kind: 'heard', below, contentEnd: scanReplyRest(state, next, end, 'heard', false) };
    case 'if':
    case 'else-if':
      return { kind: 'plain', below, contentEnd: readRaw(state, ConditionText, next, end) };
    case 'hours':
    case 'pause':
      return { kind: 'plain', below, contentEnd: readRaw(state, Rest, next, end) };
    case 'otherwise':
    case 'voicemail':
    case 'silence':
    case 'passed':
    case 'failed':
    case 'first':
    case 'second':
    case 'third':
    case 'then':
      return {
        kind: 'plain',
        below,
        contentEnd: Math.max(
          headEnd,
          scanMoveRest(
            state,
            next,
            end,
            MOVE_REST,
            id === 'otherwise' ? OTHERWISE : { moveOnly: spelling },
          ),
        ),
      };
    case 'else':
      return {
        kind: 'plain',
        below,
        contentEnd: Math.max(headEnd, scanElseRest(state, next, end)),
      };
    default: {
      const mode = modes.get(id) ?? PLAIN;
      return {
        kind: 'plain',
        below,
        contentEnd: Math.max(headEnd, scanWords(state, next, end, mode)),
      };
    }
  }
}

/** The first line of speech, with its pin. */
function readSpeech(state: ScanState, at: number, end: number, contentEnd: number): number {
  if (at >= end) return contentEnd;
  const pin = pinStart(state.text, at, end);
  if (pin < 0) {
    emit(state, Speech, at, end);
    return end;
  }
  let stop = pin;
  while (stop > at && isBlank(state.text.charCodeAt(stop - 1))) stop -= 1;
  if (stop > at) emit(state, Speech, at, stop);
  holdPin(state, pin, end);
  return end;
}

/** The rest of a line as one token, without its comment. */
function readRaw(state: ScanState, type: typeof Rest, at: number, end: number): number {
  const { text, comments } = state;
  let stop = end;
  let arrow = -1;
  let quoted = false;
  for (let place = at; place < end; place++) {
    const code = plain(text.charCodeAt(place));
    if (code === 0x22) quoted = !quoted;
    if (quoted) continue;
    if (code === 0x23 && isBlank(text.charCodeAt(place - 1))) {
      comments.push({
        kind: 'comment',
        start: place,
        end,
        text: text.slice(place, end),
        ownLine: false,
      });
      stop = place;
      break;
    }
    if (
      arrow < 0 &&
      type === ConditionText &&
      (code === HYPHEN || code === ARROW) &&
      arrowLength(text, place) > 0
    )
      arrow = place;
  }
  stop = trimmed(text, at, stop);
  if (arrow >= 0) {
    reportMove(state, arrow, stop, 'if');
    stop = trimmed(text, at, arrow);
  }
  if (stop > at && plain(text.charCodeAt(stop - 1)) === COLON) {
    reportColon(state, stop - 1, stop);
    stop -= 1;
  }
  if (stop > at) emit(state, type, at, stop);
  return Math.max(at, stop);
}

function trimmed(text: string, at: number, stop: number): number {
  while (stop > at && isBlank(text.charCodeAt(stop - 1))) stop -= 1;
  return stop;
}
