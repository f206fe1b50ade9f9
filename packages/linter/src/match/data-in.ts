import { personalDataIn } from '../personal/find-personal-data.ts';
import type { NormalText } from '../text/normal-text.ts';
import type { Places } from './found-elements.ts';

/** Shapes of data that are nobody's, by what a pattern calls them. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  number: /\d+(?:[.,]\d+)*(?: ?[十百千万亿])*|[十百千万]+/g,
  amount:
    /(?:[$£€¥]|rmb ?)\d+(?:[.,]\d+)*(?:k|m)?|\d+(?:[.,]\d+)*[十百千万亿]*(?:多|几)?(?:块钱?|元|万|千|百|美元)|[十百千万]+(?:多|几)?(?:块钱?|元)|\d+(?:[.,]\d+)* ?(?:dollars|pounds|bucks|quid|grand|usd|gbp)|(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundred|thousand)(?: (?:hundred|thousand|and|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety))*(?: (?:dollars|pounds|bucks|quid|grand))/g,
  time: /\d{1,2}[:点](?:\d{2}|半|整)?|\d{1,2}(?::\d{2})? ?(?:am|pm|a\.m|p\.m|o'clock)/g,
};
const KINDS: readonly string[] = [
  'id-number', 'card-number', 'phone', 'email', 'address', 'account', 'ssn', 'ni-number',
]; // prettier-ignore

/** Names of data that a pattern may ask for in square brackets. */
export const dataNames: readonly string[] = [...Object.keys(SHAPES), ...KINDS];

/** Where data of a kind, or of one of several with `|` between, stands in a normal text. */
export function dataIn({ text, language }: NormalText, what: string): Places {
  const found: (readonly [number, number])[] = [];
  const kinds = what.split('|');
  for (const kind of kinds) {
    const shape = SHAPES[kind];
    for (const { index, 0: match } of shape ? text.matchAll(shape) : [])
      found.push([index, index + match.length]);
  }
  if (kinds.some((kind) => KINDS.includes(kind))) {
    for (const { kind, start, end } of personalDataIn(text, language))
      if (kinds.includes(kind)) found.push([start, end]);
  }
  found.sort(([a], [b]) => a - b);
  return { starts: found.map(([start]) => start), ends: found.map(([, end]) => end) };
}
