import { allCodes, type Locale } from '@parley/diagnostics';
import { pageCodes, pageOf, renderPage } from '@parley/diagnostics/pages';
import { describe, expect, it } from 'vitest';
import { checkFixture } from './support/check-fixture.ts';
import { readFixture } from './support/fixture.ts';

const LOCALES: readonly Locale[] = ['zh', 'en'];
/** An encoding and a size are no matter of text; 64 levels and 1000 findings are none to be read. */
const WITHOUT_EXAMPLE = ['file/not-utf8', 'file/too-large', 'syntax/too-deep', 'syntax/too-many'];
/** The project file is read by the command, whose tests try these. */
const ELSEWHERE = /^config\//;

/** The codes of the findings in an example, each once. */
function codesIn(example: string): readonly string[] {
  return [...new Set(checkFixture(readFixture(example)).map(({ code }) => code))];
}

describe('pages of codes', () => {
  it('are there for every code, and for no other', () => {
    expect(pageCodes().toSorted()).toEqual(allCodes().toSorted());
  });

  it('have an example where text can show the mistake', () => {
    const without = pageCodes().filter((code) => pageOf(code)?.bad === undefined);
    expect(without.toSorted()).toEqual(WITHOUT_EXAMPLE);
  });

  const shown = pageCodes().filter((code) => pageOf(code)?.bad && !ELSEWHERE.test(code));
  for (const locale of LOCALES) {
    it.each(shown)(`%s: the bad example shows it alone (${locale})`, (code) => {
      expect(codesIn(pageOf(code)?.bad?.[locale] ?? '')).toEqual([code]);
    });

    it.each(shown)(`%s: the good example is clean (${locale})`, (code) => {
      expect(codesIn(pageOf(code)?.good?.[locale] ?? '')).toEqual([]);
    });

    it.each(allCodes())(`%s: the page is written out (${locale})`, (code) => {
      const text = renderPage(code, locale);
      expect(text).toContain(code);
      // Whatever a finding fills in is a blank here.
      expect(text.replaceAll(/```[^]*?```/g, '')).not.toMatch(/undefined|\{\w+\}/);
    });
  }
});
