import type { IToken } from 'chevrotain';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeParsers } from '../src/index.ts';
import { scan } from '../src/lexer/scanner.ts';
import { fixtureFiles } from './support/files.ts';

type Key = string | number | symbol;
type GroupBy = (
  items: Iterable<unknown>,
  keyOf: (item: unknown, index: number) => Key,
) => Record<Key, unknown[]>;

/** Node 20 lacks `Object.groupBy`, which chevrotain calls when it validates a grammar. */
const groupBy: GroupBy = (items, keyOf) => {
  const groups: Record<Key, unknown[]> = {};
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
};

describe('the grammar', () => {
  let parsers: ReturnType<typeof makeParsers>;

  beforeAll(() => {
    const global = Object as unknown as { groupBy?: GroupBy };
    global.groupBy ??= groupBy;
    // Throws at an ambiguity, a left recursion, an empty alternative, a name used twice.
    parsers = makeParsers();
  });

  it('passes chevrotain’s own checks', () => {
    expect(Object.keys(parsers.script.getGAstProductions())).toContain('file');
    expect(Object.keys(parsers.condition.getGAstProductions())).toContain('condition');
  });

  it('has no rule that nothing uses', () => {
    for (const [parser, entry] of [
      [parsers.script, 'file'],
      [parsers.condition, 'condition'],
    ] as const) {
      const productions = parser.getGAstProductions();
      const used = new Set([
        entry,
        ...Object.values(productions).flatMap((rule) => referencesIn(rule)),
      ]);
      expect(Object.keys(productions).filter((name) => !used.has(name))).toEqual([]);
    }
  });

  it.each([...fixtureFiles('whole'), ...fixtureFiles('small')])(
    'reads $name with its checks on',
    ({ text }) => {
      const tokens: IToken[] = [];
      scan(text, (some) => tokens.push(...some));
      parsers.script.input = tokens;
      parsers.script.file();
      expect(parsers.script.errors).toEqual([]);
    },
  );
});

interface Production {
  readonly nonTerminalName?: string;
  readonly definition?: readonly object[];
}

function referencesIn(rule: object): string[] {
  const production: Production = rule;
  const name = production.nonTerminalName;
  if (name !== undefined) return [name];
  return (production.definition ?? []).flatMap((inner) => referencesIn(inner));
}
