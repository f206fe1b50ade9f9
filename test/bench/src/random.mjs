/**
 * A seeded source of random numbers (mulberry32), so that a seed always gives the same model.
 * @typedef {() => number} Random yields numbers from 0 to below 1
 * @param {number} seed
 * @returns {Random}
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param {Random} random @param {number} from @param {number} to both ends included */
export function between(random, from, to) {
  return from + Math.floor(random() * (to - from + 1));
}

/** @template T @param {Random} random @param {readonly T[]} items not empty @returns {T} */
export function pick(random, items) {
  return /** @type {T} */ (items[Math.floor(random() * items.length)]);
}

/**
 * Draws without putting back: wordings of one choice point must differ.
 * @template T
 * @param {Random} random
 * @param {readonly T[]} items
 * @param {number} count
 * @returns {T[]}
 */
export function sample(random, items, count) {
  const left = [...items];
  return Array.from({ length: count }, () =>
    left.splice(between(random, 0, left.length - 1), 1),
  ).flat();
}
