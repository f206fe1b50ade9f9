import { arrowLength, AT, HASH, isBlank, plain, plainText } from './characters.ts';
import { emit, type ScanState } from './scan-state.ts';
import { Pin, Wordings } from './token-types.ts';
import { isWordPart, scanWords, type WordsMode } from './words.ts';
import { reportArrow } from './wrong-arrow.ts';

const MOVE: WordsMode = { keywords: new Map(), nameFirst: false };

/**
 * Reads what follows `customer:` or `heard:`, or one of their deeper lines: wordings up to the last
 * arrow, then the move. Returns where the content ends.
 */
export function scanReplyRest(
  state: ScanState,
  at: number,
  end: number,
  kind: 'reply' | 'heard',
  goesOn: boolean,
): number {
  const { text } = state;
  const arrow = kind === 'reply' ? moveArrow(text, at, end) : -1;
  let stop = arrow < 0 ? end : arrow;
  // `-->`: a dash that was meant for the arrow.
  if (arrow > at && isDash(text.charCodeAt(arrow - 1))) {
    stop = arrow - 1;
    reportArrow(
      state.diagnostics,
      stop,
      arrow + arrowLength(text, arrow),
      text.slice(stop, arrow + arrowLength(text, arrow)),
    );
  }
  const pin = arrow < 0 && kind === 'reply' ? pinStart(text, at, end) : -1;
  const from = skipBlanks(text, at, stop);
  let to = pin < 0 ? stop : pin;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  // A deeper line that opens with `|` owes a wording, even where it is forgotten.
  if (to > from || goesOn) emit(state, Wordings, from, Math.max(from, to));
  if (pin >= 0) holdPin(state, pin, end);
  return arrow < 0 ? end : scanWords(state, arrow, end, MOVE);
}

/**
 * Keeps a pin until its line is whole: it is the last word of the first line, but further lines of speech
 * or wordings may follow, and the grammar wants it behind them.
 */
export function holdPin(state: ScanState, start: number, end: number): void {
  state.pin = { start, end };
}

/** Adds the pin that was kept, if any. */
export function emitPin(state: ScanState): void {
  const { pin } = state;
  if (!pin) return;
  emit(state, Pin, pin.start, pin.end).word = plainText(state.text.slice(pin.start + 1, pin.end));
  state.pin = undefined;
}

/** The last arrow of a stretch, or -1: in a reply it is the move, in speech it is text. */
export function lastArrow(text: string, at: number, end: number): number {
  for (let place = end - 1; place >= at; place--) {
    const code = text.charCodeAt(place);
    if ((code === 0x2d || code === 0x2192 || code === 0xff0d) && arrowLength(text, place) > 0)
      return place;
  }
  return -1;
}

/** The arrow of a reply's move, or -1; one inside the comment behind the move is not it. */
function moveArrow(text: string, at: number, end: number): number {
  let arrow = lastArrow(text, at, end);
  for (let place = arrow - 1; place > at; place--) {
    const code = text.charCodeAt(place);
    if ((code !== HASH && code !== WIDE_HASH) || !isBlank(text.charCodeAt(place - 1))) continue;
    const before = lastArrow(text, at, place);
    if (before < 0) return arrow;
    arrow = before;
    place = before;
  }
  return arrow;
}

const WIDE_HASH = 0xff03;

function isDash(code: number): boolean {
  return code === 0x2d || code === 0xff0d || code === 0x2014 || code === 0x2013;
}

/** Where `@id` begins if it is the last word of a line, after two spaces; else -1. */
export function pinStart(text: string, at: number, end: number): number {
  let start = end;
  while (start > at && isWordPart(plain(text.charCodeAt(start - 1)))) start -= 1;
  if (start >= end - 1 || plain(text.charCodeAt(start)) !== AT) return -1;
  return start >= at + 2 &&
    isBlank(text.charCodeAt(start - 1)) &&
    isBlank(text.charCodeAt(start - 2))
    ? start
    : -1;
}

export function skipBlanks(text: string, at: number, end: number): number {
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}
