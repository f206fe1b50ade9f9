import { murmur3, type TextHash } from './murmur3.ts';

/** Any other number than 0 would do; it is fixed, since stored hashes depend on it. */
const SECOND_SEED = 0x9747b28c;

/** The first eight hex digits of a text's hash. */
export function hex8(text: string, hash: TextHash = murmur3): string {
  return digits(hash(text, 0));
}

/** All sixteen hex digits of a text's hash: two hashes with different seeds, the first as in `hex8`. */
export function hex16(text: string, hash: TextHash = murmur3): string {
  return digits(hash(text, 0)) + digits(hash(text, SECOND_SEED));
}

const PAIRS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function digits(value: number): string {
  return pair(value >>> 24) + pair(value >>> 16) + pair(value >>> 8) + pair(value);
}

function pair(value: number): string {
  return PAIRS[value & 0xff] ?? '';
}
