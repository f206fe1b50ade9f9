import type { Note, Say } from '@parley/language';
import { tailOf } from '../ids/claim.ts';
import { ENTRY, putItem } from '../json/layout.ts';
import { put, putHex, type Page } from '../json/page.ts';
import { putPlace } from '../places.ts';
import { putParts } from '../speech.ts';
import { lineOf, type SpokenLine } from './line-book.ts';
import { knownClaim, putIdOf, putIdText, type Owner } from './owner.ts';

/** Takes a line into the script, and writes its id, but not the quotation mark after it. */
export function putLineId(owner: Owner, node: Say | Note): void {
  putIdOf(owner, knownClaim(owner) ?? lineOf(owner, node));
}

/** Writes all lines of a step or objection as entries of a map, sorted by id. */
export function putLines(page: Page, owner: Owner, isFirst: boolean): void {
  const sorted = owner.lines.length > 1 ? owner.lines.toSorted(byTail) : owner.lines;
  for (const line of sorted) {
    putItem(page, ENTRY, isFirst && line === sorted[0]);
    putLine(page, owner, line);
  }
}

function byTail(a: SpokenLine, b: SpokenLine): number {
  if (a.tail === '' && b.tail === '') return (a.hash >>> 8) - (b.hash >>> 8);
  return tailOf(a) < tailOf(b) ? -1 : 1;
}

function putLine(page: Page, owner: Owner, line: SpokenLine): void {
  putIdText(page, owner.stem, line);
  if (line.others) putPlaces(page, owner, line.node.start, line.others);
  else {
    put(page, '": {"at": ');
    putPlace(page, owner.places, line.node.start);
  }
  put(page, ', "hash": "');
  putHex(page, line.first, 8);
  putHex(page, line.second, 8);
  put(page, line.word === 'say' ? '", "kind": "say", "parts": ' : '", "kind": "note", "parts": ');
  putParts(page, line.node.speech, owner.compilation.linked.slots);
  put(page, '}');
}

/** The first place of a line in the source is its place; the one that is written first may be another. */
function putPlaces(page: Page, { places }: Owner, offset: number, others: readonly number[]): void {
  const [first = offset, ...also] = [offset, ...others].toSorted((a, b) => a - b);
  for (const [index, one] of also.entries()) {
    put(page, index === 0 ? '": {"alsoAt": [' : ', ');
    putPlace(page, places, one);
  }
  put(page, '], "at": ');
  putPlace(page, places, first);
}
