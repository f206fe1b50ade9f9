import type { VariantRun } from './body/owner.ts';

/**
 * The weights of the script's letters, in percent. They stand in the first run that gives any; letters
 * that it leaves out share what is left of 100.
 */
export function variantWeights(runs: readonly VariantRun[]): Readonly<Record<string, number>> {
  const ordered = runs.toSorted((a, b) => a.file - b.file || a.node.start - b.node.start);
  const letters = [...new Set(ordered.flatMap(lettersOf))].toSorted();
  const weights = givenWeights(ordered);
  const rest = letters.filter((letter) => !weights.has(letter));
  const given = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const left = Math.max(0, 100 - given);
  for (const [index, letter] of rest.entries()) {
    // Whole percents, the first letters taking what doesn't divide.
    weights.set(letter, Math.floor((left + rest.length - 1 - index) / rest.length));
  }
  return Object.fromEntries(letters.map((letter) => [letter, weights.get(letter) ?? 0]));
}

function lettersOf({ node }: VariantRun): readonly string[] {
  return node.items.flatMap((item) => item.letter?.text ?? []);
}

function givenWeights(runs: readonly VariantRun[]): Map<string, number> {
  const first = runs.find(({ node }) => node.items.some((item) => item.percent !== undefined));
  const weights = new Map<string, number>();
  for (const { letter, percent } of first?.node.items ?? []) {
    if (letter && percent !== undefined && percent >= 0 && percent <= 100)
      weights.set(letter.text, percent);
  }
  return weights;
}
