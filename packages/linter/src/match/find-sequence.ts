import type { NormalText } from '../text/normal-text.ts';
import type { CompiledSequence, CompiledStep } from './compile-pattern.ts';
import type { FoundElements, Places } from './found-elements.ts';

/** A sequence that was found: its span, and where its acts start and end, two by two. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly acts: readonly number[];
}

/** Sentences are cut to some four hundred units, so that no more places than this can stand in one. */
const MOST_IN_WINDOW = 512;

export interface Window {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a sequence stands in a window: for each place of its last element the nearest way back to its first.
 * The work is bounded by the places of two neighbouring elements.
 */
export function findSequence(
  text: NormalText,
  found: FoundElements,
  { steps, atStart, atEnd }: CompiledSequence,
  window: Window,
  isNegative: (step: CompiledStep) => boolean,
): Match[] {
  const hasActs = steps.some(({ isAct }) => isAct);
  let reached: Match[] = [];
  let isFirst = true;
  let carriedGap = 0;
  for (const step of steps) {
    const isJudged = hasActs ? step.isAct : !isNegative(step);
    const places = inWindow(found.placesOf(step.element), window);
    const gap = isFirst ? 0 : Math.max(step.gap, carriedGap);
    const next = isFirst
      ? begin(places, isJudged, atStart ? window.start : -1, text)
      : goOn(text, reached, places, gap, isJudged);
    if (step.isOptional) {
      reached = isFirst ? next : [...next, ...reached];
      carriedGap = gap;
      if (isFirst) reached = [...next, { start: -1, end: -1, acts: [] }];
    } else {
      reached = next;
      carriedGap = 0;
    }
    isFirst = false;
    if (reached.length === 0) return reached;
  }
  const whole = reached.filter(({ start }) => start >= 0);
  return atEnd ? whole.filter(({ end }) => isNearEnd(text.text, end, window.end)) : whole;
}

function inWindow({ starts, ends }: Places, window: Window): Places {
  const kept: { starts: number[]; ends: number[] } = { starts: [], ends: [] };
  for (let at = firstFrom(starts, window.start); at < starts.length; at++) {
    const start = starts[at] as number;
    const end = ends[at] as number;
    if (start >= window.end || kept.starts.length >= MOST_IN_WINDOW) break;
    if (end > window.end) continue;
    kept.starts.push(start);
    kept.ends.push(end);
  }
  return kept;
}

/** The first of sorted places that does not stand before an offset. */
function firstFrom(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function begin(
  { starts, ends }: Places,
  isJudged: boolean,
  from: number,
  { text }: NormalText,
): Match[] {
  return starts.flatMap((start, at) => {
    if (from >= 0 && /[^\s"“'[,]/.test(text.slice(from, start))) return [];
    const end = ends[at] as number;
    return { start, end, acts: isJudged ? [start, end] : [] };
  });
}

function goOn(
  text: NormalText,
  reached: readonly Match[],
  { starts, ends }: Places,
  gap: number,
  isJudged: boolean,
): Match[] {
  const next: Match[] = [];
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at] as number;
    const end = ends[at] as number;
    let best: Match | undefined;
    for (const before of reached) {
      // Nothing before it was there, since it may be missing: it begins here.
      const isOpen = before.start < 0;
      if (!isOpen && (before.end > start || !isWithin(text, before.end, start, gap))) continue;
      if (!best || before.start > best.start) best = before;
    }
    if (!best) continue;
    const acts = isJudged ? [...best.acts, start, end] : best.acts;
    next.push({ start: best.start < 0 ? start : best.start, end, acts });
  }
  return next;
}

/** Whether not more than `gap` units, or words, stand between two places. */
function isWithin({ text, language }: NormalText, from: number, to: number, gap: number): boolean {
  if (language === 'zh') {
    if (to - from <= gap) return true;
    return gap === 0 && to - from === 1 && !isChineseStop(text[from] as string);
  }
  if (to - from > 20 + gap * 16) return false;
  let words = 0;
  let isInWord = false;
  for (let at = from; at < to; at++) {
    const isWord = isWordUnit(text.charCodeAt(at));
    if (isWord && !isInWord) words += 1;
    isInWord = isWord;
  }
  return words <= gap;
}

/** A blank or a quotation mark does not part two elements; a comma does. */
function isChineseStop(sign: string): boolean {
  return !' “”"\''.includes(sign);
}

function isWordUnit(unit: number): boolean {
  return unit > 0x7f || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

function isNearEnd(text: string, end: number, windowEnd: number): boolean {
  return !/[^\s。.!?;…”"']/.test(text.slice(end, windowEnd));
}
