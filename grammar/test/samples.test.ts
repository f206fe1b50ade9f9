import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSample } from './support/read-sample.ts';
import { tokenize } from './support/tokenize.ts';

const folder = fileURLToPath(new URL('samples/', import.meta.url));

describe.each(readdirSync(folder))('scopes of %s', (name) => {
  it('are what its markers say', async () => {
    const { text, markers } = readSample(readFileSync(`${folder}${name}`, 'utf8'));
    const scoped = await tokenize(text);
    const wrong: string[] = [];
    for (const { line, start, end, wanted, unwanted } of markers) {
      for (let at = start; at < end; at++) {
        const missing = wanted.filter((scope) => !scoped.has(at, scope));
        const extra = unwanted.filter((scope) => scoped.has(at, scope));
        if (missing.length + extra.length === 0) continue;
        wrong.push(`${name}:${line} at “${text.slice(at, end)}”: ${scoped.scopesAt(at).join(' ')}`);
        break;
      }
    }
    expect(markers.length).toBeGreaterThan(5);
    expect(wrong).toEqual([]);
  });
});
