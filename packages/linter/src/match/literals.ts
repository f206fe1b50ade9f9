import { characterTable, KIND } from '../text/character-table.ts';

/** Where literals were found in a text; grows, and is used again for the next text. */
export class LiteralHits {
  literals: Int32Array = new Int32Array(256);
  starts: Int32Array = new Int32Array(256);
  ends: Int32Array = new Int32Array(256);
  length = 0;

  add(literal: number, start: number, end: number): void {
    if (this.length === this.literals.length) this.#grow();
    const at = this.length++;
    this.literals[at] = literal;
    this.starts[at] = start;
    this.ends[at] = end;
  }

  #grow(): void {
    const room = this.length * 2;
    this.literals = widened(this.literals, room);
    this.starts = widened(this.starts, room);
    this.ends = widened(this.ends, room);
  }
}

function widened(array: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(room);
  wide.set(array);
  return wide;
}

const PAIR_BITS = 16;
const PAIRS = 1 << PAIR_BITS;

/**
 * All literals of all rules, found in one pass: a table of hashed pairs of units says of most places that
 * nothing begins there; elsewhere a trie is walked, whose edges stand in one open hash table. Words of Latin
 * letters are found between boundaries alone, Chinese anywhere.
 */
export class LiteralFinder {
  readonly #isStart = new Uint8Array(PAIRS);
  /** By unit: whether a literal of one unit begins there; its pairs are not asked for. */
  readonly #isSingle = new Uint8Array(0x10000);
  readonly #kind: Uint8Array = characterTable().kind;
  #edges: Int32Array;
  #targets: Int32Array;
  #mask: number;
  #literalOf: Int32Array;
  #nodes = 1;

  constructor(literals: readonly string[]) {
    const units = literals.reduce((sum, { length }) => sum + length, 1);
    const room = 2 ** Math.ceil(Math.log2(units * 2 + 2));
    this.#edges = new Int32Array(room * 2).fill(-1);
    this.#targets = new Int32Array(room);
    this.#mask = room - 1;
    this.#literalOf = new Int32Array(units + 1).fill(-1);
    for (const [id, literal] of literals.entries()) if (literal !== '') this.#insert(id, literal);
  }

  #insert(id: number, literal: string): void {
    const first = literal.charCodeAt(0);
    if (literal.length === 1) this.#isSingle[first] = 1;
    else this.#isStart[pairOf(first, literal.charCodeAt(1))] = 1;
    let node = 0;
    for (let at = 0; at < literal.length; at++) {
      const unit = literal.charCodeAt(at);
      const slot = this.#slotOf(node, unit);
      if (this.#edges[slot * 2] === -1) {
        this.#edges[slot * 2] = node;
        this.#edges[slot * 2 + 1] = unit;
        this.#targets[slot] = this.#nodes++;
      }
      node = this.#targets[slot] as number;
    }
    this.#literalOf[node] = id;
  }

  #slotOf(node: number, unit: number): number {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
    for (slot &= this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = this.#edges[slot * 2];
      if (at === -1 || (at === node && this.#edges[slot * 2 + 1] === unit)) return slot;
    }
  }

  /** Adds what is found in the first `length` units to `hits`, by where it starts. */
  find(units: Uint16Array, length: number, hits: LiteralHits): void {
    const isStart = this.#isStart;
    const isSingle = this.#isSingle;
    for (let at = 0; at < length; at++) {
      const unit = units[at] as number;
      const next = at + 1 < length ? (units[at + 1] as number) : 0;
      if ((isStart[pairOf(unit, next)] as number) | (isSingle[unit] as number))
        this.#walk(units, length, at, hits);
    }
  }

  #walk(units: Uint16Array, length: number, start: number, hits: LiteralHits): void {
    const kind = this.#kind;
    const isWord = isWordKind(kind[units[start] as number] as number);
    if (isWord && start > 0 && isWordKind(kind[units[start - 1] as number] as number)) return;
    let node = 0;
    for (let at = start; at < length; at++) {
      const slot = this.#slotOf(node, units[at] as number);
      if (this.#edges[slot * 2] === -1) return;
      node = this.#targets[slot] as number;
      const literal = this.#literalOf[node] as number;
      if (literal >= 0 && isWordEnd(units, kind, at, length)) hits.add(literal, start, at + 1);
    }
  }
}

function pairOf(unit: number, next: number): number {
  return (Math.imul(unit, 0x9e37) ^ next) & (PAIRS - 1);
}

function isWordKind(kind: number): boolean {
  return kind === KIND.letter || kind === KIND.digit;
}

/** A word of letters or digits ends where no other follows; digits among characters end anywhere. */
function isWordEnd(units: Uint16Array, kind: Uint8Array, at: number, length: number): boolean {
  if (kind[units[at] as number] !== KIND.letter) return true;
  return at + 1 >= length || !isWordKind(kind[units[at + 1] as number] as number);
}
