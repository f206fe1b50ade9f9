import { describe, expect, it } from 'vitest';
import { hex16, hex8 } from '../reference/ids/hex.ts';
import { murmur3 } from '../reference/ids/murmur3.ts';

// The known values are of bytes; two bytes, low one first, are a code unit.
const known: readonly (readonly [text: string, seed: number, hash: number])[] = [
  ['', 0, 0],
  ['', 1, 0x514e28b7],
  ['', 0xffffffff, 0x81f16f39],
  ['\uffff\uffff', 0, 0x76293b50],
  ['\u4321\u8765', 0, 0xf55b516b],
  ['\u4321\u8765', 0x5082edee, 0x2362f9de],
  ['\u4321', 0, 0xa0f7b07a],
  ['\u0000\u0000', 0, 0x2362f9de],
  ['\u0000', 0, 0x30f4c306],
  ['\u6161\u6161', 0x9747b28c, 0x5a97808a],
  ['\u6161', 0x9747b28c, 0x5d211726],
  ['\u6261\u6463', 0x9747b28c, 0xf0478627],
  ['\u6261', 0x9747b28c, 0x74875592],
];

describe('murmur3', () => {
  it.each(known)('hashes %j with seed %i', (text, seed, hash) => {
    expect(murmur3(text, seed)).toBe(hash);
  });

  it('sees every code unit', () => {
    const texts = ['您好', '您好。', '您 好', '好您', 'abc', 'abd', 'ab', 'b', '\ud83d\ude00'];
    expect(new Set(texts.map((text) => murmur3(text, 0))).size).toBe(texts.length);
  });

  it('writes hashes as hex digits of fixed length', () => {
    expect(hex8('')).toBe('00000000');
    expect(hex16('您好')).toMatch(/^[0-9a-f]{16}$/);
    expect(hex16('您好').startsWith(hex8('您好'))).toBe(true);
    expect(hex8('\u4321\u8765')).toBe('f55b516b');
  });
});
