/**
 * @import { ColdRow } from './measure-cold.mjs'
 * @import { Result, Row } from './measure-rows.mjs'
 * @import { Size } from './sizes.mjs'
 * @import { SubjectId } from './subjects.mjs'
 *
 * @typedef {{ size: Size, rows: Row[] }} SizeReport
 *
 * @typedef {object} Verdict
 * @property {string} what
 * @property {string} size
 * @property {string} must
 * @property {number | undefined} ratio
 * @property {boolean} isBound the ratio is only known to be at least this
 * @property {string} verdict
 *
 * @typedef {object} Must
 * @property {SubjectId} of
 * @property {SubjectId} against
 * @property {'at least' | 'at most'} bound so many times faster, or so many times the other's time
 * @property {number} times
 */

/** The column "must" of the project's list of what is asked of Parley. @type {Must[]} */
const musts = [
  { of: 'parley-parse', against: 'langium-parse', bound: 'at least', times: 4 },
  { of: 'parley-parse', against: 'ink-compile', bound: 'at least', times: 40 },
  { of: 'parley-parse', against: 'gherkin-parse', bound: 'at least', times: 2 },
  { of: 'parley-parse', against: 'json-compiled', bound: 'at most', times: 3.5 },
  { of: 'parley-parse', against: 'json-model', bound: 'at most', times: 3.5 },
  { of: 'parley-compile', against: 'langium-build', bound: 'at least', times: 10 },
  { of: 'parley-compile', against: 'ink-compile', bound: 'at least', times: 15 },
];

const coldMust = 1.8;

/**
 * Room for noise. JSON.parse is linear, yet the garbage collector makes it grow too: its growth in
 * the same run is the measure.
 */
const growthMust = 1.25;

/** @param {SizeReport[]} reports @param {ColdRow[]} cold @returns {Verdict[]} */
export function judge(reports, cold) {
  return [
    ...musts.flatMap((must) => reports.map(({ size, rows }) => judgePeer(must, size, rows))),
    judgeCold(cold),
    ...judgeGrowth(growthOf(reports)),
  ];
}

/** @typedef {{ id: SubjectId, label: string, growth: number | undefined }} Growth */

/**
 * How much more than its bytes a row's time grows from 500 KiB to 5 MiB.
 * @param {SizeReport[]} reports @returns {Growth[]}
 */
export function growthOf(reports) {
  const small = reports.find(({ size }) => size === '500K');
  const large = reports.find(({ size }) => size === '5M');
  if (small === undefined || large === undefined) return [];
  return small.rows.map((row) => {
    const grown = large.rows.find(({ id }) => id === row.id);
    const time = quotient(timeOf(grown?.result), timeOf(row.result));
    return {
      id: row.id,
      label: row.label,
      growth: quotient(time, quotient(grown?.bytes, row.bytes)),
    };
  });
}

/** @param {Must} must @param {Size} size @param {Row[]} rows @returns {Verdict} */
function judgePeer({ of, against, bound, times }, size, rows) {
  const own = rows.find(({ id }) => id === of);
  const peer = rows.find(({ id }) => id === against);
  const ownMs = timeOf(own?.result);
  const what = `${own?.label ?? of} against ${peer?.label ?? against}`;
  if (bound === 'at most') return atMost(what, size, times, quotient(ownMs, timeOf(peer?.result)));
  const isBound = peer?.result.kind === 'stopped';
  return atLeast(what, size, times, quotient(leastTimeOf(peer?.result), ownMs), isBound);
}

/** @param {ColdRow[]} cold @returns {Verdict} */
function judgeCold(cold) {
  const [node, check] = ['node', 'parley-check'].map((id) =>
    timeOf(cold.find((row) => row.id === id)?.result),
  );
  return atMost(
    'cold parley check against node -e 0',
    'small file',
    coldMust,
    quotient(check, node),
  );
}

/** @param {Growth[]} growths @returns {Verdict[]} */
function judgeGrowth(growths) {
  const linear = growths.find(({ id }) => id === 'json-model')?.growth ?? 1;
  return growths
    .filter(({ id }) => id === 'parley-parse' || id === 'parley-compile')
    .map(({ label, growth }) => {
      const what = `growth of ${label} against that of JSON.parse`;
      return atMost(what, '500K → 5M', growthMust, quotient(growth, Math.max(1, linear)));
    });
}

/**
 * @param {string} what
 * @param {string} size
 * @param {number} times
 * @param {number | undefined} ratio
 * @param {boolean} isBound
 * @returns {Verdict}
 */
function atLeast(what, size, times, ratio, isBound) {
  const isOpen = isBound && ratio !== undefined && ratio < times;
  const verdict = isOpen ? 'open: the peer was stopped' : verdictOf(quotient(ratio, times));
  return { what, size, must: `≥ ${times} ×`, ratio, isBound, verdict };
}

/**
 * @param {string} what
 * @param {string} size
 * @param {number} times
 * @param {number | undefined} ratio
 * @returns {Verdict}
 */
function atMost(what, size, times, ratio) {
  const verdict = verdictOf(quotient(times, ratio));
  return { what, size, must: `≤ ${times} ×`, ratio, isBound: false, verdict };
}

/** @param {number | undefined} margin above 1 when the must is met */
function verdictOf(margin) {
  if (margin === undefined) return 'not measured';
  return margin >= 1
    ? `met, ${margin.toFixed(2)} × better`
    : `MISSED by ${(1 / margin).toFixed(2)} ×`;
}

/** @param {Result | undefined} result */
export function timeOf(result) {
  return result?.kind === 'measured' ? result.ms : undefined;
}

/** A peer that was stopped took at least that long. @param {Result | undefined} result */
export function leastTimeOf(result) {
  return result?.kind === 'stopped' ? result.afterMs : timeOf(result);
}

/** @param {number | undefined} above @param {number | undefined} below */
export function quotient(above, below) {
  return above === undefined || below === undefined ? undefined : above / below;
}
