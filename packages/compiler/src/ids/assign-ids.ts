import type { Claim } from './claim.ts';
import { hex16, hex8 } from './hex.ts';
import { keyed, type Keyed } from './keys.ts';
import { murmur3, type TextHash } from './murmur3.ts';

/** Digits of an id where nothing collides; it is fixed, since stored ids depend on it. */
const DIGITS = 6;
const ALL_DIGITS = 16;

/**
 * Gives each claim of one step or objection its id. An id depends on the words of its own thing, so it
 * stays when others are added, moved or reworded; only things with equal words, or with equal hashes, look
 * at each other, and then all of them get longer ids, whatever their order.
 */
export function assignIds(owner: string, claims: readonly Claim[], hash: TextHash = murmur3): void {
  const taken = new Set<string>();
  const give = (claim: Claim, tail: string): void => {
    taken.add(tail);
    claim.give(`${owner}/${tail}`);
  };
  const hashed: Claim[] = [];
  for (const claim of claims) {
    if (claim.pin !== undefined && !taken.has(claim.pin)) give(claim, claim.pin);
    else hashed.push(claim);
  }
  const worded = hashed.filter((claim) => {
    const isPlain = claim.text === undefined && claim.nest.depth === 0 && !taken.has(claim.word);
    if (isPlain) give(claim, claim.word);
    return !isPlain;
  });
  for (const [tail, group] of byTail(keyed(worded, hash), hash)) {
    const isFree = group.length === 1 && !taken.has(tail);
    const tails = isFree ? [tail] : longerTails(group, taken, hash);
    for (const [index, one] of group.entries()) give(one.claim, tails[index] ?? tail);
  }
}

function byTail(all: readonly Keyed[], hash: TextHash): ReadonlyMap<string, Keyed[]> {
  const groups = new Map<string, Keyed[]>();
  for (const one of all) {
    const tail = stemOf(one.claim) + hex8(one.key, hash).slice(0, DIGITS);
    const group = groups.get(tail);
    if (group) group.push(one);
    else groups.set(tail, [one]);
  }
  return groups;
}

/** What stands before the digits of what has no words, so that people can tell what an id is of. */
function stemOf(claim: Claim): string {
  return claim.text === undefined ? `${claim.word}-` : '';
}

/** Ids for a group that shares its short one: as many digits more as tell them apart; in the group's order. */
function longerTails(
  group: Keyed[],
  taken: ReadonlySet<string>,
  hash: TextHash,
): readonly string[] {
  const full = new Map(group.map((one) => [one, stemOf(one.claim) + hex16(one.key, hash)]));
  const order = (one: Keyed): string => `${full.get(one)}\n${one.key}`;
  group.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const fulls = group.map((one) => full.get(one) ?? '');
  for (let cut = ALL_DIGITS - DIGITS - 1; cut >= 0; cut--) {
    const tails = new Set(fulls.map((one) => one.slice(0, one.length - cut)));
    if (tails.size === group.length && ![...tails].some((tail) => taken.has(tail))) return [...tails];
  }
  // Only a hash made to collide gets here.
  return fulls.map((one, index) => `${one}-${index + 1}`);
}
