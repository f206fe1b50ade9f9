import { median, relativeSpread } from './statistics.mjs';
import { subjects } from './subjects.mjs';
import { startWorker } from './worker-client.mjs';

/**
 * @import { SubjectEntry, SubjectId } from './subjects.mjs'
 * @import { SourceFile, Syntax } from './syntaxes.mjs'
 * @import { WorkerClient } from './worker-client.mjs'
 *
 * @typedef {object} Plan
 * @property {number} rounds
 * @property {number} sliceMs what a row gets in a round
 * @property {number} warmupMs
 * @property {number} limitMs no single run may take longer
 * @property {number} coldRounds
 *
 * @typedef {{ kind: 'measured', ms: number, runs: number, spread: number, problems: string[] }
 *   | { kind: 'stopped', afterMs: number }
 *   | { kind: 'missing' }
 *   | { kind: 'failed', message: string }} Result
 *
 * @typedef {{ id: SubjectId, label: string, bytes: number, result: Result }} Row
 *
 * @typedef {object} Runner a row while it is measured
 * @property {SubjectEntry} entry
 * @property {WorkerClient} client
 * @property {number[]} medians
 * @property {number} runs
 * @property {number} spentMs
 * @property {Result} [trouble]
 */

/**
 * Measures all rows of one size side by side: each round gives every row one slice of time, so that
 * a machine that grows slower or faster does so for all of them. The slices' medians are pooled.
 * @param {Record<Syntax, SourceFile>} sources
 * @param {Plan} plan
 * @param {(text: string) => void} progress
 * @returns {Promise<Row[]>}
 */
export async function measureRows(sources, plan, progress) {
  /** @type {Runner[]} */
  const runners = [];
  try {
    for (const entry of subjects) {
      progress(`open ${entry.id}`);
      runners.push(await openRunner(entry, sources, plan));
    }
    for (let round = 0; round < plan.rounds; round++) {
      progress(`round ${round + 1} of ${plan.rounds}`);
      for (const runner of runners) if (!isDone(runner, plan)) await addSlice(runner, plan);
    }
    return runners.map((runner) => toRow(runner, sources));
  } finally {
    for (const { client } of runners) client.close();
  }
}

/**
 * @param {SubjectEntry} entry
 * @param {Record<Syntax, SourceFile>} sources
 * @param {Plan} plan
 * @returns {Promise<Runner>}
 */
async function openRunner(entry, sources, plan) {
  const client = await startWorker(entry.id, sources[entry.syntax].path, plan.limitMs);
  return { entry, client, medians: [], runs: 0, spentMs: 0 };
}

/**
 * A row whose single run outlasts its whole share of the plan is left with the runs it has.
 * @param {Runner} runner
 * @param {Plan} plan
 */
function isDone(runner, plan) {
  if (runner.client.opened.kind !== 'opened' || runner.trouble !== undefined) return true;
  const budget = plan.sliceMs * plan.rounds;
  return runner.spentMs > budget * 4 || (runner.spentMs > budget && runner.medians.length >= 5);
}

/** @param {Runner} runner @param {Plan} plan */
async function addSlice(runner, plan) {
  const start = performance.now();
  const outcome = await runner.client.measure({
    milliseconds: plan.sliceMs,
    warmup: warmupOf(runner, plan),
  });
  runner.spentMs += performance.now() - start;
  if (outcome.kind === 'slice') {
    runner.medians.push(outcome.median);
    runner.runs += outcome.runs;
  } else {
    runner.trouble =
      outcome.kind === 'opened' ? { kind: 'failed', message: 'opened twice' } : outcome;
  }
}

/**
 * Only the first slice warms up, and where one run is long the first run has done so.
 * @param {Runner} runner
 * @param {Plan} plan
 */
function warmupOf({ medians, client }, plan) {
  const isLong = client.opened.kind === 'opened' && client.opened.firstRun > plan.warmupMs * 4;
  return medians.length > 0 || isLong ? 0 : plan.warmupMs;
}

/** @param {Runner} runner @param {Record<Syntax, SourceFile>} sources @returns {Row} */
function toRow(runner, sources) {
  const { id, label, syntax } = runner.entry;
  const { opened } = runner.client;
  const ownBytes = opened.kind === 'opened' ? opened.bytes : undefined;
  return { id, label, bytes: ownBytes ?? sources[syntax].bytes, result: toResult(runner) };
}

/** @param {Runner} runner @returns {Result} */
function toResult({ client: { opened }, medians, runs, trouble }) {
  if (trouble !== undefined) return trouble;
  if (opened.kind === 'slice') return { kind: 'failed', message: 'a slice before opening' };
  if (opened.kind !== 'opened') return opened;
  return {
    kind: 'measured',
    ms: median(medians),
    runs,
    spread: relativeSpread(medians),
    problems: opened.problems,
  };
}
