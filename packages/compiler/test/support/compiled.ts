import { validateCompiled, type Body, type CompiledScript } from '@parley/compiled';
import { expect } from 'vitest';
import { isInOrder } from '../reference/json/write-json.ts';
import { compileText } from './linked.ts';
import { script } from './texts.ts';

/** Compiles a script and makes sure that what came out is one, with its keys in order. */
export function compiled(...texts: readonly string[]): CompiledScript {
  const { script: made, json } = compileText(...texts);
  expect(validateCompiled(made)).toMatchObject({ ok: true });
  expect(JSON.parse(json)).toEqual(made);
  expect(isInOrder(made)).toBe(true);
  return made;
}

/** The body of a script's first step; there is a second step, `two`. */
export function bodyOf(text: string, header = ''): Body {
  const steps = `step one\n${text}\n\nstep two\n  end nothing\n`;
  return compiled(script(steps, header)).steps['one']?.body ?? [];
}

/** What an instruction does, without ids and places. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key]) => key !== 'at' && key !== 'id' && key !== 'line',
  );
  return Object.fromEntries(kept.map(([key, item]) => [key, bare(item)]));
}
