import type { Note, Say } from '@parley/language';
import type { Claim } from '../ids/claim.ts';
import { SECOND_SEED } from '../ids/hex.ts';
import { hashText, murmur3 } from '../ids/murmur3.ts';
import { OUTERMOST } from '../ids/nest.ts';
import { newPage } from '../json/page.ts';
import { putText, textOf } from '../speech.ts';
import type { Owner } from './owner.ts';

/** A line as it is said or shown; several places of the source may have it. */
export interface SpokenLine extends Claim {
  pin: string | undefined;
  /** Whose line it is. */
  readonly lines: readonly SpokenLine[];
  /** Where it was first seen. */
  readonly node: Say | Note;
  /** Where else; made when there is such a place. */
  others: number[] | undefined;
  /** The two hashes of its text. */
  readonly first: number;
  readonly second: number;
  /** Another line with the same first hash. */
  readonly next: SpokenLine | undefined;
}

/** By the first hash of their texts, the last lines of the whole script that have it. */
export type LineBook = Map<number, SpokenLine>;

const scratch = newPage(256);

/** Takes a line in, or finds the equal one of the same owner. */
export function lineOf(owner: Owner, node: Say | Note): SpokenLine {
  scratch.length = 0;
  putText(scratch, node.speech);
  const first = murmur3(scratch, 0) | 0;
  const second = murmur3(scratch, SECOND_SEED) | 0;
  const { book } = owner.compilation;
  const last = book.get(first);
  const equal = last && equalLine(owner, last, node, second);
  if (equal) {
    addPlace(owner, equal, node);
    return equal;
  }
  const line = newLine(owner, node, first, second, last);
  book.set(first, line);
  owner.lines.push(line);
  owner.claims.push(line);
  return line;
}

/** The first line that is equal; those of one owner stand one after the other. */
function equalLine(
  { lines }: Owner,
  last: SpokenLine,
  node: Say | Note,
  second: number,
): SpokenLine | undefined {
  let equal: SpokenLine | undefined;
  for (let one: SpokenLine | undefined = last; one?.lines === lines; one = one.next) {
    const isAlike = one.second === second && one.word === node.kind && agree(one, node);
    if (isAlike && textOf(one.node.speech) === textOf(node.speech)) equal = one;
  }
  return equal;
}

/** A line without a pin goes with an equal one that has one; two pins are two lines. */
function agree({ pin }: SpokenLine, node: Say | Note): boolean {
  return pin === undefined || node.pin === undefined || pin === node.pin.text;
}

function addPlace(owner: Owner, line: SpokenLine, { start, pin }: Say | Note): void {
  (line.others ??= []).push(start);
  if (line.pin !== undefined || !pin) return;
  line.pin = pin.text;
  line.tail = pin.text;
  owner.isStale = true;
}

function newLine(
  { lines }: Owner,
  node: Say | Note,
  first: number,
  second: number,
  next: SpokenLine | undefined,
): SpokenLine {
  const pin = node.pin?.text;
  const { kind, speech } = node;
  // A spoken line's id is the hash of just what is said.
  const hash = kind === 'say' ? first : hashText('note\n', 0, textOf(speech)) | 0;
  return {
    word: kind,
    words: speech,
    nest: OUTERMOST,
    pin,
    hash,
    tail: pin ?? '',
    lines,
    node,
    others: undefined,
    first,
    second,
    next,
  };
}
