import { cli as cliWordings } from './cli.ts';
import { config } from './config.ts';
import type { Descriptor, Wording } from './descriptor.ts';
import { fixes as fixTitles, flow, places as placeNotes } from './flow.ts';
import { names } from './names.ts';
import { syntax } from './syntax.ts';
import { termWords } from './terms.ts';

export type { Descriptor, Help, Wording } from './descriptor.ts';

/** Looked at in turn, since merging them would cost every start of the command. */
const families: readonly Readonly<Record<string, Descriptor>>[] = [syntax, names, flow, config];

/** What is said at related places, by id. */
export const places: Readonly<Record<string, Wording>> = placeNotes;

/** Titles of fixes, by id. */
export const fixes: Readonly<Record<string, Wording>> = fixTitles;

/** What findings name in their arguments, by id. */
export const terms: Readonly<Record<string, Wording>> = termWords;

/** What the command line says, by id. */
export const cli: Readonly<Record<string, Wording>> = cliWordings;

/** The descriptor of a code, or undefined where there is none. */
export function descriptorOf(code: string): Descriptor | undefined {
  for (const family of families) {
    if (Object.hasOwn(family, code)) return family[code];
  }
  return undefined;
}

/** All codes, in the order of the documentation. */
export function allCodes(): readonly string[] {
  return families.flatMap((family) => Object.keys(family));
}
