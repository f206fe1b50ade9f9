import { keywords, type KeywordId } from '../generated/keywords.ts';
import { blockBelow, type BlockContext } from './block-context.ts';
import { arrowLength, COLON, isBlank, plain, plainText } from './characters.ts';
import { headKeyword, keywordOf, nearestHead, stuckHead } from './keyword-lookup.ts';
import { holdPin, pinStart, scanReplyRest, skipBlanks } from './reply-line.ts';
import { emit, emitWord, report, type ScanState } from './scan-state.ts';
import { ConditionText, K, Rest, Speech, UnknownLine } from './token-types.ts';
import { inlineKeywords, isWordPart, reportStuck, scanWords, wordEnd, type InlineKeywords, type WordsMode } from './words.ts';

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
  ['set', NAMED],
  ['channel', { keywords: inlineKeywords('incoming'), nameFirst: true }],
  ['listener', { keywords: inlineKeywords('verified'), nameFirst: true }],
  ['verify', { keywords: inlineKeywords('by', 'passed', 'failed'), nameFirst: false }],
  ['use', { keywords: inlineKeywords('from', 'in', 'except'), nameFirst: false }],
  ['from', { keywords: inlineKeywords('use', 'in', 'except'), nameFirst: false }],
  ['allow', { keywords: inlineKeywords('because', 'until'), nameFirst: true }],
  ['reaches', { keywords: inlineKeywords('end'), nameFirst: false }],
  ...(['otherwise', 'voicemail', 'silence', 'passed', 'failed', 'first', 'second', 'third', 'then'] as const).map(
    (id) => [id, { keywords: inlineKeywords('end', 'return'), nameFirst: false }] as const,
  ),
]);
const SLOT_LINE: WordsMode = { keywords: inlineKeywords('captured'), nameFirst: true };
const OUTCOME_LINE: WordsMode = { keywords: inlineKeywords('requires'), nameFirst: true };
const PARTS: ReadonlySet<KeywordId> = new Set(keywords.filter(({ group }) => group === 'part').map(({ id }) => id));

/** Reading the first word of a line, and the rest of the line by it. */
export const scanHead: { readonly prepare: typeof prepare; readonly read: typeof read } = { prepare, read };

/** Finds the first word; English keywords of two words are taken together. */
function prepare(state: ScanState, at: number, end: number): Head {
  const { text } = state;
  if (!isWordPart(plain(text.charCodeAt(at))) || arrowLength(text, at) > 0) {
    return { word: '', end: at, keyword: undefined, startsPart: false };
  }
  let stop = wordEnd(text, at, end);
  let word = plainText(text.slice(at, stop));
  if (word === 'else' || word === 'expects' || word === '否则') {
    const next = skipBlanks(text, stop, end);
    const nextStop = next < end ? wordEnd(text, next, end) : next;
    const second = plainText(text.slice(next, nextStop));
    const both = second === '如果' ? '否则如果' : `${word} ${second}`;
    if (nextStop > next && headKeyword(both)) {
      word = both;
      stop = nextStop;
    }
  }
  const keyword = headKeyword(word)?.id;
  return { word, end: stop, keyword, startsPart: keyword !== undefined && PARTS.has(keyword) };
}

/** Reads a line by its first word. */
function read(state: ScanState, head: Head, at: number, end: number, context: BlockContext): ScannedLine {
  if (context === 'slots' || context === 'outcomes') {
    const contentEnd = scanWords(state, at, end, context === 'slots' ? SLOT_LINE : OUTCOME_LINE);
    return { kind: 'plain', below: undefined, contentEnd };
  }
  if (head.keyword !== undefined) return readKeyword(state, head.keyword, head.word, at, head.end, end, context);
  if (head.word === '') {
    if (arrowLength(state.text, at) > 0) {
      return { kind: 'plain', below: undefined, contentEnd: scanWords(state, at, end, PLAIN) };
    }
    return readUnknown(state, at, end, head, context);
  }
  return readOther(state, head, at, end, context);
}

/** Reads a line whose first word is no keyword: a space is missing, it is misspelt, or not known at all. */
function readOther(state: ScanState, head: Head, at: number, end: number, context: BlockContext): ScannedLine {
  const stuck = stuckHead(head.word, context);
  if (stuck) {
    const stop = at + stuck.spelling.length;
    const { id, colon } = stuck.keyword;
    if (colon !== 'required' && !/^\d/.test(head.word.slice(stuck.spelling.length))) {
      reportStuck(state, at, stuck.spelling, head.word.slice(stuck.spelling.length));
    }
    return readKeyword(state, id, stuck.spelling, at, stop, end, context);
  }
  const next = plain(state.text.charCodeAt(skipBlanks(state.text, head.end, end)));
  const near = nearestHead(head.word, context, next === COLON);
  if (!near) return readUnknown(state, at, end, head, context);
  report(state.diagnostics, 'syntax/unknown-keyword', at, head.end, {
    args: { case: 'misspelt', word: head.word, near: near.spelling },
    fixes: [
      {
        kind: 'suggestion',
        title: 'fix/replace',
        args: { text: near.spelling },
        edits: [{ span: { start: at, end: head.end }, text: near.spelling }],
      },
    ],
  });
  return readKeyword(state, near.keyword.id, near.spelling, at, head.end, end, context);
}

function readUnknown(state: ScanState, at: number, end: number, head: Head, context: BlockContext): ScannedLine {
  const word = head.word === '' ? state.text.slice(at, at + 1) : head.word;
  emit(state, UnknownLine, at, end);
  report(state.diagnostics, 'syntax/unknown-keyword', at, head.word === '' ? at + 1 : head.end, {
    args: { word: word.length > 24 ? `${word.slice(0, 24)}…` : word, expected: `@expected-${context}` },
  });
  const below = context === 'rehearsal' || context === 'header' ? undefined : 'body';
  return { kind: 'plain', below, contentEnd: end };
}

function readKeyword(
  state: ScanState, id: KeywordId, spelling: string, at: number, headEnd: number, end: number, context: BlockContext,
): ScannedLine {
  const { text } = state;
  emitWord(state, K[id], at, headEnd, spelling);
  let next = skipBlanks(text, headEnd, end);
  const { colon } = keywordOf(id);
  const hasColon = plain(text.charCodeAt(next)) === COLON && next < end;
  if (colon !== 'none' && hasColon) next = skipBlanks(text, next + 1, end);
  else if (colon === 'required') reportMissingColon(state, spelling, at, headEnd, next);
  const below = blockBelow(id, context);
  switch (id) {
    case 'agent':
    case 'note':
      return { kind: 'speech', below: undefined, contentEnd: readSpeech(state, next, end, hasColon ? next : headEnd) };
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
    default: {
      const mode = modes.get(id) ?? PLAIN;
      return { kind: 'plain', below, contentEnd: Math.max(headEnd, scanWords(state, next, end, mode)) };
    }
  }
}

function reportMissingColon(state: ScanState, keyword: string, at: number, headEnd: number, next: number): void {
  report(state.diagnostics, 'syntax/missing-colon', at, headEnd, {
    args: { keyword },
    fixes: [
      { kind: 'safe', title: 'fix/insert', args: { text: ':' }, edits: [{ span: { start: headEnd, end: next }, text: ': ' }] },
    ],
  });
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
  let quoted = false;
  for (let place = at; place < end; place++) {
    const code = plain(text.charCodeAt(place));
    if (code === 0x22) quoted = !quoted;
    if (code !== 0x23 || quoted || !isBlank(text.charCodeAt(place - 1))) continue;
    comments.push({ kind: 'comment', start: place, end, text: text.slice(place, end), ownLine: false });
    stop = place;
    break;
  }
  while (stop > at && isBlank(text.charCodeAt(stop - 1))) stop -= 1;
  if (stop > at && plain(text.charCodeAt(stop - 1)) === COLON) {
    report(state.diagnostics, 'syntax/stray-colon', stop - 1, stop, {
      fixes: [{ kind: 'safe', title: 'fix/remove', args: { text: ':' }, edits: [{ span: { start: stop - 1, end: stop }, text: '' }] }],
    });
    stop -= 1;
  }
  if (stop > at) emit(state, type, at, stop);
  return Math.max(at, stop);
}
