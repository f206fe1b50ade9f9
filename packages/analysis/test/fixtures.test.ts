import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allCodes } from '@parley/diagnostics';
import { describe, expect, it } from 'vitest';
import { checkFixture } from './support/check-fixture.ts';
import { annotate } from './support/expectations.ts';
import { readFixture } from './support/fixture.ts';

const FOLDER = fileURLToPath(new URL('fixtures/', import.meta.url));
const FAULT = '.fault.parley';
const CLEAN = '.clean.parley';

const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.parley'))
  .toSorted();

/** A fixture as it is, what is found in it, and what it should be for that. */
function look(name: string) {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const fixture = readFixture(text);
  const findings = checkFixture(fixture);
  return { text, findings, annotated: annotate(text, fixture, findings) };
}

// The findings are written into the fixtures, to be read over before they are kept.
if (process.env['PARLEY_FIXTURES'] === 'write') {
  for (const name of names) writeFileSync(join(FOLDER, name), look(name).annotated);
}

describe('fixtures', () => {
  it.each(names)('%s', (name) => {
    const { text, findings, annotated } = look(name);
    expect(annotated).toBe(text);
    expect(findings.length > 0, 'a fault is found, and only a fault').toBe(name.endsWith(FAULT));
  });

  it('come in pairs', () => {
    const stems = (end: string): string[] =>
      names.flatMap((name) => (name.endsWith(end) ? name.slice(0, -end.length) : []));
    expect(stems(CLEAN)).toEqual(stems(FAULT));
    expect(names).toHaveLength(2 * stems(FAULT).length);
    expect(stems(FAULT).length).toBeGreaterThanOrEqual(70);
  });

  it('show every code of the analysis', () => {
    const shown = new Set(names.flatMap((name) => look(name).findings.map(({ code }) => code)));
    // An encoding and a size are the reader's affair.
    const elsewhere = new Set(['file/not-utf8', 'file/too-large']);
    const own = allCodes().filter(
      (code) => /^(flow|name|type|file)\//.test(code) && !elsewhere.has(code),
    );
    expect(own.filter((code) => !shown.has(code))).toEqual([]);
  });
});
