import type { Speech } from '@parley/language';
import { textOf } from '../speech.ts';
import { hex8 } from './hex.ts';
import { hashText, type TextHash } from './murmur3.ts';
import { digestOf, type Nest } from './nest.ts';

/** Something in a step or objection that needs an id. */
export interface Claim {
  /**
   * What kind of thing it is. It is the id of what has no words of its own, as in `STEP/choose`, and
   * keeps a reply and a line with the same words apart.
   */
  readonly word: string;
  /** Its first wording, or what a line says; undefined for what has no words. */
  readonly words: string | Speech | undefined;
  readonly nest: Nest;
  readonly pin: string | undefined;
  /** The hash of its words, where its id is the first digits of that. */
  readonly hash: number;
  /** What its id is after `STEP/`; empty where it is the first digits of the hash. */
  tail: string;
}

/** Digits of an id where nothing collides; it is fixed, since stored ids depend on it. */
export const DIGITS = 6;

/** A claim of something that is no line, with the id that it has if no other has the same. */
export function newClaim(
  word: string,
  words: string | undefined,
  nest: Nest,
  pin: string | undefined,
): Claim {
  const claim = { word, words, nest, pin, hash: 0, tail: pin ?? '' };
  if (pin !== undefined) return claim;
  if (words !== undefined) claim.hash = hashText(`${word}\n`, 0, words) | 0;
  else claim.tail = nest.depth === 0 ? word : shortTail(claim, plainKey(claim, hashText), hashText);
  return claim;
}

/** What the id of a claim is after `STEP/`. */
export function tailOf({ tail, hash }: Claim): string {
  return tail === '' ? hex8(hash).slice(0, DIGITS) : tail;
}

/** The words of a thing; of what has none, its place. An id is a hash of this. */
export function plainKey({ word, words, nest }: Claim, hash: TextHash): string {
  if (words === undefined) return `${word}\n${digestOf(nest, hash)}`;
  const text = typeof words === 'string' ? words : textOf(words);
  // A spoken line's id is the hash of just what is said.
  return word === 'say' ? text : `${word}\n${text}`;
}

/** The shortest id that is a hash of a key. */
export function shortTail(claim: Claim, key: string, hash: TextHash): string {
  return stemOf(claim) + hex8(hash(key, 0)).slice(0, DIGITS);
}

/** What stands before the digits of what has no words, so that people can tell what an id is of. */
export function stemOf({ words, word }: Claim): string {
  return words === undefined ? `${word}-` : '';
}
