import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInOrder, writeJson } from '../reference/json/write-json.ts';

/** The plainest way to the same text; only keys like numbers are beyond it. */
function reference(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

function keysInText(json: string): readonly string[] {
  return [...json.matchAll(/^ *("(?:[^"\\]|\\.)*"):/gm)].map(
    ([, key]) => JSON.parse(key ?? '""') as string,
  );
}

// Keys like numbers have a place of their own in an object, whatever the order they were put in.
const key = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', '客户', 'a', 'B'));
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom(null, true, false),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value')),
    fc.dictionary(
      key.filter((one) => !/^\d+$/.test(one)),
      tie('value'),
    ),
  ),
})).value;

describe('writeJson', () => {
  it('writes what sorting and stringifying would', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(writeJson(value)).toBe(reference(value));
      }),
    );
  });

  it('writes what is in order already the same', () => {
    fc.assert(
      fc.property(json, (value) => {
        const ordered = sorted(value);
        expect(isInOrder(ordered)).toBe(true);
        expect(writeJson(ordered)).toBe(writeJson(value));
      }),
    );
  });

  it('sorts keys like numbers as text', () => {
    const text = writeJson({ b: 1, 10: { 3: 1, 21: 2 }, 9: [], A: {} });
    expect(keysInText(text)).toEqual(['10', '21', '3', '9', 'A', 'b']);
    expect(JSON.parse(text)).toEqual({ b: 1, 10: { 3: 1, 21: 2 }, 9: [], A: {} });
  });

  it('writes what the language allows in speech', () => {
    const value = { b: ['"\\\u2028\u0007\ud800', '😀'], a: -0 };
    expect(JSON.parse(writeJson(value))).toEqual({ b: ['"\\\u2028\u0007\ud800', '😀'], a: 0 });
    expect(writeJson(value)).toBe(
      '{\n  "a": 0,\n  "b": [\n    "\\"\\\\\u2028\\u0007\\ud800",\n    "😀"\n  ]\n}\n',
    );
  });

  it('leaves out what is undefined', () => {
    expect(writeJson({ b: undefined, a: [undefined], c: 1 })).toBe(
      '{\n  "a": [\n    null\n  ],\n  "c": 1\n}\n',
    );
  });
});
