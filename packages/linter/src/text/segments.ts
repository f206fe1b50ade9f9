import type { NormalText } from './normal-text.ts';

/** A part of a normal text. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** Sentences and clauses of a normal text, in order; each holds the sign that ends it. */
export interface Segments {
  readonly sentences: readonly Segment[];
  readonly clauses: readonly Segment[];
}

/** Speech recognition writes no stops: a longer run of words is cut, so that no question about it is dear. */
const LONGEST_SENTENCE = 400;
const SENTENCE_SIGNS = '。!?;…';
const CLAUSE_SIGNS = ',:()';
/** Words with a stop that ends no sentence. */
const ABBREVIATIONS =
  /(?:^|[ (])(?:mr|mrs|ms|dr|st|no|inc|ltd|co|vs|e\.g|i\.e|a\.m|p\.m|u\.s|u\.k|[a-z])$/;

/** Cuts a text at the signs that end sentences and clauses. */
export function segmentsOf({ text }: Pick<NormalText, 'text'>): Segments {
  const sentences: Segment[] = [];
  const clauses: Segment[] = [];
  let sentence = 0;
  let clause = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    const length = at - sentence;
    const isLong =
      (length >= LONGEST_SENTENCE && (sign === ' ' || CLAUSE_SIGNS.includes(sign))) ||
      length >= 1.5 * LONGEST_SENTENCE;
    const endsSentence =
      isLong || SENTENCE_SIGNS.includes(sign) || (sign === '.' && isStop(text, at));
    if (!endsSentence && !CLAUSE_SIGNS.includes(sign)) continue;
    if (sign === ',' && isDigit(text, at - 1) && isDigit(text, at + 1)) continue;
    if (sign === ':' && isDigit(text, at - 1) && isDigit(text, at + 1)) continue;
    clauses.push({ start: clause, end: at + 1 });
    clause = at + 1;
    if (!endsSentence) continue;
    sentences.push({ start: sentence, end: at + 1 });
    sentence = at + 1;
  }
  if (clause < text.length) clauses.push({ start: clause, end: text.length });
  if (sentence < text.length) sentences.push({ start: sentence, end: text.length });
  return { sentences, clauses };
}

/** Whether a full stop ends a sentence, and is part of no number, address or abbreviation. */
function isStop(text: string, at: number): boolean {
  const next = text[at + 1];
  if (next !== undefined && next !== ' ' && next !== '”' && next !== '"') return false;
  return next === undefined || !ABBREVIATIONS.test(text.slice(Math.max(0, at - 5), at));
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

/** The segment around an offset, by halving. */
export function segmentAt(segments: readonly Segment[], at: number): Segment {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle] as Segment).end <= at) low = middle + 1;
    else high = middle;
  }
  return segments[low] ?? { start: 0, end: 0 };
}
