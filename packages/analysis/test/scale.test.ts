import { describe, expect, it } from 'vitest';
import { checkFiles, Project } from '../src/index.ts';
import * as large from './support/large-scripts.ts';

/** Milliseconds to check a project, reading and parsing not counted. */
function timeOf(texts: large.Texts): { ms: number; findings: number } {
  const project = new Project({ read: (path) => texts.get(path) });
  for (const path of texts.keys()) project.file(path);
  const start = performance.now();
  const { diagnostics } = checkFiles(project, ['main.parley']);
  return { ms: performance.now() - start, findings: diagnostics.length };
}

const KINDS: Readonly<Record<string, (count: number) => large.Texts>> = {
  'steps alone': large.plainSteps,
  '200 objections everywhere': large.withObjections,
  '200 objections, each with a scope': large.withScopes,
  '30 objections with first/then': large.withOrdinals,
  'ordinals and variants in all steps': large.withTurns,
  'replies in one choice, twice as many': (count) => large.withReplies(2 * count),
  'libraries in a circle': large.libraryCycle,
  'a slot used too early in each step': large.tooEarly,
  'a slot captured in each step': large.manySlots,
  'a condition of its own in each step': large.manyConditions,
  'dead ends and unknown names': large.manyFaults,
  'a long way into a circle': large.longTrap,
};

const SMALL = 500;
const LARGE = 5000;

/** Printed for people: a growth far above ten is a fault, but no clock is to be trusted in a test. */
describe(`from ${SMALL} to ${LARGE} steps`, () => {
  it.each(Object.entries(KINDS))('%s', (name, make) => {
    timeOf(make(SMALL));
    const small = timeOf(make(SMALL));
    const big = timeOf(make(LARGE));
    process.stdout.write(
      `${name}: ${small.ms.toFixed(0)} ms, ${big.ms.toFixed(0)} ms (× ${(big.ms / small.ms).toFixed(1)}), ${big.findings} findings\n`,
    );
    expect(big.findings).toBeGreaterThanOrEqual(small.findings);
  });
});
