import { describe, expect, it } from 'vitest';
import { assignIds } from '../reference/ids/assign-ids.ts';
import type { Claim } from '../reference/ids/claim.ts';
import { hex8 } from '../reference/ids/hex.ts';
import { murmur3, type TextHash } from '../reference/ids/murmur3.ts';
import { outermost, within, type Nest } from '../reference/ids/nest.ts';

interface Thing {
  readonly word: string;
  readonly text?: string;
  readonly pin?: string;
  readonly nest?: Nest;
}

const top = outermost();

/** The ids of things, in their order. */
function idsOf(things: readonly Thing[], hash?: TextHash): readonly string[] {
  const ids: string[] = [];
  const claims = things.map(({ word, text, pin, nest = top }, index): Claim => {
    return { word, text, pin, nest, give: (id) => void (ids[index] = id) };
  });
  assignIds('告知', claims, hash);
  return ids;
}

const say = (text: string, pin?: string): Thing => ({ word: 'say', text, ...(pin ? { pin } : {}) });
const reply = (text: string, nest = top): Thing => ({ word: 'customer', text, nest });

/** Texts of one length collide in all 32 bits of the first hash, those that begin alike in both. */
const weak: TextHash = (text, seed) =>
  seed === 0 ? murmur3(String(text.length), 0) : murmur3(text.slice(0, 1), seed);

describe('ids', () => {
  it('are the step and the hash of the words', () => {
    expect(idsOf([say('您好。')])).toEqual([`告知/${hex8('您好。').slice(0, 6)}`]);
  });

  it('are different for a line, a note and a reply with the same words', () => {
    const ids = idsOf([
      say('好'),
      { word: 'note', text: '好' },
      reply('好'),
      { word: 'third-party', text: '好' },
    ]);
    expect(new Set(ids).size).toBe(4);
    expect(ids[0]).toBe(idsOf([say('好')])[0]);
  });

  it('are a word for what has none of its own', () => {
    expect(idsOf([{ word: 'choose' }, { word: 'verify' }])).toEqual(['告知/choose', '告知/verify']);
    const nested = { word: 'choose', nest: within(top, 'customer\n好') };
    expect(idsOf([nested])[0]).toMatch(/^告知\/choose-[0-9a-f]{6}$/);
    expect(idsOf([{ word: 'choose' }, nested])).toEqual(['告知/choose', idsOf([nested])[0]]);
  });

  it('are the pin where there is one', () => {
    expect(idsOf([say('您好。', 'hello'), say('再见。')])[0]).toBe('告知/hello');
  });

  it('give way to a pin that looks like one of them', () => {
    const taken = hex8('您好。').slice(0, 6);
    expect(idsOf([say('您好。'), say('再见。', taken)])).toEqual([
      `告知/${hex8('您好。').slice(0, 7)}`,
      `告知/${taken}`,
    ]);
    const [choose, pinned] = idsOf([{ word: 'choose' }, say('再见。', 'choose')]);
    expect(pinned).toBe('告知/choose');
    expect(choose).toMatch(/^告知\/choose-[0-9a-f]{6}$/);
  });

  it('keep a pin for the first of two things', () => {
    const [first, second] = idsOf([say('您好。', 'x'), say('再见。', 'x')]);
    expect(first).toBe('告知/x');
    expect(second).toBe(`告知/${hex8('再见。').slice(0, 6)}`);
  });
});

describe('replies with the same words', () => {
  const below = within(top, 'customer\n同意');

  it('are told apart by their place, and the one of the step itself is not touched', () => {
    const [outer, inner] = idsOf([reply('对'), reply('对', below)]);
    expect(outer).toBe(idsOf([reply('对')])[0]);
    expect(inner).not.toBe(outer);
    expect(idsOf([reply('对', below), reply('对')])).toEqual([inner, outer]);
  });

  it('all change when two are equally near', () => {
    const other = within(top, 'customer\n再说');
    const ids = idsOf([reply('对', below), reply('对', other)]);
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain(idsOf([reply('对')])[0]);
    expect(idsOf([reply('对', other), reply('对', below)])).toEqual(ids.toReversed());
  });

  it('are counted at the same choice point', () => {
    expect(new Set(idsOf([reply('对'), reply('对'), reply('对')])).size).toBe(3);
  });
});

describe('colliding hashes', () => {
  it('make ids as much longer as tells them apart, in any order', () => {
    const texts = ['你好', '早安', '再见'];
    const ids = idsOf(
      texts.map((text) => say(text)),
      weak,
    );
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^告知\/[0-9a-f]{9,16}$/);
    const other = idsOf(
      texts.toReversed().map((text) => say(text)),
      weak,
    );
    expect(other.toReversed()).toEqual(ids);
  });

  it('do not touch ids that do not collide', () => {
    const [, long] = idsOf([say('你好'), say('很高兴')], weak);
    expect(idsOf([say('你好'), say('早安'), say('很高兴')], weak)[2]).toBe(long);
  });

  it('are numbered by text where all digits are the same', () => {
    const ids = idsOf([say('好乙'), say('好甲')], weak);
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toMatch(/-1$/);
    expect(idsOf([say('好甲'), say('好乙')], weak)).toEqual(ids.toReversed());
  });

  it('leave points told apart too', () => {
    const nests = ['甲', '乙', '丙'].map((label) => within(top, label));
    const ids = idsOf(
      nests.map((nest) => ({ word: 'times', nest })),
      () => 7,
    );
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^告知\/times-/);
  });
});
