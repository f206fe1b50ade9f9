import type { Locale } from '@parley/diagnostics';
import { pageCodes, pageOf } from '@parley/diagnostics/pages';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config/read-config.ts';

const codes = pageCodes().filter((code) => code.startsWith('config/'));

function codesIn(text: string): readonly string[] {
  return readConfig(text).diagnostics.map(({ code }) => code);
}

describe('pages of the project file', () => {
  it('are there', () => {
    expect(codes.length).toBeGreaterThan(0);
  });

  for (const locale of ['zh', 'en'] satisfies Locale[]) {
    it.each(codes)(
      `%s: the bad example shows it alone, the good one is clean (${locale})`,
      (code) => {
        expect(codesIn(pageOf(code)?.bad?.[locale] ?? '')).toEqual([code]);
        expect(codesIn(pageOf(code)?.good?.[locale] ?? '')).toEqual([]);
      },
    );
  }
});
