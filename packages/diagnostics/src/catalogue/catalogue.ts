import type { Descriptor, Wording } from './descriptor.ts';
import { fixes as fixTitles, flow, places as placeNotes } from './flow.ts';
import { names } from './names.ts';
import { syntax } from './syntax.ts';
import { termWords } from './terms.ts';

export type { Descriptor, Help, Wording } from './descriptor.ts';

/** Looked at in turn, since merging them would cost every start of the command. */
const families: readonly Readonly<Record<string, Descriptor>>[] = [syntax, names, flow];

/** What is said at related places, by id. */
export const places: Readonly<Record<string, Wording>> = placeNotes;

/** Titles of fixes, by id. */
export const fixes: Readonly<Record<string, Wording>> = fixTitles;

/** What findings name in their arguments, by id. */
export const terms: Readonly<Record<string, Wording>> = termWords;

/** The descriptor of a code, or undefined where there is none. */
export function descriptorOf(code: string): Descriptor | undefined {
  for (const family of families) {
    const descriptor = family[code];
    if (descriptor) return descriptor;
  }
  return undefined;
}

/** All codes, in the order of the documentation. */
export function allCodes(): readonly string[] {
  return families.flatMap((family) => Object.keys(family));
}
