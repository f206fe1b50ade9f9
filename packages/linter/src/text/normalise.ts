import type { LanguageId, SlotInText } from '../model/utterance.ts';
import { characterTable, KIND, type CharacterTable } from './character-table.ts';
import { MOST_SLOTS, SLOT_UNIT, type NormalText } from './normal-text.ts';

const NO_SLOTS: readonly SlotInText[] = [];

/** The normal form while it is written; one is used again and again, since most texts have nothing to find. */
export class NormalBuffer {
  readonly #table: CharacterTable = characterTable();
  units: Uint16Array = new Uint16Array(1024);
  starts: Int32Array = new Int32Array(1024);
  ends: Int32Array = new Int32Array(1024);
  length = 0;
  /** Whether there is a digit or an @: else there is no data to look for. */
  hasData = false;

  /** Writes the normal form of a part of a source text, over what was there before. */
  fill(source: string, start: number, end: number, slots: readonly SlotInText[]): void {
    this.#reserve(end - start + 1);
    this.length = 0;
    this.hasData = false;
    let from = start;
    for (const [index, slot] of slots.entries()) {
      if (slot.start < from || slot.end > end || index >= MOST_SLOTS) continue;
      this.#run(source, from, slot.start);
      this.#dropSpaceAfterHan();
      this.#put(SLOT_UNIT + index, slot.start, slot.end);
      from = slot.end;
    }
    this.#run(source, from, end);
    if (this.length > 0 && this.units[this.length - 1] === 0x20) this.length -= 1;
  }

  /** What was written, as a text of its own. */
  freeze(source: string, language: LanguageId, slots: readonly SlotInText[]): NormalText {
    return {
      source,
      language,
      text: textOf(this.units, this.length),
      starts: this.starts.slice(0, this.length),
      ends: this.ends.slice(0, this.length),
      slots,
    };
  }

  #reserve(size: number): void {
    if (size <= this.units.length) return;
    const room = 2 ** Math.ceil(Math.log2(size));
    this.units = new Uint16Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
  }

  #put(unit: number, start: number, end: number): void {
    const at = this.length++;
    this.units[at] = unit;
    this.starts[at] = start;
    this.ends[at] = end;
  }

  #run(source: string, start: number, end: number): void {
    const { normal, kind } = this.#table;
    for (let at = start; at < end; at++) {
      const unit = source.charCodeAt(at);
      switch (kind[unit]) {
        case KIND.dropped:
          break;
        case KIND.space:
          this.#space(at);
          break;
        case KIND.han:
          this.#dropHiding();
          this.#add(normal[unit] as number, at, at + 1);
          break;
        case KIND.digit:
          this.hasData = true;
          // A numeral written as a character may be part of a word that is hidden.
          if (unit > 0x7f) this.#dropHiding();
          else this.#dropSpaceAfterHan();
          this.#put(normal[unit] as number, at, at + 1);
          break;
        case KIND.surrogate:
          at += this.#pair(source, at);
          break;
        default:
          if (unit === 0x40) this.hasData = true;
          this.#dropSpaceAfterHan();
          this.#add(normal[unit] as number, at, at + 1);
      }
    }
  }

  #space(at: number): void {
    const { length, units } = this;
    if (length === 0 || units[length - 1] === 0x20) return;
    this.#put(0x20, at, at + 1);
  }

  /** A unit that is said three times or more, as payyy or 快快快, is said once. */
  #add(unit: number, start: number, end: number): void {
    const { length, units, ends } = this;
    if (length >= 2 && units[length - 1] === unit && units[length - 2] === unit) {
      this.length = length - 1;
      ends[length - 2] = end;
      this.#repeating = unit;
      return;
    }
    if (this.#repeating === unit && length >= 1 && units[length - 1] === unit) {
      ends[length - 1] = end;
      return;
    }
    this.#repeating = -1;
    this.#put(unit, start, end);
  }

  #repeating = -1;

  /** Drops blanks and signs that stand between two characters of Chinese, which one is about to follow. */
  #dropHiding(): void {
    const { kind } = this.#table;
    let at = this.length;
    while (at > 0 && this.length - at < 4) {
      const before = this.units[at - 1] as number;
      if (before !== 0x20 && kind[before] !== KIND.inserted) break;
      at -= 1;
    }
    if (at < this.length && at > 0 && isChinese(this.units[at - 1] as number, kind))
      this.length = at;
    else if (this.length > 0 && this.units[this.length - 1] === 0x20) this.length -= 1;
  }

  #dropSpaceAfterHan(): void {
    const { length, units } = this;
    const { kind } = this.#table;
    if (length > 1 && units[length - 1] === 0x20 && kind[units[length - 2] as number] === KIND.han)
      this.length -= 1;
  }

  /** A character beyond one code unit: a letter in another dress, or a picture, which says nothing. */
  #pair(source: string, at: number): number {
    const code = source.codePointAt(at) ?? 0;
    if (code < 0x10000) return 0;
    if (code >= 0x1d400 && code <= 0x1d7ff) {
      const plain = String.fromCodePoint(code).normalize('NFKC').toLowerCase();
      if (plain.length === 1) this.#add(plain.charCodeAt(0), at, at + 2);
    }
    return 1;
  }
}

function isChinese(unit: number, kind: Uint8Array): boolean {
  return kind[unit] === KIND.han || unit >= SLOT_UNIT;
}

const PIECE = 8192;

function textOf(units: Uint16Array, length: number): string {
  if (length <= PIECE) return String.fromCharCode(...units.subarray(0, length));
  let text = '';
  for (let at = 0; at < length; at += PIECE)
    text += String.fromCharCode(...units.subarray(at, Math.min(length, at + PIECE)));
  return text;
}

const shared = new NormalBuffer();

/** The normal form of a part of a source text, with its slots. */
export function normalise(
  source: string,
  start: number,
  end: number,
  slots: readonly SlotInText[],
  language: LanguageId,
): NormalText {
  shared.fill(source, start, end, slots);
  return shared.freeze(source, language, slots);
}

/** The normal form of a word of a rule, so that words and texts always agree. */
export function normalWord(word: string): string {
  shared.fill(word, 0, word.length, NO_SLOTS);
  return textOf(shared.units, shared.length);
}
