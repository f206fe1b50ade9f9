import type { LinkedScript, SourceFile } from '@parley/analysis';
import type { Hours, Source } from '@parley/compiled';
import type { TimeRange } from '@parley/language';
import { ENTRY, putEnd, putItem, putList, putTitle } from './json/layout.ts';
import { put, putQuoted, type Page } from './json/page.ts';
import { placesNear, putPlace, type PlacesByFile } from './places.ts';
import { timeOf } from './time.ts';

/** What slots and outcomes have in common. */
interface Declaration {
  readonly name: string;
  readonly file: SourceFile;
  readonly node: { readonly start: number };
}

/** Writes the script's slots by name. */
export function putSlots(page: Page, { slots }: LinkedScript, places: PlacesByFile): void {
  put(page, '{');
  for (const [index, slot] of [...slots.values()].toSorted(byName).entries()) {
    putHead(page, slot, places, index === 0);
    const { captured, privacy, type, values } = slot;
    put(page, `, "captured": ${captured}, "privacy": "${privacy}", "type": "${type}", "values": `);
    putList(page, values);
    put(page, '}');
  }
  putEnd(page, ENTRY - 1, slots.size === 0, '}');
}

/** Writes the script's outcomes by name. */
export function putOutcomes(page: Page, linked: LinkedScript, places: PlacesByFile): void {
  const { outcomes, slots } = linked;
  put(page, '{');
  for (const [index, outcome] of [...outcomes.values()].toSorted(byName).entries()) {
    putHead(page, outcome, places, index === 0);
    put(page, ', "requires": ');
    putList(
      page,
      outcome.requires.filter((name) => slots.has(name)),
    );
    putTitle(page, outcome.title);
    put(page, '}');
  }
  putEnd(page, ENTRY - 1, outcomes.size === 0, '}');
}

/** The hours that make sense. */
export function hoursOf(ranges: readonly TimeRange[]): readonly Hours[] {
  return ranges
    .filter(({ from, to }) => isTime(from) && isTime(to))
    .map(({ from, to }) => ({ from: timeOf(from), to: timeOf(to) }));
}

/** The files, each with its hash, and one hash for all. */
export function sourceOf({ files }: LinkedScript, sha256: (text: string) => string): Source {
  const hashed = files.map(({ path, text }) => ({ path, sha256: sha256(text) }));
  const list = hashed.map((file) => `${file.sha256} ${file.path}\n`).join('');
  return { files: hashed, sha256: sha256(list) };
}

/** Compares by code unit, which is the same everywhere. */
function byName(a: Declaration, b: Declaration): number {
  return a.name < b.name ? -1 : 1;
}

/** Begins the entry of a slot or an outcome. */
function putHead(
  page: Page,
  { name, file, node }: Declaration,
  places: PlacesByFile,
  isFirst: boolean,
): void {
  putItem(page, ENTRY, isFirst);
  putQuoted(page, '', name);
  put(page, ': {"at": ');
  putPlace(page, placesNear(places, file, node.start), node.start);
}

function isTime(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= 24 * 60;
}
