import type { LinkedScript } from '@parley/analysis';
import type { Block, Condition, IfBranch, Variants } from '@parley/language';
import { DIGITS, newClaim, type Claim } from '../ids/claim.ts';
import type { Nest } from '../ids/nest.ts';
import { put, putHex, type Page } from '../json/page.ts';
import { putPlace, type Places } from '../places.ts';
import type { LineBook, SpokenLine } from './line-book.ts';

/** A run of variants, with the file it stands in. */
export interface VariantRun {
  readonly file: number;
  readonly node: Variants;
}

/** What all steps and objections of a script are compiled with. */
export interface Compilation {
  readonly linked: LinkedScript;
  readonly conditionOf: (branch: IfBranch) => Condition | undefined;
  /** Writes a block; it stands here because bodies and choice points hold each other. */
  readonly putBody: (owner: Owner, block: Block, nest: Nest, level: number) => void;
  readonly variantRuns: VariantRun[];
  readonly book: LineBook;
  /** The page for the steps and objections. */
  readonly page: Page;
}

/** The step or objection that is being written, and what is gathered while it is. */
export interface Owner {
  readonly compilation: Compilation;
  readonly page: Page;
  readonly places: Places;
  readonly isObjection: boolean;
  /** What its ids begin with, with the quotation mark before it. */
  readonly stem: string;
  readonly lines: SpokenLine[];
  /** Everything that needs an id, lines too. */
  readonly claims: Claim[];
  /** Whose ids were written, in that order. */
  readonly written: Claim[];
  /** The same from writing it before, when some of the ids turned out to be wrong; else undefined. */
  readonly known: readonly Claim[] | undefined;
  /** Whether an id that was written is not the right one any more. */
  isStale: boolean;
  /** Whether it holds a `return` that counts. */
  returns: boolean;
}

/** An owner of which nothing is written yet. */
export function newOwner(
  compilation: Compilation,
  places: Places,
  stem: string,
  isObjection: boolean,
): Owner {
  return {
    compilation,
    page: compilation.page,
    places,
    isObjection,
    stem: JSON.stringify(stem).slice(0, -1),
    lines: [],
    claims: [],
    written: [],
    known: undefined,
    isStale: false,
    returns: false,
  };
}

/** The same, to be written once more with the ids that are known now. */
export function secondOwner(first: Owner): Owner {
  return { ...first, written: [], known: first.written, returns: false };
}

/** Writes the id of something that is no line, but not the quotation mark after it. */
export function putId(
  owner: Owner,
  word: string,
  words: string | undefined,
  nest: Nest,
  pin: string | undefined,
): void {
  let claim = knownClaim(owner);
  if (!claim) {
    claim = newClaim(word, words, nest, pin);
    owner.claims.push(claim);
  }
  putIdOf(owner, claim);
}

/** What the next id to be written is of, where that is known from writing it before. */
export function knownClaim({ known, written }: Owner): Claim | undefined {
  return known && known[written.length];
}

/** Writes the id of a claim, but not the quotation mark after it. */
export function putIdOf(owner: Owner, claim: Claim): void {
  owner.written.push(claim);
  putIdText(owner.page, owner.stem, claim);
}

/** The same on any page. */
export function putIdText(page: Page, stem: string, { tail, hash }: Claim): void {
  put(page, stem);
  if (tail === '') putHex(page, hash, DIGITS);
  else put(page, JSON.stringify(tail).slice(1, -1));
}

/** Begins an object with the place of an offset in the owner's file. */
export function putAt({ page, places }: Owner, offset: number): void {
  put(page, '{"at": ');
  putPlace(page, places, offset);
}
