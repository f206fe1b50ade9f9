import type { SlotInText } from '../model/utterance.ts';
import type { LiteralHits } from './literals.ts';
import type { ElementId, Vocabulary } from './vocabulary.ts';

/** Where elements stand in one text: starts and ends, by their start. */
export interface Places {
  readonly starts: number[];
  readonly ends: number[];
}

const NO_PLACES: Places = { starts: [], ends: [] };

/** Finds data such as numbers in a text, when a pattern asks for it. */
export type DataFinder = (what: string) => Places;
/** Whether a slot is of a kind that a pattern names. */
export type SlotTest = (slot: SlotInText, what: string) => boolean;

/** The elements that were found in one text, with their places. */
export class FoundElements {
  readonly #vocabulary: Vocabulary;
  readonly #places: (Places | undefined)[] = [];
  readonly #touched: ElementId[] = [];
  #dataFinder: DataFinder = () => NO_PLACES;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  get touched(): readonly ElementId[] {
    return this.#touched;
  }

  clear(dataFinder: DataFinder): void {
    for (const id of this.#touched) this.#places[id] = undefined;
    this.#touched.length = 0;
    this.#dataFinder = dataFinder;
  }

  /** Takes over what the literals of a text stand for, but for what a longer word silences. */
  addLiterals(hits: LiteralHits): void {
    const { elementsOf, silences } = this.#vocabulary;
    const silent = silencedRanges(hits, silences);
    for (let at = 0; at < hits.length; at++) {
      const literal = hits.literals[at] as number;
      const start = hits.starts[at] as number;
      const end = hits.ends[at] as number;
      for (const id of elementsOf[literal] as readonly ElementId[]) {
        if (silent && isSilenced(silent, id, start, end)) continue;
        this.add(id, start, end);
      }
    }
  }

  add(id: ElementId, start: number, end: number): void {
    let places = this.#places[id];
    if (!places) {
      places = { starts: [], ends: [] };
      this.#places[id] = places;
      this.#touched.push(id);
    }
    places.starts.push(start);
    places.ends.push(end);
    for (const union of this.#vocabulary.unions.get(id) ?? []) this.add(union, start, end);
  }

  has(id: ElementId): boolean {
    return this.#places[id] !== undefined || this.#vocabulary.elements[id]?.data !== undefined;
  }

  placesOf(id: ElementId): Places {
    const places = this.#places[id];
    if (places) return places;
    const data = this.#vocabulary.elements[id]?.data;
    if (data === undefined) return NO_PLACES;
    const found = this.#dataFinder(data);
    this.#places[id] = found;
    this.#touched.push(id);
    return found;
  }
}

/** Ranges of longer words, by element: [start, end, element] three by three. */
function silencedRanges(
  hits: LiteralHits,
  silences: readonly (readonly ElementId[])[],
): number[] | undefined {
  let ranges: number[] | undefined;
  for (let at = 0; at < hits.length; at++) {
    for (const id of silences[hits.literals[at] as number] as readonly ElementId[])
      (ranges ??= []).push(hits.starts[at] as number, hits.ends[at] as number, id);
  }
  return ranges;
}

function isSilenced(ranges: readonly number[], id: ElementId, start: number, end: number): boolean {
  for (let at = 0; at < ranges.length; at += 3) {
    if (
      ranges[at + 2] === id &&
      (ranges[at] as number) < end &&
      start < (ranges[at + 1] as number) &&
      end - start < (ranges[at + 1] as number) - (ranges[at] as number)
    )
      return true;
  }
  return false;
}
