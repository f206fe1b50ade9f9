import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleFiles, fixtureFiles, type TestFile } from '../support/files.ts';
import { anything, jumbled } from '../support/odd-texts.ts';
import { treeFaults } from '../support/tree-faults.ts';

/** At most `count` places of a text, evenly over it, each with the next runs in other places. */
function places(text: string, count: number, shift: number): number[] {
  const step = Math.max(1, text.length / count);
  return Array.from({ length: Math.min(count, text.length) }, (_, index) =>
    Math.floor(index * step + shift * step),
  );
}

const RUNS = 1500;

describe('any text has a tree whose spans nest', () => {
  it.each([{ seed: 20_260_101 }, {}])('made of words and signs %o', (parameters) => {
    fc.assert(
      fc.property(jumbled, (text) => {
        expect(treeFaults(text)).toEqual([]);
      }),
      { ...parameters, numRuns: RUNS },
    );
  });

  it.each([{ seed: 20_260_102 }, {}])('made of anything %o', (parameters) => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(treeFaults(text)).toEqual([]);
      }),
      { ...parameters, numRuns: RUNS },
    );
  });

  it.each([
    ['nothing', ''],
    ['a byte order mark', '\ufeff'],
    ['zero', '\0'],
    ['half a pair', '\ud83d'],
    ['the other half', '\ude00 \ude00'],
    ['spaces', ' '.repeat(5000)],
    ['wide spaces', '　'.repeat(5000)],
    ['line ends', '\r\n\r\r\n\n'.repeat(500)],
    ['braces', '  agent: {{{{}}}} }{'],
    ['wide signs', '！＂＃＄％＆＇（）＊＋，－．／：；＜＝＞？＠［＼］＾＿｀｛｜｝～、。「」“”'],
    [
      'wide signs in a step',
      '步骤 甲\n  坐席：！＂＃＄％＆＇（）＊＋，－．／：；＜＝＞？＠［＼］＾＿｀｛｜｝～\n  客户：｜｜－＞｜\n',
    ],
  ])('%s', (_, text) => {
    expect(treeFaults(text)).toEqual([]);
  });
});

describe('what is being typed has a tree', () => {
  const whole = fixtureFiles('whole');
  const cases: [name: string, file: TestFile, count: number][] = [
    ...whole.map((file) => [file.name, file, 200] as [string, TestFile, number]),
    ...[...exampleFiles(), ...fixtureFiles('small')].map(
      (file) => [file.name, file, 30] as [string, TestFile, number],
    ),
  ];

  it.each(cases)('every beginning of %s', (_, { text }, count) => {
    const faults = places(text, count, Math.random()).map((at) => treeFaults(text.slice(0, at)));
    expect(faults.flat()).toEqual([]);
  });

  it.each(cases)('%s without one character', (_, { text }, count) => {
    const faults = places(text, count, Math.random()).map((at) =>
      treeFaults(text.slice(0, at) + text.slice(at + 1)),
    );
    expect(faults.flat()).toEqual([]);
  });
});
