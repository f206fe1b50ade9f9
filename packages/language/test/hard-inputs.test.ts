import { describe, expect, it } from 'vitest';
import { parse, type Choice, type ParseResult, type Step } from '../src/index.ts';
import { HARD_TEXTS } from './support/hard-texts.ts';
import { treeFaults } from './support/tree-faults.ts';

const MIB = 1024 * 1024;
const MOST_FINDINGS = 1000;

/** Reads a text that nobody would write; it has a tree, and no more findings than a person may read. */
function read(text: string): ParseResult {
  const result = parse(text);
  expect(treeFaults(text, result)).toEqual([]);
  expect(result.diagnostics.length).toBeLessThanOrEqual(MOST_FINDINGS);
  return result;
}

function codes({ diagnostics }: ParseResult): string[] {
  return [...new Set(diagnostics.map(({ code }) => code))];
}

describe('hard inputs are read in bounded time and memory', () => {
  it.each(HARD_TEXTS)('$name', ({ make, big }) => {
    const { diagnostics } = read(make(big ? MIB : MIB / 16));
    expect(diagnostics.length).toBeLessThanOrEqual(MOST_FINDINGS);
  });

  it('a thousand levels of indentation', () => {
    const levels = Array.from(
      { length: 1000 },
      (_, depth) => `${'  '.repeat(depth + 1)}customer: Yes`,
    );
    const result = read(['step a', ...levels, `${'  '.repeat(1001)}end done`].join('\n'));
    expect(codes(result)).toEqual(['syntax/too-deep']);
    expect(result.diagnostics).toHaveLength(1);
  });

  it('a thousand levels and back', () => {
    const widths = [
      ...Array.from({ length: 1000 }, (_, depth) => depth + 1),
      ...Array.from({ length: 1000 }, (_, depth) => 1000 - depth),
    ];
    const result = read(
      [
        'step a',
        ...widths.map((width) => `${' '.repeat(width)}if a = 1`),
        'step b',
        '  end done',
      ].join('\n'),
    );
    expect(codes(result)).toContain('syntax/too-deep');
    expect(result.root.parts).toHaveLength(2);
  });

  it('a step with 10,000 replies', () => {
    const replies = Array.from(
      { length: 10_000 },
      (_, index) => `  customer: Reply ${index} | Answer ${index} -> a`,
    );
    const result = read(['step a', ...replies].join('\n'));
    expect(result.diagnostics).toEqual([]);
    expect(((result.root.parts[0] as Step).body.statements[0] as Choice).items).toHaveLength(
      10_000,
    );
  });

  it.each([
    ['on one line', ' | '],
    ['on lines of their own', '\n    | '],
  ])('10,000 wordings %s', (_, joint) => {
    const wordings = Array.from({ length: 10_000 }, (__, index) => `说法${index}`);
    const result = read(`步骤 甲\n  客户: ${wordings.join(joint)} -> 甲\n`);
    expect(result.diagnostics).toEqual([]);
    const reply = ((result.root.parts[0] as Step).body.statements[0] as Choice).items[0];
    expect(reply?.kind === 'reply' && reply.wordings.length).toBe(10_000);
  });

  it('speech of 10,000 lines', () => {
    const result = read(
      `step a\n  agent: Hello\n${'    and more {of} this\n'.repeat(10_000)}  end done\n`,
    );
    expect(result.diagnostics).toEqual([]);
  });

  it('100,000 empty lines', () => {
    const result = read(`step a\n${'\n'.repeat(100_000)}  end done`);
    expect(result.diagnostics).toEqual([]);
    expect((result.root.parts[0] as Step).body.statements).toHaveLength(1);
  });
});

describe('findings of a text that is no script', () => {
  it('end with one that says so', () => {
    const { diagnostics } = read('  foo bar\n'.repeat(5000));
    expect(diagnostics.at(-1)).toMatchObject({
      code: 'syntax/too-many',
      args: { count: MOST_FINDINGS - 1 },
    });
  });

  it('do not carry the text along', () => {
    for (const { make } of HARD_TEXTS) {
      for (const { args, fixes } of parse(make(MIB / 64)).diagnostics) {
        for (const value of [args, ...fixes.map((fix) => fix.args)].flatMap((one) =>
          Object.values(one),
        )) {
          expect(String(value).length).toBeLessThan(400);
        }
      }
    }
  });

  it('look for near words in the beginning only', () => {
    const { diagnostics } = parse(`step a\n${'  agnet: Hello\n'.repeat(300)}`);
    expect(diagnostics.filter(({ args }) => args['near'] === 'agent')).toHaveLength(200);
    expect(diagnostics).toHaveLength(300);
  });
});
