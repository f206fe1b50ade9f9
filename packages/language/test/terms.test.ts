import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fill } from '@parley/diagnostics';
import { beforeAll, describe, expect, it } from 'vitest';
import { keywords, makeParsers } from '../src/index.ts';

const packages = fileURLToPath(new URL('../../', import.meta.url));

/** Whether the catalogue knows a term: else `fill` shows the argument as it is. */
function isTerm(id: string): boolean {
  return fill({ zh: '{x}', en: '{x}' }, { x: `@${id}` }, 'zh') !== `@${id}`;
}

function sources(): string[] {
  return readdirSync(packages, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^[\w-]+\/src\/.*\.ts$/.test(name))
    .map((name) => readFileSync(`${packages}${name}`, 'utf8'));
}

describe('terms that findings name', () => {
  it('are in the catalogue', () => {
    const named = sources().flatMap((source) =>
      [...source.matchAll(/['"`]@([a-z][\w-]*)['"`]/g)].map((match) => match[1] ?? ''),
    );
    // Names of packages begin alike, and so does a line's id.
    const terms = [...new Set(named)].filter((name) => !name.startsWith('parley') && name !== 'id');
    expect(terms.length).toBeGreaterThan(10);
    expect(terms.filter((name) => !isTerm(name))).toEqual([]);
  });

  it('are there for all that the parser may wait for', () => {
    const source = readFileSync(`${packages}language/src/parser/parser-errors.ts`, 'utf8');
    const other = new Set(['allow-because', 'allow-until', 'until', 'end', 'suggestion']);
    const waited = [...source.matchAll(/(?:return|\w:|\?|: ) ?'([a-z][\w-]*)'/g)]
      .map((match) => match[1] ?? '')
      .filter((name) => !other.has(name));
    expect(waited.length).toBeGreaterThan(25);
    expect(waited.filter((name) => !isTerm(name))).toEqual([]);
    expect(waited.filter((name) => !isTerm(`like-${name}`))).toEqual([]);
  });

  it('are there for each kind of block and line', () => {
    const blocks = ['top', 'header', 'slots', 'outcomes', 'body', 'rehearsal', 'wording'];
    const lines = [
      ...keywords
        .filter(({ group }) => ['header', 'body', 'branch', 'expect'].includes(group))
        .map(({ id }) => id),
      'from',
      'say',
      'goto',
      'header-otherwise',
      'header-listener',
      'misplaced',
      'unknown',
    ].filter((id) => id !== 'agent');
    expect(blocks.filter((name) => !isTerm(`expected-${name}`))).toEqual([]);
    expect(lines.filter((name) => !isTerm(`line-${name}`))).toEqual([]);
  });
});

describe('terms of conditions', () => {
  let rules: string[] = [];

  beforeAll(() => {
    // Node 20 lacks it; chevrotain's checks of a grammar call it.
    const global = Object as unknown as { groupBy?: unknown };
    global.groupBy ??= (items: Iterable<unknown>, keyOf: (item: unknown) => string) => {
      const groups: Record<string, unknown[]> = {};
      for (const item of items) (groups[keyOf(item)] ??= []).push(item);
      return groups;
    };
    rules = Object.keys(makeParsers().condition.getGAstProductions());
  });

  it('are there for each rule that may give up', () => {
    expect(rules.length).toBeGreaterThan(5);
    expect(rules.filter((rule) => !isTerm(`condition-${rule}`))).toEqual([]);
  });
});
