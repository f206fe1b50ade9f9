import type { Graph } from './graph.ts';

/** With this many states of counted places a small script is followed exactly; larger ones join them. */
const MOST_COUNTS = 256;
const MOST_STATES = 16_000;
/** As many states of letters: each run of variants is a path of its own as long as there are few. */
const MOST_LETTER_STATES = 400_000;

/**
 * Which runs of ordinals are counted: as many as keep the number of states within bounds. Of each run its
 * position among them; −1: not counted, it may be at any of its turns.
 */
export function countedPlaces({ places, nodes }: Graph): number[] {
  const budget = Math.min(
    MOST_COUNTS,
    Math.max(1, Math.floor(MOST_STATES / Math.max(1, nodes.length))),
  );
  let product = 1;
  let next = 0;
  return places.map((ways) => {
    if (product * ways > budget) return -1;
    product *= ways;
    return next++;
  });
}

/** Whether each letter is followed by itself through the whole call. */
export function areLettersFollowed({ letters, nodes }: Graph): boolean {
  return letters.length <= 2 || letters.length * nodes.length <= MOST_LETTER_STATES;
}
