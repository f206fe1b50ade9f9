/** @param {readonly number[]} values not empty @returns {number} */
export function median(values) {
  return quantile(values, 0.5);
}

/**
 * Half the spread of the middle half, as a part of the median: how far to trust it.
 * @param {readonly number[]} values
 */
export function relativeSpread(values) {
  return (quantile(values, 0.75) - quantile(values, 0.25)) / 2 / median(values);
}

/** @param {readonly number[]} values @param {number} share @returns {number} */
function quantile(values, share) {
  const sorted = values.toSorted((left, right) => left - right);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position % 1);
}
