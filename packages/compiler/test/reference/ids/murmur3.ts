const C1 = 0xcc9e2d51;
const C2 = 0x1b873593;

/** A hash of a text, as a whole number of 32 bits. */
export type TextHash = (text: string, seed: number) => number;

/** MurmurHash3_x86_32 over the UTF-16LE bytes of a text: two code units are a block of four bytes. */
export function murmur3(text: string, seed: number): number {
  const even = text.length & ~1;
  let hash = seed | 0;
  for (let at = 0; at < even; at += 2) {
    hash ^= scramble(text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16));
    hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64;
  }
  if (even < text.length) hash ^= scramble(text.charCodeAt(even));
  return finish(hash ^ (text.length * 2));
}

function scramble(block: number): number {
  const mixed = Math.imul(block, C1);
  return Math.imul((mixed << 15) | (mixed >>> 17), C2);
}

function finish(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}
