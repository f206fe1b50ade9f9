import { makeParsers } from '@parley/language';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type GroupBy = <T>(
  items: Iterable<T>,
  keyOf: (item: T, index: number) => PropertyKey,
) => Partial<Record<PropertyKey, T[]>>;
const object = Object as unknown as { groupBy?: GroupBy };
const lent = object.groupBy === undefined;

/** Chevrotain calls it when it validates a grammar, and Node 20 lacks it. */
const groupBy: GroupBy = (items, keyOf) => {
  const groups: Partial<Record<PropertyKey, typeof items extends Iterable<infer T> ? T[] : never>> =
    {};
  let index = 0;
  for (const item of items) {
    (groups[keyOf(item, index)] ??= []).push(item);
    index += 1;
  }
  return groups;
};

describe('the grammar of the parser', () => {
  beforeAll(() => {
    if (lent) object.groupBy = groupBy;
  });
  afterAll(() => {
    if (lent) delete object.groupBy;
  });

  it('passes the checks of chevrotain: no ambiguity, no left recursion, no unreachable alternative', () => {
    // Making the parsers throws where a check fails.
    const { script, condition } = makeParsers();
    expect(Object.keys(script.getGAstProductions())).toContain('file');
    expect(Object.keys(condition.getGAstProductions())).toContain('condition');
  });
});
