import type { LanguageId } from '../model/utterance.ts';
import type { Lexicon } from '../model/rule.ts';
import { normalWord } from '../text/normalise.ts';
import { disguisesOf } from './disguises.ts';
import { inflections } from './inflect.ts';
import type { Element } from './parse-pattern.ts';

/** Index of an element: a set of literals, a kind of slot or of data, that patterns look for. */
export type ElementId = number;

export interface ElementInfo {
  /** Of slots and data: what is looked for; absent: literals. */
  readonly slot?: string;
  readonly data?: string;
  /** Whether its words are negative by themselves, so that a negation there is none of the act. */
  readonly isNegative: boolean;
  /** How many literals it has: what has fewer is rarer. */
  size: number;
}

/** The words and elements that patterns of one language use; each literal and each element is there once. */
export class Vocabulary {
  readonly #language: LanguageId;
  readonly #lexicons: ReadonlyMap<string, Lexicon>;
  readonly #literalIds = new Map<string, number>();
  readonly #elementIds = new Map<string, ElementId>();
  readonly literals: string[] = [];
  readonly elements: ElementInfo[] = [];
  /** Of each literal: the elements that it stands for. */
  readonly elementsOf: ElementId[][] = [];
  /** Of each literal: the elements whose hits inside of it do not count. */
  readonly silences: ElementId[][] = [];

  constructor(language: LanguageId, lexicons: ReadonlyMap<string, Lexicon>) {
    this.#language = language;
    this.#lexicons = lexicons;
  }

  /** The element's index; undefined for a lexicon that there is none of. */
  element(element: Element): ElementId | undefined {
    switch (element.kind) {
      case 'literal':
        return this.#once(`"${element.text}`, (id) => this.#addWord(id, element.text));
      case 'slot':
        return this.#special(`{${element.what}`, { slot: element.what });
      case 'data':
        return this.#special(`[${element.what}`, { data: element.what });
      case 'lexicon':
        return this.#lexicon(element.id);
      case 'any-of':
        return this.#anyOf(element.of);
    }
  }

  #special(key: string, info: { readonly slot?: string; readonly data?: string }): ElementId {
    const known = this.#elementIds.get(key);
    if (known !== undefined) return known;
    const id = this.elements.push({ ...info, isNegative: false, size: 1 }) - 1;
    this.#elementIds.set(key, id);
    return id;
  }

  #once(key: string, fill: (id: ElementId) => void, isNegative = false): ElementId {
    const known = this.#elementIds.get(key);
    if (known !== undefined) return known;
    const id = this.elements.push({ isNegative, size: 0 }) - 1;
    this.#elementIds.set(key, id);
    fill(id);
    return id;
  }

  #lexicon(name: string): ElementId | undefined {
    const lexicon = this.#lexicons.get(name);
    if (!lexicon) return undefined;
    return this.#once(
      `<${name}`,
      (id) => {
        for (const word of lexicon.words[this.#language]) {
          this.#addWord(id, word);
          if (lexicon.disguised) for (const other of disguisesOf(word)) this.#addWord(id, other);
        }
        for (const word of lexicon.except[this.#language]) {
          for (const form of inflections(word)) {
            const literal = this.#literal(normalWord(form));
            if (literal !== undefined) this.silences[literal]?.push(id);
          }
        }
      },
      lexicon.negative,
    );
  }

  /** Alternatives: an element of their own with the literals of all, and all slots as they are. */
  #anyOf(of: readonly Element[]): ElementId | undefined {
    const ids = of.map((one) => this.element(one));
    if (ids.some((id) => id === undefined)) return undefined;
    const parts = new Set(ids as ElementId[]);
    const data = [...parts].map((id) => this.elements[id]?.data);
    if (!data.includes(undefined))
      return this.#special(`[${data.join('|')}`, { data: data.join('|') });
    if (parts.size === 1) return ids[0];
    const key = `(${[...parts].toSorted((a, b) => a - b).join('|')}`;
    const isNegative = [...parts].every((id) => this.elements[id]?.isNegative === true);
    return this.#once(
      key,
      (id) => {
        for (const part of parts) this.unions.set(part, [...(this.unions.get(part) ?? []), id]);
        (this.elements[id] as ElementInfo).size = [...parts].reduce(
          (sum, part) => sum + (this.elements[part]?.size ?? 0),
          0,
        );
      },
      isNegative,
    );
  }

  /** Of an element: those that it is an alternative of. */
  readonly unions: Map<ElementId, ElementId[]> = new Map();

  #addWord(element: ElementId, word: string): void {
    for (const form of inflections(word)) {
      const literal = this.#literal(normalWord(form));
      if (literal === undefined || this.elementsOf[literal]?.includes(element)) continue;
      this.elementsOf[literal]?.push(element);
      (this.elements[element] as ElementInfo).size += 1;
    }
  }

  #literal(text: string): number | undefined {
    if (text === '') return undefined;
    const known = this.#literalIds.get(text);
    if (known !== undefined) return known;
    const id = this.literals.push(text) - 1;
    this.#literalIds.set(text, id);
    this.elementsOf.push([]);
    this.silences.push([]);
    return id;
  }
}
