import type { LanguageId, SlotInText } from '../model/utterance.ts';

/** First code unit that stands for a slot; the slot's index is added. */
export const SLOT_UNIT = 0xe000;
/** So many slots are told apart in one text. */
export const MOST_SLOTS = 0x1000;

/**
 * A text as rules read it: lower case, half width, simplified characters, digits for Chinese numerals, without
 * what is put between characters to hide words. A slot is one unit.
 */
export interface NormalText {
  readonly source: string;
  readonly language: LanguageId;
  readonly text: string;
  /** Of each unit of `text`: where it starts and ends in `source`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly slots: readonly SlotInText[];
}

/** Whether a unit of a normal text stands for a slot. */
export function isSlotUnit(unit: number): boolean {
  return unit >= SLOT_UNIT && unit < SLOT_UNIT + MOST_SLOTS;
}
