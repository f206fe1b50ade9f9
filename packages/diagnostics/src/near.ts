/**
 * The candidate that a writer most likely meant by `word`, or undefined where none is near.
 * Distance is Damerau–Levenshtein (optimal string alignment). A third of the letters may differ, of
 * Chinese characters half, and at least one.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / (word.charCodeAt(0) > 0x7f ? 2 : 3)));
  let best: string | undefined;
  let bestDistance = limit + 1;
  const lower = word.toLowerCase();
  // Of two letters one is too little to tell `it` from `if`.
  const isShort = word.length <= 2 && word.charCodeAt(0) <= 0x7f;
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(lower, candidate.toLowerCase(), bestDistance);
    if (isShort && distance > 0 && !isSwapped(lower, candidate)) continue;
    // Something must be alike: of one letter nothing is left when it differs.
    const shares = distance < Math.min(word.length, candidate.length);
    if (distance < bestDistance && shares) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function isSwapped(word: string, candidate: string): boolean {
  return (
    candidate.length === 2 &&
    word.charAt(0) === candidate.charAt(1) &&
    word.charAt(1) === candidate.charAt(0)
  );
}

/** Optimal string alignment distance, given up (as `limit`) once it can't stay below `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least >= limit) return limit;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit;
}
