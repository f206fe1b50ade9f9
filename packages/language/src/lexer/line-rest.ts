import type { KeywordId } from '../generated/keywords.ts';
import { ARROW, arrowLength, COLON, HYPHEN, isBlank, plain } from './characters.ts';
import { reportMove, scanElseRest, scanMoveRest } from './move-rest.ts';
import { holdPin, pinStart, scanReplyRest } from './reply-line.ts';
import { emit, keepComment, type ScanState } from './scan-state.ts';
import { reportColon } from './signs.ts';
import { ConditionText, Rest, Speech } from './token-types.ts';
import { inlineKeywords, scanWords, type InlineKeywords, type WordsMode } from './words.ts';

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

/** Reads what follows the keyword of a line and its colon. Returns where the line's content ends. */
export function scanRest(state: ScanState, id: KeywordId, at: number, end: number): number {
  switch (id) {
    case 'agent':
    case 'note':
      return readSpeech(state, at, end);
    case 'customer':
    case 'third-party':
      return scanReplyRest(state, at, end, 'reply', false);
    case 'heard':
      return scanReplyRest(state, at, end, 'heard', false);
    case 'if':
    case 'else-if':
      return readRaw(state, ConditionText, at, end);
    case 'hours':
    case 'pause':
      return readRaw(state, Rest, at, end);
    case 'otherwise':
    case 'voicemail':
    case 'silence':
    case 'passed':
    case 'failed':
    case 'first':
    case 'second':
    case 'third':
    case 'then':
      return scanMoveRest(state, id, at, end);
    case 'else':
      return scanElseRest(state, at, end);
    default:
      return scanWords(state, at, end, modes.get(id) ?? PLAIN);
  }
}

/** The first line of speech, with its pin. */
function readSpeech(state: ScanState, at: number, end: number): number {
  if (at >= end) return end;
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
  const { text } = state;
  let stop = end;
  let arrow = -1;
  let quoted = false;
  for (let place = at; place < end; place++) {
    const code = plain(text.charCodeAt(place));
    if (code === 0x22) quoted = !quoted;
    if (quoted) continue;
    if (code === 0x23 && isBlank(text.charCodeAt(place - 1))) {
      keepComment(state, place, end);
      stop = place;
      break;
    }
    const dash = code === HYPHEN || code === ARROW;
    if (dash && arrow < 0 && type === ConditionText && arrowLength(text, place) > 0) arrow = place;
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
