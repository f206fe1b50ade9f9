import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';
import { fixtureFiles, wholeFiles } from '../support/files.ts';
import { toFullWidth } from '../support/full-width.ts';
import { withKeywordsIn } from '../support/keyword-language.ts';
import { meaningOf } from '../support/meaning.ts';
import { insertedBetween, reindented } from '../support/layout.ts';

const files = [...wholeFiles(), ...fixtureFiles('small')];
const seeds = fc.integer({ min: 1, max: 0x7fff_ffff });
const RUNS = 6;

/** Numbers from 0 up to a bound, from a seed: the same text each time. */
function dice(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >>> 8) % bound;
  };
}

/** Fails where the changed text says something else, or where it has findings that the text has not. */
function same(text: string, changed: string): void {
  expect(parse(changed).diagnostics.map(({ code, span }) => `${code}: ${changed.slice(span.start, span.end)}`)).toEqual([]);
  expect(meaningOf(changed)).toEqual(meaningOf(text));
}

describe('the same tree, however it is written', () => {
  describe.each(files)('$name', ({ text }) => {
    it('all signs in full width', () => {
      same(text, toFullWidth(text, () => true));
    });

    it('some signs in full width', () => {
      fc.assert(fc.property(seeds, (seed) => {
        const roll = dice(seed);
        same(text, toFullWidth(text, () => roll(3) === 0));
      }), { numRuns: RUNS });
    });

    it.each(['en', 'zh'] as const)('all keywords %s', (language) => {
      same(text, withKeywordsIn(text, () => language));
    });

    it('keywords of both languages', () => {
      fc.assert(fc.property(seeds, (seed) => {
        const roll = dice(seed);
        same(text, withKeywordsIn(text, () => (roll(2) === 0 ? 'en' : 'zh')));
      }), { numRuns: RUNS });
    });

    it.each([['CRLF', '\r\n'], ['CR', '\r']])('line ends %s', (_, ending) => {
      same(text, text.replaceAll('\n', ending));
    });

    it('a byte order mark', () => {
      same(text, `\ufeff${text}`);
      same(text, `\ufeff${text.replaceAll('\n', '\r\n')}`);
    });

    it('other indentation', () => {
      fc.assert(fc.property(seeds, (seed) => same(text, reindented(text, dice(seed)))), { numRuns: RUNS });
    });

    it('blank lines, comments and trailing spaces', () => {
      fc.assert(fc.property(seeds, (seed) => same(text, insertedBetween(text, dice(seed)))), { numRuns: RUNS });
    });
  });
});
