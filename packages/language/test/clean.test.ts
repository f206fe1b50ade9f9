import { describe, expect, it } from 'vitest';
import { parse } from '../src/index.ts';
import { asExpected } from './markers.ts';
import { fixtureFiles, wholeFiles } from './support/files.ts';

describe('texts without a mistake have no findings', () => {
  it.each([...fixtureFiles('clean'), ...fixtureFiles('small'), ...wholeFiles()])(
    '$name',
    ({ text }) => {
      expect(asExpected(text, parse(text).diagnostics)).toEqual([]);
    },
  );
});
