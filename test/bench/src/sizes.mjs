import { generateScript } from './model.mjs';
import { writeParley } from './writers/write-parley.mjs';

/**
 * @import { Script } from './script.mjs'
 *
 * @typedef {'10K' | '500K' | '5M'} Size
 */

/** What the Parley text of each size is to weigh, in bytes. @type {Record<Size, number>} */
export const sizes = { '10K': 10 * 1024, '500K': 500 * 1024, '5M': 5 * 1024 * 1024 };

/**
 * Finds the number of steps at which the Parley text comes closest to the wanted bytes.
 * @param {Size} size
 * @returns {Script}
 */
export function scriptOfSize(size) {
  const frame = parleyBytes(1);
  const perStep = (parleyBytes(200) - frame) / 199;
  const firstGuess = Math.max(1, Math.round((sizes[size] - frame) / perStep));
  // Names grow with their number, so the second guess is taken from the first's own weight.
  const secondGuess = Math.max(
    1,
    Math.round((firstGuess * (sizes[size] - frame)) / (parleyBytes(firstGuess) - frame)),
  );
  return generateScript({ stepCount: secondGuess });
}

/** @param {number} stepCount */
function parleyBytes(stepCount) {
  return Buffer.byteLength(writeParley(generateScript({ stepCount })));
}
