import { describe, expect, it } from 'vitest';
import { readCompiled } from '../src/index.ts';
import { changed, sample } from './support/sample.ts';

function read(value: unknown) {
  return readCompiled(JSON.stringify(value));
}

describe('readCompiled', () => {
  it('reads a script, with a byte order mark too', () => {
    expect(read(sample)).toEqual({ ok: true, script: sample });
    expect(readCompiled(`\uFEFF${JSON.stringify(sample)}`).ok).toBe(true);
  });

  it.each(['', '{', 'nonsense', '{"a":1,}'])('refuses %o, which is no JSON', (text) => {
    expect(readCompiled(text)).toMatchObject({ ok: false, reason: 'not-json' });
  });

  it.each(['null', '1', '[]', '{}', '"text"'])('refuses %s, which is no script', (text) => {
    expect(readCompiled(text)).toMatchObject({ ok: false, reason: 'not-valid' });
  });

  it('refuses a script for a newer reader before it looks at anything else', () => {
    expect(readCompiled('{"minReader":3,"steps":7}')).toEqual({
      ok: false,
      reason: 'needs-newer-reader',
      minReader: 3,
      reader: 1,
    });
  });

  it('passes over what a newer format added for newer readers', () => {
    const newer = { ...(changed(['steps', '开场', 'mood'], 'calm') as object), formatVersion: 2 };
    expect(read(newer).ok).toBe(true);
    expect(read({ ...newer, formatVersion: 1 })).toMatchObject({ reason: 'not-valid' });
    expect(read({ ...newer, channel: 'fax' })).toMatchObject({
      reason: 'not-valid',
      errors: [{ path: '/channel' }],
    });
  });

  it('refuses a script with a move to nowhere', () => {
    expect(read(changed(['start'], 'nowhere'))).toEqual({
      ok: false,
      reason: 'not-valid',
      errors: [{ path: '/start', message: '"nowhere" is not in "steps"' }],
    });
  });
});
