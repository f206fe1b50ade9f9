import { hashText, type TextHash } from './murmur3.ts';

/** Any other number than 0 would do; it is fixed, since stored hashes depend on it. */
export const SECOND_SEED = 0x9747b28c;

/** All sixteen hex digits of a text's hash: two hashes with different seeds. */
export function hex16(text: string, hash: TextHash = hashText): string {
  return hex8(hash(text, 0)) + hex8(hash(text, SECOND_SEED));
}

/** The eight hex digits of a number of 32 bits. */
export function hex8(value: number): string {
  return value.toString(16).padStart(8, '0');
}
