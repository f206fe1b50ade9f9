import type { Claim } from './claim.ts';
import { hex16, hex8 } from './hex.ts';
import { keyed, plainKey, type Keyed } from './keys.ts';
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
  const tails = plainTails(claims, hash) ?? resolvedTails(claims, hash);
  for (const [index, claim] of claims.entries()) claim.give(`${owner}/${tails[index] ?? ''}`);
}

/** The ids where no two are the same, as nearly everywhere. */
function plainTails(claims: readonly Claim[], hash: TextHash): readonly string[] | undefined {
  const taken = new Set<string>();
  const tails = claims.map((claim) => {
    const tail =
      claim.pin ?? (isPlain(claim) ? claim.word : shortTail(claim, plainKey(claim, hash), hash));
    taken.add(tail);
    return tail;
  });
  return taken.size === tails.length ? tails : undefined;
}

/** The ids where some would be the same. A pin always holds, but for the second thing with the same one. */
function resolvedTails(claims: readonly Claim[], hash: TextHash): readonly string[] {
  const taken = new Set<string>();
  const tails = new Map<Claim, string>();
  const take = (claim: Claim, tail: string): void => {
    taken.add(tail);
    tails.set(claim, tail);
  };
  for (const claim of claims) {
    if (claim.pin !== undefined && !taken.has(claim.pin)) take(claim, claim.pin);
  }
  for (const claim of claims) {
    if (!tails.has(claim) && isPlain(claim) && !taken.has(claim.word)) take(claim, claim.word);
  }
  const open = claims.filter((claim) => !tails.has(claim));
  for (const [tail, group] of byTail(keyed(open, hash), hash)) {
    const [first] = group;
    if (first && group.length === 1 && !taken.has(tail)) take(first.claim, tail);
    else for (const [one, longer] of longerTails(group, taken, hash)) take(one.claim, longer);
  }
  return claims.map((claim) => tails.get(claim) ?? '');
}

/** Whether the thing's own word is its id: it has no words and stands in the step's own body. */
function isPlain({ text, nest }: Claim): boolean {
  return text === undefined && nest.depth === 0;
}

function shortTail(claim: Claim, key: string, hash: TextHash): string {
  const digits = key === claim.text ? (claim.hash ?? hex8(key, hash)) : hex8(key, hash);
  return stemOf(claim) + digits.slice(0, DIGITS);
}

function byTail(all: readonly Keyed[], hash: TextHash): ReadonlyMap<string, Keyed[]> {
  const groups = new Map<string, Keyed[]>();
  for (const one of all) {
    const tail = shortTail(one.claim, one.key, hash);
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

/** Ids for a group that shares its short one, as many digits longer as tell them apart. */
function longerTails(
  group: readonly Keyed[],
  taken: ReadonlySet<string>,
  hash: TextHash,
): readonly (readonly [Keyed, string])[] {
  const whole = group
    .map((one) => [one, stemOf(one.claim) + hex16(one.key, hash)] as const)
    .toSorted(([a, tail], [b, other]) => (`${tail}\n${a.key}` < `${other}\n${b.key}` ? -1 : 1));
  for (let cut = ALL_DIGITS - DIGITS - 1; cut >= 0; cut--) {
    const cutTails = whole.map(([one, tail]) => [one, tail.slice(0, tail.length - cut)] as const);
    const tails = new Set(cutTails.map(([, tail]) => tail));
    const isFree = tails.size === group.length && ![...tails].some((tail) => taken.has(tail));
    if (isFree) return cutTails;
  }
  // Only a hash made to collide gets here.
  return whole.map(([one, tail], index) => [one, `${tail}-${index + 1}`] as const);
}
