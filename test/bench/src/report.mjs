import { table } from './table.mjs';
import { growthOf, judge, leastTimeOf, quotient, timeOf } from './verdicts.mjs';

/**
 * @import { ColdRow } from './measure-cold.mjs'
 * @import { Result, Row } from './measure-rows.mjs'
 * @import { SubjectId } from './subjects.mjs'
 * @import { SizeReport } from './verdicts.mjs'
 */

/**
 * All tables of a run as text.
 * @param {SizeReport[]} reports
 * @param {ColdRow[]} cold
 * @returns {string}
 */
export function report(reports, cold) {
  const growth = growthOf(reports).map(({ label, growth: value }) => [label, times(value)]);
  const sections = [
    '\nA column × OTHER gives the time of a row as a multiple of the time of that other row.',
    ...reports.map(({ size, rows }) =>
      section(`Parley text of ${size}`, sizeTable(rows), ...notes(rows)),
    ),
    section('Cold start, a whole process on a small file', coldTable(cold), ...notes(cold)),
    ...(growth.length > 0
      ? [
          section(
            'Growth from 500K to 5M: time ratio ÷ byte ratio (1 is linear)',
            table(['', '×'], growth),
          ),
        ]
      : []),
    section('What is asked of Parley', verdictTable(reports, cold)),
  ];
  return `${sections.join('\n')}\n`;
}

/** @param {string} title @param {...string} texts */
function section(title, ...texts) {
  return `\n${title}\n\n${texts.join('\n')}`;
}

/** @param {Row[]} rows */
function sizeTable(rows) {
  const ms = (/** @type {SubjectId} */ id) => timeOf(rows.find((row) => row.id === id)?.result);
  const against = [
    ms('char-loop'),
    ms('json-model'),
    ms('json-compiled'),
    ms('parley-parse'),
    ms('parley-compile'),
  ];
  const head = [
    '',
    'KiB',
    'median ms',
    '±',
    'runs',
    'MB/s',
    '× loop',
    '× JSON',
    '× compiled JSON',
    '× parse',
    '× compile',
  ];
  const body = rows.map(({ label, bytes, result }) => [
    label,
    (bytes / 1024).toFixed(0),
    ...timing(result),
    megabytes(bytes, timeOf(result)),
    ...against.map(
      (other) =>
        (result.kind === 'stopped' && other !== undefined ? '> ' : '') +
        times(quotient(leastTimeOf(result), other)),
    ),
  ]);
  return table(head, body);
}

/** @param {ColdRow[]} cold */
function coldTable(cold) {
  const node = timeOf(cold.find(({ id }) => id === 'node')?.result);
  const body = cold.map(({ label, result }) => [
    label,
    ...timing(result),
    times(quotient(timeOf(result), node)),
  ]);
  return table(['', 'median ms', '±', 'runs', '× node -e 0'], body);
}

/** @param {SizeReport[]} reports @param {ColdRow[]} cold */
function verdictTable(reports, cold) {
  const body = judge(reports, cold).map(({ what, size, must, ratio, isBound, verdict }) => [
    what,
    size,
    must,
    (isBound && ratio !== undefined ? '> ' : '') + times(ratio),
    verdict,
  ]);
  return table(['', 'size', 'must', 'measured', 'verdict'], body);
}

/** @param {Result} result @returns {[string, string, string]} */
function timing(result) {
  switch (result.kind) {
    case 'measured':
      return [significant(result.ms), `${(result.spread * 100).toFixed(0)}%`, String(result.runs)];
    case 'stopped':
      return [`> ${result.afterMs}`, '', '0'];
    default:
      return [result.kind, '', ''];
  }
}

/**
 * What a number alone would hide.
 * @param {{ label: string, result: Result }[]} rows
 * @returns {string[]}
 */
function notes(rows) {
  const missing = rows.filter(({ result }) => result.kind === 'missing').map(({ label }) => label);
  return [
    ...(missing.length > 0 ? [`MISSING, not built yet: ${missing.join('; ')}`] : []),
    ...rows.flatMap(({ label, result }) => noteOf(result).map((note) => `${label} ${note}`)),
  ];
}

/** @param {Result} result @returns {string[]} */
function noteOf(result) {
  switch (result.kind) {
    case 'missing':
      return [];
    case 'failed':
      return [`FAILED: ${result.message}`];
    case 'stopped':
      return [
        `was stopped after ${result.afterMs / 1000} s, so its ratios are the least they can be`,
      ];
    case 'measured': {
      const [first] = result.problems;
      return first === undefined
        ? []
        : [`FOUND ${result.problems.length} problems, the first: ${first}`];
    }
    default:
      return assertNever(result);
  }
}

/** @param {never} value @returns {never} */
function assertNever(value) {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}

/** @param {number} bytes @param {number | undefined} ms */
function megabytes(bytes, ms) {
  return ms === undefined ? '' : significant(bytes / 1e6 / (ms / 1000));
}

/** @param {number | undefined} value */
function times(value) {
  return value === undefined ? '' : significant(value);
}

/** Three digits are more than the machine repeats. @param {number} value */
function significant(value) {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toPrecision(3) : value.toPrecision(2);
}
