import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineIndex, offsetAt, positionAt } from '../src/index.ts';

const texts = fc
  .array(fc.constantFrom('a', '客', '😀', '\n', '\r', '\r\n', '\t', '\u2028'), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('line index', () => {
  it.each([
    ['', [0]],
    ['a', [0]],
    ['\n', [0, 1]],
    ['a\nb', [0, 2]],
    ['a\r\nb', [0, 3]],
    ['a\rb', [0, 2]],
    ['\r\n\r\n', [0, 2, 4]],
    ['\n\r', [0, 1, 2]],
    ['a\u2028b', [0]],
    ['客户\n坐席', [0, 3]],
  ])('%j has lines at %j', (text, starts) => {
    expect(lineIndex(text).starts).toEqual(starts);
  });

  it('counts columns in UTF-16 units', () => {
    const index = lineIndex('x\n😀客户');
    expect(positionAt(index, 4)).toEqual({ line: 1, column: 2 });
    expect(positionAt(index, 6)).toEqual({ line: 1, column: 4 });
  });

  it('moves places outside of the text to its ends', () => {
    const index = lineIndex('ab\ncd');
    expect(positionAt(index, -5)).toEqual({ line: 0, column: 0 });
    expect(positionAt(index, 99)).toEqual({ line: 1, column: 2 });
    expect(offsetAt(index, { line: -1, column: 4 })).toBe(0);
    expect(offsetAt(index, { line: 9, column: 0 })).toBe(5);
    expect(offsetAt(index, { line: 0, column: 99 })).toBe(2);
    expect(offsetAt(index, { line: 1, column: 99 })).toBe(5);
    expect(offsetAt(index, { line: 1, column: -3 })).toBe(3);
  });

  it('leads from an offset to its place and back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const index = lineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const position = positionAt(index, offset);
          expect(offsetAt(index, position)).toBe(offset);
          expect(text.slice(offset - position.column, offset)).not.toMatch(/\n|\r(?!\n?$)/);
        }
      }),
    );
  });
});
