import { positionAt, type Diagnostic, type Span } from '@parley/diagnostics';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckedScript } from '../src/index.ts';
import { checkText, listenersAt } from './support/facts-of.ts';
import { randomScript, type Dialect } from './walk/random-script.ts';
import { walk } from './walk/walk.ts';
import type { Walked } from './walk/walked.ts';

type Seen = Readonly<Record<string, readonly string[]>>;

/** What the analysis says of a script, in the terms of a walk. */
function said({ script, facts, diagnostics }: CheckedScript): Seen {
  const at = (code: string): Diagnostic[] => diagnostics.filter((one) => one.code === code);
  const named = (code: string, names: Iterable<string>): string[] => {
    const missed = new Set(at(code).map(({ args }) => args['name']));
    return sorted([...names].filter((name) => !missed.has(name)));
  };
  return {
    unknown: sorted(
      [...at('flow/use-before-capture'), ...at('flow/outcome-requirement')].map(
        ({ span, args }) => `${conditionAround(facts, span)?.start ?? span.start}:${args['slot']}`,
      ),
    ),
    entries: sorted(
      [...facts.graph.steps.keys()].flatMap((step) =>
        listenersAt({ facts }, step).map((who) => `${step} ${who}`),
      ),
    ),
    steps: named('flow/unreachable-step', script.steps.keys()),
    objections: named('flow/objection-never', script.objections.keys()),
    outcomes: named('flow/outcome-never', script.outcomes.keys()),
    deadEnds: sorted(
      at('flow/dead-end').map(
        ({ args }) => `${String(args['kind']).replace('@kind-', '')} ${args['name']}`,
      ),
    ),
  };
}

/** The condition that a place stands in: what it compares is told once, wherever in it. */
function conditionAround({ graph }: CheckedScript['facts'], { start }: Span): Span | undefined {
  const conditions = graph.nodes.flatMap(({ action }) =>
    action.kind === 'guard' && action.holds ? [action.branch.span] : [],
  );
  return conditions.find((one) => one.start <= start && start < one.end);
}

/** What calls show. */
function shown(walked: Walked): Seen {
  const { unknown, entries, steps, objections, outcomes, deadEnds } = walked;
  const sets = { unknown, entries, steps, objections, outcomes, deadEnds };
  return Object.fromEntries(Object.entries(sets).map(([name, set]) => [name, sorted(set)]));
}

/** The conditions that never hold, and those that always do. */
function conditionsSaid({ diagnostics }: CheckedScript): Seen {
  const starts = (code: string): string[] =>
    sorted(diagnostics.flatMap((one) => (one.code === code ? String(one.span.start) : [])));
  return { never: starts('flow/condition-never'), always: starts('flow/condition-always') };
}

function conditionsShown({ asked, holds, fails }: Walked, text: string): Seen {
  const isElse = (start: number): boolean => text.startsWith('else\n', start);
  const never = [...asked].filter((start) => !holds.has(start));
  const always = [...asked].filter(
    (start) => holds.has(start) && !fails.has(start) && !isElse(start),
  );
  return { never: sorted(never.map(String)), always: sorted(always.map(String)) };
}

function sorted(names: Iterable<string>): string[] {
  return [...new Set(names)].toSorted();
}

/** `PARLEY_WALKS=5000 PARLEY_SEED=7` looks at more scripts, and at others. */
const runs = (seed: number): { seed: number; numRuns: number } => ({
  seed: seed + Number(process.env['PARLEY_SEED'] ?? 0),
  numRuns: Number(process.env['PARLEY_WALKS'] ?? 500),
});

/** A script as fast-check shows it when it fails. */
const scripts = (dialect: Dialect) =>
  randomScript(dialect).map((text) => ({ text, toString: () => `\n${text}` }));

/** Larger scripts join what they know of a place's turns: such are not followed exactly. */
function isCounted({ facts: { graph } }: CheckedScript): boolean {
  const turns = graph.places.reduce((product, ways) => product * ways, 1);
  return turns <= 256 && turns * graph.nodes.length <= 16_000;
}

/** Checks and walks a script; the walk is left where there is too much to see. */
function both(text: string): { checked: CheckedScript; walked: Walked } {
  const checked = checkText(text);
  const broken = checked.diagnostics.filter(({ code }) => /^(syntax|name|type)\//.test(code));
  expect(
    broken.map(({ code, span }) => [code, positionAt(checked.script.file.lines, span.start)]),
  ).toEqual([]);
  const walked = walk(checked.script);
  fc.pre(!walked.gaveUp);
  return { checked, walked };
}

describe('the analysis agrees with a walk of all calls', () => {
  it.each<[Dialect, number]>([
    ['captures', 11],
    ['known', 22],
  ])('exactly, on scripts of the dialect “%s”', (dialect, seed) => {
    fc.assert(
      fc.property(scripts(dialect), ({ text }) => {
        const { checked, walked } = both(text);
        fc.pre(isCounted(checked));
        expect(said(checked)).toEqual(shown(walked));
        expect(conditionsSaid(checked)).toEqual(conditionsShown(walked, text));
      }),
      runs(seed),
    );
  });

  it('in that it misses nothing, on scripts with any conditions', () => {
    fc.assert(
      fc.property(scripts('any'), ({ text }) => {
        const { checked, walked } = both(text);
        const claims = said(checked);
        for (const [name, found] of Object.entries(shown(walked)))
          expect(claims[name]).toEqual(expect.arrayContaining([...found]));
        const { never = [], always = [] } = conditionsSaid(checked);
        expect(never.filter((start) => walked.holds.has(Number(start)))).toEqual([]);
        expect(always.filter((start) => walked.fails.has(Number(start)))).toEqual([]);
      }),
      runs(33),
    );
  });

  it('in that no call leaves a loop that it reports', () => {
    fc.assert(
      fc.property(fc.oneof(scripts('any'), scripts('captures')), ({ text }) => {
        const { checked, walked } = both(text);
        const loops = checked.diagnostics
          .filter(({ code }) => code === 'flow/loop')
          .map(({ args }) => args['name']);
        expect(loops.filter((name) => walked.endable.has(String(name)))).toEqual([]);
      }),
      runs(44),
    );
  });
});
