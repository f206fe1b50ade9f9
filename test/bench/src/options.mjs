import { parseArgs } from 'node:util';
import { sizes } from './sizes.mjs';

/**
 * @import { Plan } from './measure-rows.mjs'
 * @import { Size } from './sizes.mjs'
 *
 * @typedef {{ sizes: Size[], plan: Plan, jsonFile: string | undefined }} Options
 */

export const usage = 'node src/run.mjs [--size 10K|500K|5M]… [--quick] [--json FILE]';

/** @type {Plan} */
const fullPlan = { rounds: 10, sliceMs: 400, warmupMs: 2000, limitMs: 60_000, coldRounds: 21 };

/** @type {Plan} */
const quickPlan = { rounds: 4, sliceMs: 60, warmupMs: 250, limitMs: 20_000, coldRounds: 15 };

/** @param {string[]} args @returns {Options | { error: string }} */
export function readOptions(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        size: { type: 'string', multiple: true },
        quick: { type: 'boolean' },
        json: { type: 'string' },
      },
    });
    const wanted = values.size?.flatMap((size) => size.split(',')) ?? Object.keys(sizes);
    const unknown = wanted.filter((size) => !(size in sizes));
    if (unknown.length > 0) return { error: `unknown size ${unknown.join(', ')}` };
    return {
      sizes: /** @type {Size[]} */ (wanted),
      plan: values.quick ? quickPlan : fullPlan,
      jsonFile: values.json,
    };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
