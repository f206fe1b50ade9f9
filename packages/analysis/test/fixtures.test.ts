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
/** `PARLEY_FIXTURES=write` writes the findings into the fixtures, to be read over before they are kept. */
const WRITES = process.env['PARLEY_FIXTURES'] === 'write';

const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.parley'))
  .toSorted();

describe('fixtures', () => {
  it.each(names)('%s', (name) => {
    const path = join(FOLDER, name);
    const text = readFileSync(path, 'utf8');
    const fixture = readFixture(text);
    const findings = checkFixture(fixture);
    const annotated = annotate(text, fixture, findings);
    if (WRITES) writeFileSync(path, annotated);
    else expect(annotated).toBe(text);
    expect(findings.length > 0, 'a fault is found, and only a fault').toBe(name.endsWith(FAULT));
  });

  it('come in pairs', () => {
    const faults = names.filter((name) => name.endsWith(FAULT)).map((name) => name.slice(0, -FAULT.length));
    const clean = names.filter((name) => name.endsWith(CLEAN)).map((name) => name.slice(0, -CLEAN.length));
    expect(clean).toEqual(faults);
    expect(names).toHaveLength(2 * faults.length);
    expect(names.length).toBeGreaterThanOrEqual(140);
  });

  it('show every code of the analysis', () => {
    const shown = new Set<string>();
    for (const name of names) {
      for (const { code } of checkFixture(readFixture(readFileSync(join(FOLDER, name), 'utf8')))) shown.add(code);
    }
    // An encoding and a size are the reader's affair.
    const elsewhere = new Set(['file/not-utf8', 'file/too-large']);
    const own = allCodes().filter((code) => /^(flow|name|type|file)\//.test(code) && !elsewhere.has(code));
    expect(own.filter((code) => !shown.has(code))).toEqual([]);
  });
});
