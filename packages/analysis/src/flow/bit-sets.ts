/** A set of small numbers, by its number in a pool: equal sets have equal numbers. */
export type SetId = number;

/** The empty set's number in every pool. */
export const EMPTY: SetId = 0;

/**
 * Interned sets: data-flow facts are compared and joined at every edge, and almost always the same few
 * sets meet, so each operation is looked up by the pair of numbers.
 */
export class BitSets {
  readonly #words: number;
  readonly #sets: Uint32Array[];
  readonly #byKey = new Map<string, SetId>();
  readonly #memo = new Map<number, SetId>();

  constructor(size: number) {
    this.#words = Math.max(1, Math.ceil(size / 32));
    const empty = new Uint32Array(this.#words);
    this.#sets = [empty];
    this.#byKey.set(empty.join(','), EMPTY);
  }

  has(set: SetId, member: number): boolean {
    return ((this.#at(set)[member >> 5] ?? 0) & (1 << (member & 31))) !== 0;
  }

  /** The set with one more member. */
  with(set: SetId, member: number): SetId {
    if (this.has(set, member)) return set;
    const copy = this.#at(set).slice();
    copy[member >> 5] = (copy[member >> 5] ?? 0) | (1 << (member & 31));
    return this.#intern(copy);
  }

  /** The set with one member less. */
  without(set: SetId, member: number): SetId {
    if (!this.has(set, member)) return set;
    const copy = this.#at(set).slice();
    copy[member >> 5] = (copy[member >> 5] ?? 0) & ~(1 << (member & 31));
    return this.#intern(copy);
  }

  union(a: SetId, b: SetId): SetId {
    if (a === b || b === EMPTY) return a;
    if (a === EMPTY) return b;
    return this.#combine(a, b, 1);
  }

  intersection(a: SetId, b: SetId): SetId {
    if (a === b) return a;
    if (a === EMPTY || b === EMPTY) return EMPTY;
    return this.#combine(a, b, 0);
  }

  #combine(a: SetId, b: SetId, union: 0 | 1): SetId {
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    // Pools stay far below 2^25 sets, so the pair fits a safe integer.
    const key = (low * 0x2000000 + high) * 2 + union;
    const known = this.#memo.get(key);
    if (known !== undefined) return known;
    const other = this.#at(high);
    const result = this.#intern(
      this.#at(low).map((word, index) =>
        union ? word | (other[index] ?? 0) : word & (other[index] ?? 0),
      ),
    );
    this.#memo.set(key, result);
    return result;
  }

  #at(set: SetId): Uint32Array {
    return this.#sets[set] as Uint32Array;
  }

  #intern(words: Uint32Array): SetId {
    const key = words.join(',');
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    this.#byKey.set(key, this.#sets.length);
    return this.#sets.push(words) - 1;
  }
}
