import { plainKey, type Claim } from './claim.ts';
import type { TextHash } from './murmur3.ts';
import { digestOf } from './nest.ts';

/** A claim with the text that its id is a hash of; no two have the same. */
export interface Keyed {
  readonly claim: Claim;
  readonly key: string;
}

/** Finds for each claim a text that tells it from all others of its step. */
export function keyed(claims: readonly Claim[], hash: TextHash): readonly Keyed[] {
  const alike = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = plainKey(claim, hash);
    const group = alike.get(key);
    if (group) group.push(claim);
    else alike.set(key, [claim]);
  }
  return [...alike].flatMap(([key, group]) => tellApart(key, group, hash));
}

/**
 * Of replies with the same words, the only one that stands nearest to the step's own body keeps the plain
 * key, the others add their place: so a reply of a step isn't touched by what is written below another.
 */
function tellApart(key: string, group: readonly Claim[], hash: TextHash): readonly Keyed[] {
  if (group.length === 1) return group.map((claim) => ({ claim, key }));
  const least = Math.min(...group.map((claim) => claim.nest.depth));
  const nearest = group.filter((claim) => claim.nest.depth === least);
  const seen = new Map<string, number>();
  return group.map((claim) => {
    const keepsKey = nearest.length === 1 && claim === nearest[0];
    const own = keepsKey ? key : `${key}\n${digestOf(claim.nest, hash)}`;
    const count = (seen.get(own) ?? 0) + 1;
    seen.set(own, count);
    // Only the same words at the same choice point get here twice, which is a finding.
    return { claim, key: count === 1 ? own : `${own}\n${count}` };
  });
}
