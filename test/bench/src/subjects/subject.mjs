/**
 * What every measured thing looks like to the worker.
 *
 * @typedef {object} Subject
 * @property {() => unknown} run the work to be timed; it may return a promise
 * @property {boolean} isAsync
 * @property {number} [bytes] what is read, where that is not the file
 * @property {() => unknown} [after] untimed tidying after each run
 * @property {(result: any) => string[]} problems what was wrong with a result: only the path
 *   without errors may be timed
 *
 * @typedef {(path: string) => Promise<Subject | undefined>} OpenSubject undefined: not built yet
 */

/**
 * A subject that throws where something is wrong.
 * @param {() => unknown} run
 * @returns {Subject}
 */
export function throwingSubject(run) {
  return { run, isAsync: false, problems: () => [] };
}
