import type { Hit } from '../model/hit.ts';
import type { Detector, Lexicon, Mood, Pattern } from '../model/rule.ts';
import type { LanguageId, SlotInText } from '../model/utterance.ts';
import { scopesOf, type Scopes } from '../scope/scopes.ts';
import { NormalBuffer } from '../text/normalise.ts';
import type { NormalText } from '../text/normal-text.ts';
import { SLOT_UNIT } from '../text/normal-text.ts';
import { compilePattern, type CompiledPattern, type CompiledSequence } from './compile-pattern.ts';
import { FoundElements, type Places, type SlotTest } from './found-elements.ts';
import { findSequence, type Match, type Window } from './find-sequence.ts';
import { LiteralFinder, LiteralHits } from './literals.ts';
import { Vocabulary, type ElementId } from './vocabulary.ts';

/** Finds data of a kind, as numbers, in a normal text. */
export type DataIn = (text: NormalText, what: string) => Places;

const NO_HITS: readonly Hit[] = [];

/** All patterns of all detectors in one language, compiled; it looks through one text after the other. */
export class Matcher {
  readonly #language: LanguageId;
  readonly #vocabulary: Vocabulary;
  readonly #finder: LiteralFinder;
  readonly #byAnchor = new Map<ElementId, CompiledPattern[]>();
  readonly #excepts = new Map<number, readonly CompiledPattern[]>();
  /** Elements that ask for a slot. */
  readonly #slotElements: readonly (readonly [ElementId, string])[];
  /** Elements that are data and without which a pattern can't be found. */
  readonly #dataAnchors: readonly ElementId[];
  readonly #buffer = new NormalBuffer();
  readonly #literals = new LiteralHits();
  readonly #found: FoundElements;
  readonly #dataIn: DataIn;
  readonly #isSlot: SlotTest;
  /** How many sequences were looked at: what tests bound. */
  steps = 0;

  constructor(
    language: LanguageId,
    detectors: readonly Detector[],
    lexicons: ReadonlyMap<string, Lexicon>,
    dataIn: DataIn,
    isSlot: SlotTest,
  ) {
    this.#language = language;
    this.#dataIn = dataIn;
    this.#isSlot = isSlot;
    this.#vocabulary = new Vocabulary(language, lexicons);
    for (const [index, detector] of detectors.entries()) this.#compile(index, detector);
    this.#dataAnchors = [...this.#byAnchor.keys()].filter(
      (id) => this.#vocabulary.elements[id]?.data !== undefined,
    );
    this.#finder = new LiteralFinder(this.#vocabulary.literals);
    this.#found = new FoundElements(this.#vocabulary);
    this.#slotElements = this.#vocabulary.elements.flatMap(({ slot }, id) =>
      slot === undefined ? [] : [[id, slot] as const],
    );
  }

  #compile(index: number, { patterns, except }: Detector): void {
    const compiled = (all: readonly Pattern[]): CompiledPattern[] =>
      all.flatMap((one) => compilePattern(this.#vocabulary, this.#language, index, one) ?? []);
    for (const pattern of compiled(patterns[this.#language])) {
      const row = this.#byAnchor.get(pattern.anchor);
      if (row) row.push(pattern);
      else this.#byAnchor.set(pattern.anchor, [pattern]);
    }
    const excepts = compiled(except[this.#language]);
    if (excepts.length > 0) this.#excepts.set(index, excepts);
  }

  /** How many words of rules are looked for. */
  get literalCount(): number {
    return this.#vocabulary.literals.length;
  }

  /** What the detectors find in a part of a source text. */
  scan(source: string, start: number, end: number, slots: readonly SlotInText[]): readonly Hit[] {
    const buffer = this.#buffer;
    buffer.fill(source, start, end, slots);
    this.#literals.length = 0;
    this.#finder.find(buffer.units, buffer.length, this.#literals);
    if (this.#literals.length === 0 && slots.length === 0 && !buffer.hasData) return NO_HITS;
    let frozen: NormalText | undefined;
    const text = (): NormalText => (frozen ??= buffer.freeze(source, this.#language, slots));
    this.#found.clear((what) => this.#dataIn(text(), what));
    this.#found.addLiterals(this.#literals);
    this.#addSlots(slots);
    return this.#confirmAll(text);
  }

  #addSlots(slots: readonly SlotInText[]): void {
    if (slots.length === 0 || this.#slotElements.length === 0) return;
    const { units, length } = this.#buffer;
    for (let at = 0; at < length; at++) {
      const slot = slots[(units[at] as number) - SLOT_UNIT];
      if (!slot) continue;
      for (const [id, what] of this.#slotElements)
        if (this.#isSlot(slot, what)) this.#found.add(id, at, at + 1);
    }
  }

  #confirmAll(text: () => NormalText): readonly Hit[] {
    this.#excepted.clear();
    let hits: Hit[] | undefined;
    let scopes: Scopes | undefined;
    // Data is found on the way, which adds to what is touched.
    const anchors = this.#buffer.hasData
      ? [...this.#found.touched, ...this.#dataAnchors]
      : this.#found.touched.slice();
    for (const id of anchors) {
      for (const pattern of this.#byAnchor.get(id) ?? []) {
        if (!pattern.required.every((one) => this.#found.has(one))) continue;
        scopes ??= scopesOf(text());
        for (const hit of this.#confirm(pattern, text(), scopes)) (hits ??= []).push(hit);
      }
    }
    return hits ?? NO_HITS;
  }

  #confirm(pattern: CompiledPattern, text: NormalText, scopes: Scopes): Hit[] {
    const hits: Hit[] = [];
    const seen = new Set<number>();
    const { starts } = this.#found.placesOf(pattern.anchor);
    for (const at of starts) {
      const window = windowOf(pattern.pattern.window, text, scopes, at);
      if (seen.has(window.start)) continue;
      seen.add(window.start);
      for (const match of this.#findAll(pattern.sequences, text, scopes, window)) {
        if (!this.#isMeant(pattern, match, text, scopes)) continue;
        if (this.#isExcepted(pattern.detector, match, text, scopes)) continue;
        hits.push({
          detector: pattern.detector,
          start: text.starts[match.start] as number,
          end: text.ends[match.end - 1] as number,
        });
        break;
      }
    }
    return hits;
  }

  /** All sequences in one window; of several the span goes from the first to the last. */
  #findAll(
    sequences: readonly CompiledSequence[],
    text: NormalText,
    scopes: Scopes,
    window: Window,
  ): readonly Match[] {
    let all: readonly Match[] | undefined;
    for (const sequence of sequences) {
      const matches = this.#inSentences(sequence, text, scopes, window);
      if (matches.length === 0) return [];
      all = all
        ? all.slice(0, 4).flatMap((one) => matches.slice(0, 4).map((other) => joined(one, other)))
        : matches;
    }
    return all ?? [];
  }

  /** A sequence stays inside a sentence, whatever the window is. */
  #inSentences(
    sequence: CompiledSequence,
    text: NormalText,
    scopes: Scopes,
    window: Window,
  ): Match[] {
    const matches: Match[] = [];
    for (let at = window.start; at < window.end;) {
      const sentence = scopes.sentenceAt(at);
      const end = Math.min(window.end, Math.max(sentence.end, at + 1));
      this.steps += 1;
      const part = { start: Math.max(at, window.start), end };
      matches.push(
        ...findSequence(
          text,
          this.#found,
          sequence,
          part,
          ({ element }) => this.#vocabulary.elements[element]?.isNegative === true,
        ),
      );
      at = end;
    }
    return matches;
  }

  #isMeant(
    { pattern, with: needed, without }: CompiledPattern,
    match: Match,
    text: NormalText,
    scopes: Scopes,
  ): boolean {
    const { start, end, acts } = match;
    if (pattern.polarity !== 'any') {
      const isNegated = isAnyNegated(scopes, acts);
      if (isNegated !== (pattern.polarity === 'negated')) return false;
    }
    if (!fits(pattern.quoted, () => scopes.isQuoted(start, end))) return false;
    if (!fits(pattern.question, () => scopes.isQuestion(start, end))) return false;
    if (!fits(pattern.conditional, () => scopes.isConditional(end, end))) return false;
    if (!fits(pattern.softened, () => scopes.isSoftened(start, end))) return false;
    if (needed.length === 0 && without.length === 0) return true;
    const window = windowOf(pattern.window, text, scopes, start);
    const isThere = (sequences: readonly CompiledSequence[]): boolean =>
      sequences.every(({ steps }) =>
        steps.every(({ element, isOptional }) => isOptional || this.#found.has(element)),
      ) && this.#findAll(sequences, text, scopes, window).length > 0;
    return needed.every(isThere) && !without.some(isThere);
  }

  /** Where the exceptions of a detector stand, by detector and window, worked out once a text. */
  readonly #excepted = new Map<string, readonly Match[]>();

  #isExcepted(detector: number, { start, end }: Match, text: NormalText, scopes: Scopes): boolean {
    for (const [index, except] of (this.#excepts.get(detector) ?? []).entries()) {
      if (!except.required.every((one) => this.#found.has(one))) continue;
      const window = windowOf(except.pattern.window, text, scopes, start);
      const key = `${detector} ${index} ${window.start}`;
      let matches = this.#excepted.get(key);
      if (!matches) {
        matches = this.#findAll(except.sequences, text, scopes, window).toSorted(
          (a, b) => a.start - b.start,
        );
        this.#excepted.set(key, matches);
      }
      if (overlapsAny(matches, start, end)) return true;
    }
    return false;
  }
}

/** Whether one of some matches, in the order of their starts, overlaps a span. */
function overlapsAny(matches: readonly Match[], start: number, end: number): boolean {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle] as Match).start < end) low = middle + 1;
    else high = middle;
  }
  // A match is no longer than its sentence: only the last few before the end can reach into the span.
  for (let at = low - 1; at >= 0 && at >= low - 64; at--)
    if ((matches[at] as Match).end > start) return true;
  return false;
}

function joined(one: Match, other: Match): Match {
  return {
    start: Math.min(one.start, other.start),
    end: Math.max(one.end, other.end),
    acts: [...one.acts, ...other.acts],
  };
}

function windowOf(window: Pattern['window'], text: NormalText, scopes: Scopes, at: number): Window {
  if (window === 'text') return { start: 0, end: text.text.length };
  return window === 'clause' ? scopes.clauseAt(at) : scopes.sentenceAt(at);
}

function fits(mood: Mood, test: () => boolean): boolean {
  return mood === 'any' || test() === (mood === 'yes');
}

function isAnyNegated(scopes: Scopes, acts: readonly number[]): boolean {
  for (let at = 0; at < acts.length; at += 2)
    if (scopes.isNegated(acts[at] as number, acts[at + 1] as number)) return true;
  return false;
}
