import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { countNodes } from './count-nodes.mjs';
import { measureCold } from './measure-cold.mjs';
import { measureRows } from './measure-rows.mjs';
import { readOptions, usage } from './options.mjs';
import { report } from './report.mjs';
import { scriptOfSize } from './sizes.mjs';
import { writeSources } from './syntaxes.mjs';
import { growthOf, judge } from './verdicts.mjs';

/**
 * @import { Options } from './options.mjs'
 * @import { Size } from './sizes.mjs'
 */

/**
 * Measures all that was asked for, prints the tables and perhaps writes the raw numbers.
 * @param {Options} options
 */
async function main({ sizes, plan, jsonFile }) {
  const machine = describeMachine();
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    const reports = [];
    for (const size of sizes) reports.push({ size, ...(await measureSize(size)) });
    progress('cold start');
    const cold = measureCold(prepare('10K').sources, plan.coldRounds);
    process.stdout.write(`\n${Object.values(machine).join(', ')}\n${report(reports, cold)}`);
    const raw = {
      machine,
      plan,
      reports,
      cold,
      growth: growthOf(reports),
      verdicts: judge(reports, cold),
    };
    if (jsonFile !== undefined) writeFileSync(jsonFile, `${JSON.stringify(raw, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }

  /** @param {Size} size */
  async function measureSize(size) {
    const { sources, counts } = prepare(size);
    const rows = await measureRows(sources, plan, (text) => progress(`${size}: ${text}`));
    return { counts, rows };
  }

  /** @param {Size} size */
  function prepare(size) {
    const script = scriptOfSize(size);
    const sizeFolder = join(folder, size);
    mkdirSync(sizeFolder, { recursive: true });
    return { sources: writeSources(script, sizeFolder), counts: countNodes(script) };
  }
}

/** The load tells whether others were at work, which no ratio survives. */
function describeMachine() {
  const cores = cpus();
  return {
    node: `Node ${process.version}`,
    processor: `${cores.length} × ${cores[0]?.model ?? 'unknown'}`,
    load: `load average ${(loadavg()[0] ?? 0).toFixed(1)} at the start`,
  };
}

/** @param {string} text */
function progress(text) {
  process.stderr.write(`${text}\n`);
}

const options = readOptions(process.argv.slice(2));
if ('error' in options) {
  progress(`${options.error}\nusage: ${usage}`);
  process.exitCode = 2;
} else {
  await main(options);
}
