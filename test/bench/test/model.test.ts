import { describe, expect, test } from 'vitest';
import { countNodes } from '../src/count-nodes.mjs';
import { generateScript } from '../src/model.mjs';
import { sizes, scriptOfSize } from '../src/sizes.mjs';
import { parseGherkin } from '../src/subjects/gherkin.mjs';
import { compileInk } from '../src/subjects/ink.mjs';
import { buildCall, createCallServices } from '../src/subjects/langium.mjs';
import { syntaxes } from '../src/syntaxes.mjs';
import { writeCall } from '../src/writers/write-call.mjs';
import { writeGherkin } from '../src/writers/write-gherkin.mjs';
import { writeInk } from '../src/writers/write-ink.mjs';
import { writeParley } from '../src/writers/write-parley.mjs';
import { countInk, countParley } from './count-text.mjs';
import type { Size } from '../src/sizes.mjs';
import type { Syntax } from '../src/syntaxes.mjs';
import { countGherkin, countLangium } from './count-tree.mjs';

const script = generateScript({ stepCount: 40 });
const expected = countNodes(script);

describe('the model', () => {
  test('is the same for the same seed and another for another', () => {
    expect(generateScript({ stepCount: 40 })).toEqual(script);
    expect(generateScript({ stepCount: 40, seed: 2 })).not.toEqual(script);
  });

  test('reaches every step and every outcome', () => {
    const reached = new Set<unknown>([script.start, script.otherwise]);
    for (const step of valuesOf(script, 'to')) reached.add(step);
    expect(script.steps.filter(({ name }) => !reached.has(name))).toEqual([]);
    const ended = new Set(valuesOf(script, 'outcome'));
    expect(script.outcomes.filter(({ name }) => !ended.has(name))).toEqual([]);
  });

  test('moves to declared steps only and says declared slots only', () => {
    const steps = new Set<unknown>(script.steps.map(({ name }) => name));
    expect(valuesOf(script, 'to').filter((name) => !steps.has(name))).toEqual([]);
    const slots = new Set<unknown>(script.slots.map(({ name }) => name));
    expect(valuesOf(script, 'slot').filter((name) => !slots.has(name))).toEqual([]);
  });

  test.each<Size>(['10K', '500K'])('weighs about %s in Parley', (size) => {
    const bytes = Buffer.byteLength(writeParley(scriptOfSize(size)));
    expect(Math.abs(bytes / sizes[size] - 1)).toBeLessThan(0.05);
  });
});

describe('the writers', () => {
  test.each(Object.keys(syntaxes) as Syntax[])('%s is the same each time', (syntax) => {
    const { write } = syntaxes[syntax];
    expect(write(generateScript({ stepCount: 40 }))).toBe(write(script));
  });

  test('Parley has every node and branch', () => {
    expect(countParley(writeParley(script))).toEqual(expected);
  });

  test('ink has every node and branch and compiles without a message', () => {
    const text = writeInk(script);
    expect(countInk(text)).toEqual(expected);
    expect(compileInk(text)).toMatchObject({
      messages: [],
      json: expect.stringContaining('inkVersion'),
    });
  });

  test('Langium has every node and branch and builds without a finding', async () => {
    const document = await buildCall(await createCallServices(), writeCall(script));
    expect(document.diagnostics).toEqual([]);
    expect(countLangium(document.parseResult.value)).toEqual(expected);
  });

  test('Langium links: an unknown step is found', async () => {
    const broken = writeCall(script).replace('-> 困难登记', '-> 没有这一步');
    const document = await buildCall(await createCallServices(), broken);
    expect(document.diagnostics?.map(({ message }) => message)).toEqual([
      expect.stringContaining('没有这一步'),
    ]);
  });

  test('Gherkin has every node and branch', () => {
    expect(countGherkin(parseGherkin(writeGherkin(script)))).toEqual(expected);
  });
});

/** Every value of a key, wherever it stands. */
function valuesOf(tree: unknown, key: string): unknown[] {
  if (Array.isArray(tree)) return tree.flatMap((item) => valuesOf(item, key));
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([name, inner]) =>
    name === key ? [inner] : valuesOf(inner, key),
  );
}
