import { DIGITS, shortTail, stemOf, tailOf, type Claim } from './claim.ts';
import { hex16 } from './hex.ts';
import { keyed, type Keyed } from './keys.ts';
import { hashText, type TextHash } from './murmur3.ts';

const ALL_DIGITS = 16;
/** So few are compared with each other faster than a set is made of them. */
const FEW = 12;

/** Whether two claims of one step or objection would have the same id, which is rare. */
export function haveTwins(claims: readonly Claim[]): boolean {
  if (claims.length > FEW) return new Set(claims.map(tailOf)).size < claims.length;
  for (const claim of claims) {
    for (const other of claims) {
      if (other === claim) break;
      if (areTwins(claim, other)) return true;
    }
  }
  return false;
}

function areTwins(one: Claim, other: Claim): boolean {
  if (one.tail === '' && other.tail === '') return (one.hash ^ other.hash) >>> 8 === 0;
  if (one.tail !== '' && other.tail !== '') return one.tail === other.tail;
  // Only a pin can look like the digits of a hash.
  return (one.pin ?? other.pin) !== undefined && tailOf(one) === tailOf(other);
}

/**
 * Gives the claims of one step or objection ids of which no two are the same. Only things with equal words,
 * or with equal hashes, look at each other, and then all of them get longer ids, whatever their order. A
 * pin always holds, but for the second thing with the same one.
 */
export function resolveTwins(claims: readonly Claim[], hash: TextHash = hashText): void {
  const taken = new Set<string>();
  const open = new Set(claims);
  const take = (claim: Claim, tail: string): void => {
    taken.add(tail);
    claim.tail = tail;
    open.delete(claim);
  };
  for (const claim of claims) {
    if (claim.pin !== undefined && !taken.has(claim.pin)) take(claim, claim.pin);
  }
  for (const claim of open) {
    if (isPlain(claim) && !taken.has(claim.word)) take(claim, claim.word);
  }
  for (const [tail, group] of byTail(keyed([...open], hash), hash)) {
    const [first] = group;
    if (first && group.length === 1 && !taken.has(tail)) take(first.claim, tail);
    else for (const [one, longer] of longerTails(group, taken, hash)) take(one.claim, longer);
  }
}

/** Whether the thing's own word is its id: it has no words and stands in the step's own body. */
function isPlain({ words, nest }: Claim): boolean {
  return words === undefined && nest.depth === 0;
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
