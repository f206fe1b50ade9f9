import type { LanguageId } from '../model/utterance.ts';
import { isHan } from './character-table.ts';

/** So many characters are enough to tell. */
const ENOUGH = 400;

/** The language that a part of a text is in: Chinese where characters are not rare among letters. */
export function languageOf(source: string, start: number, end: number): LanguageId {
  let han = 0;
  let latin = 0;
  for (let at = start; at < Math.min(end, start + ENOUGH); at++) {
    const unit = source.charCodeAt(at);
    if (isHan(unit)) han += 1;
    else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) latin += 1;
  }
  return han > 0 && han * 4 >= latin ? 'zh' : 'en';
}
