import { Bench } from 'tinybench';
import { subjectById } from './subjects.mjs';

/**
 * The child process of one row: `node worker.mjs SUBJECT FILE`. A process of its own keeps one
 * library's garbage and the types it has shown to the compiler away from the others, and lets the
 * parent stop a run that takes too long.
 *
 * @import { Subject } from './subjects/subject.mjs'
 *
 * @typedef {{ milliseconds: number, warmup: number }} Slice how long to run, after what warm-up
 *
 * @typedef {{ kind: 'opened', firstRun: number, problems: string[], bytes: number | undefined }
 *   | { kind: 'missing' }
 *   | { kind: 'slice', median: number, runs: number }
 *   | { kind: 'failed', message: string }} Answer
 */

const [id = '', path = ''] = process.argv.slice(2);
const opened = await open();

process.on('message', async (/** @type {Slice} */ slice) => {
  if (opened !== undefined) answer(await measureSlice(opened, slice).catch(failed));
});

/**
 * Runs once at the start, to check the result and to know how long a run takes.
 * @returns {Promise<Subject | undefined>}
 */
async function open() {
  try {
    const subject = await (await subjectById(id).load())(path);
    answer(subject === undefined ? { kind: 'missing' } : await firstRun(subject));
    return subject;
  } catch (error) {
    answer(failed(error));
    return undefined;
  }
}

/** @param {Subject} subject @returns {Promise<Answer>} */
async function firstRun(subject) {
  const start = performance.now();
  const result = await subject.run();
  const milliseconds = performance.now() - start;
  await subject.after?.();
  const problems = subject.problems(result);
  return { kind: 'opened', firstRun: milliseconds, problems, bytes: subject.bytes };
}

/** @param {Subject} subject @param {Slice} slice @returns {Promise<Answer>} */
async function measureSlice(subject, { milliseconds, warmup }) {
  globalThis.gc?.();
  const bench = new Bench({
    time: milliseconds,
    iterations: 1,
    warmup: warmup > 0,
    warmupTime: warmup,
    warmupIterations: 1,
    throws: true,
  });
  bench.add(id, subject.run, {
    async: subject.isAsync,
    afterEach: async () => void (await subject.after?.()),
  });
  const [task] = await bench.run();
  const result = task?.result;
  if (result === undefined || !('latency' in result))
    throw new Error(`no result: ${result?.state}`);
  return { kind: 'slice', median: result.latency.p50, runs: task?.runs ?? 0 };
}

/** @param {unknown} error @returns {Answer} */
function failed(error) {
  return {
    kind: 'failed',
    message:
      error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : String(error),
  };
}

/** @param {Answer} message */
function answer(message) {
  process.send?.(message);
}
