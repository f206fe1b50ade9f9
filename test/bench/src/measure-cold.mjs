import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cliBundle } from './parley.mjs';
import { median, relativeSpread } from './statistics.mjs';

/**
 * @import { Result } from './measure-rows.mjs'
 * @import { SourceFile, Syntax } from './syntaxes.mjs'
 *
 * @typedef {'node' | 'parley-check' | 'gherkin-parse' | 'langium-parse' | 'ink-compile'} ColdId
 * @typedef {{ id: ColdId, label: string, result: Result }} ColdRow
 * @typedef {{ id: ColdId, label: string, args: string[] }} ColdEntry
 */

const coldFile = fileURLToPath(new URL('./cold.mjs', import.meta.url));

/**
 * Times whole processes on one small file, one of each in turn, so that all meet the same machine.
 * @param {Record<Syntax, SourceFile>} sources @param {number} rounds @returns {ColdRow[]}
 */
export function measureCold(sources, rounds) {
  const entries = coldEntries(sources);
  // One untimed process of each fills the disk cache and shows whether it works at all.
  const trials = new Map(entries.map((entry) => [entry.id, spawnOnce(entry)]));
  /** @type {Map<ColdId, number[]>} */
  const samples = new Map(entries.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds; round++) {
    for (const entry of rotate(entries, round)) {
      if (trials.get(entry.id)?.trouble === undefined)
        samples.get(entry.id)?.push(spawnOnce(entry).ms);
    }
  }
  return entries.map(({ id, label }) => ({
    id,
    label,
    result: trials.get(id)?.trouble ?? toResult(samples.get(id) ?? []),
  }));
}

/** @param {Record<Syntax, SourceFile>} sources @returns {ColdEntry[]} */
function coldEntries(sources) {
  return [
    { id: 'node', label: 'node -e 0', args: ['-e', '0'] },
    { id: 'parley-check', label: 'parley check', args: [cliBundle, 'check', sources.parley.path] },
    {
      id: 'gherkin-parse',
      label: 'Gherkin parse',
      args: [coldFile, 'gherkin-parse', sources.gherkin.path],
    },
    {
      id: 'langium-parse',
      label: 'Langium parse',
      args: [coldFile, 'langium-parse', sources.call.path],
    },
    {
      id: 'ink-compile',
      label: 'inkjs compile',
      args: [coldFile, 'ink-compile', sources.ink.path],
    },
  ];
}

/** @param {ColdEntry} entry @returns {{ ms: number, trouble?: Result }} */
function spawnOnce({ id, args }) {
  if (id === 'parley-check' && !existsSync(cliBundle))
    return { ms: Number.NaN, trouble: { kind: 'missing' } };
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const ms = performance.now() - start;
  if (status === 0) return { ms };
  return {
    ms,
    trouble: {
      kind: 'failed',
      message: `exit ${status}: ${(stderr || stdout).trim().split('\n')[0]}`,
    },
  };
}

/** @template T @param {T[]} items @param {number} by @returns {T[]} */
function rotate(items, by) {
  const cut = by % items.length;
  return [...items.slice(cut), ...items.slice(0, cut)];
}

/** @param {number[]} samples @returns {Result} */
function toResult(samples) {
  return {
    kind: 'measured',
    ms: median(samples),
    runs: samples.length,
    spread: relativeSpread(samples),
    problems: [],
  };
}
