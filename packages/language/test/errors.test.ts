import { allCodes, codeFrame, lineIndex, wordsOf, type Locale } from '@parley/diagnostics';
import { describe, expect, it } from 'vitest';
import { parse } from '../src/index.ts';
import { asExpected, markersOf } from './markers.ts';
import { fixtureFiles } from './support/files.ts';

const files = fixtureFiles('errors');

describe('each mistake gives one finding, at its place', () => {
  it.each(files)('$name', ({ text }) => {
    const { diagnostics } = parse(text);
    expect(asExpected(text, diagnostics)).toEqual(markersOf(text));
  });

  it('a fixture holds a mistake', () => {
    expect(files.filter(({ text }) => markersOf(text).length === 0)).toEqual([]);
  });

  it('marker lines are read as such', () => {
    const odd = files.filter(({ text }) => {
      const lines = text.split('\n').filter((line) => /^# *[\^<]/.test(line));
      return lines.length !== markersOf(text).length;
    });
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  it('all codes of syntax have a fixture', () => {
    const shown = new Set(files.flatMap(({ text }) => markersOf(text).map(({ code }) => code)));
    // Long texts show these: test/hard-inputs.test.ts.
    const elsewhere = ['syntax/too-deep', 'syntax/too-many'];
    const codes = allCodes().filter((code) => code.startsWith('syntax/'));
    expect(codes.filter((code) => !shown.has(code) && !elsewhere.includes(code))).toEqual([]);
  });
});

describe('what the findings say', () => {
  it.each(['zh', 'en'] as const)('%s', async (locale) => {
    const text = files.map((file) => rendered(file.name, file.text, locale)).join('\n');
    await expect(text).toMatchFileSnapshot(`golden/errors.${locale}.txt`);
    expect(text).not.toMatch(/undefined|\[object|NaN|“”/);
    // A term that the catalogue lacks.
    expect(text).not.toMatch(/@[a-z]+-[a-z]/);
  });
});

function rendered(name: string, text: string, locale: Locale): string {
  const index = lineIndex(text);
  const blocks = parse(text).diagnostics.map((one) => {
    const { message, help } = wordsOf(one, locale);
    const frame = codeFrame(text, index, one.span, { before: 0, paint: (_, part) => part });
    return `${one.code}: ${message}\n${frame}\n   = ${help ?? '-'}\n`;
  });
  return `--- ${name}\n${blocks.join('')}`;
}
