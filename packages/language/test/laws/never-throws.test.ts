import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';
import { exampleFiles, fixtureFiles, type TestFile } from '../support/files.ts';
import { asNode } from '../support/nodes.ts';
import { anything, jumbled } from '../support/odd-texts.ts';
import { orderFaults, spanFaults } from '../support/spans.ts';

/** Fails where a text has no tree, or one whose places are not right. */
function check(text: string): void {
  const result = parse(text);
  expect(spanFaults(text, result)).toEqual([]);
  expect(orderFaults(asNode(result.root))).toEqual([]);
  for (const { span } of result.diagnostics) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
}

/** At most `count` places of a text, evenly over it, each with the next runs in other places. */
function places(text: string, count: number, shift: number): number[] {
  const step = Math.max(1, text.length / count);
  return Array.from({ length: Math.min(count, text.length) }, (_, index) => Math.floor(index * step + shift * step));
}

const RUNS = 1500;

describe('any text has a tree whose spans nest', () => {
  it.each([{ seed: 20_260_101 }, {}])('made of words and signs %o', (parameters) => {
    fc.assert(fc.property(jumbled, check), { ...parameters, numRuns: RUNS });
  });

  it.each([{ seed: 20_260_102 }, {}])('made of anything %o', (parameters) => {
    fc.assert(fc.property(anything, check), { ...parameters, numRuns: RUNS });
  });

  it.each([
    ['nothing', ''], ['a byte order mark', '\ufeff'], ['zero', '\0'], ['half a pair', '\ud83d'], ['the other half', '\ude00 \ude00'],
    ['spaces', ' '.repeat(5000)], ['wide spaces', '　'.repeat(5000)], ['line ends', '\r\n\r\r\n\n'.repeat(500)],
    ['braces', '  agent: {{{{}}}} }{'], ['wide signs', '！＂＃＄％＆＇（）＊＋，－．／：；＜＝＞？＠［＼］＾＿｀｛｜｝～、。「」“”'],
    ['wide signs in a step', '步骤 甲\n  坐席：！＂＃＄％＆＇（）＊＋，－．／：；＜＝＞？＠［＼］＾＿｀｛｜｝～\n  客户：｜｜－＞｜\n'],
  ])('%s', (_, text) => {
    check(text);
  });
});

describe('what is being typed has a tree', () => {
  const whole = fixtureFiles('whole');
  const cases: [name: string, file: TestFile, count: number][] = [
    ...whole.map((file) => [file.name, file, 200] as [string, TestFile, number]),
    ...[...exampleFiles(), ...fixtureFiles('small')].map((file) => [file.name, file, 30] as [string, TestFile, number]),
  ];

  it.each(cases)('every beginning of %s', (_, { text }, count) => {
    for (const at of places(text, count, Math.random())) check(text.slice(0, at));
  });

  it.each(cases)('%s without one character', (_, { text }, count) => {
    for (const at of places(text, count, Math.random())) check(text.slice(0, at) + text.slice(at + 1));
  });
});
