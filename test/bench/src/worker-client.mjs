import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * @import { ChildProcess } from 'node:child_process'
 * @import { Answer, Slice } from './worker.mjs'
 *
 * @typedef {{ kind: 'stopped', afterMs: number } | Answer} Outcome
 *
 * @typedef {object} WorkerClient
 * @property {Outcome} opened
 * @property {(slice: Slice) => Promise<Outcome>} measure
 * @property {() => void} close
 */

const workerFile = fileURLToPath(new URL('./worker.mjs', import.meta.url));

/**
 * Starts the process of one row and waits for its first run. No answer takes longer than the limit:
 * the process is then killed.
 * @param {string} subjectId
 * @param {string} path
 * @param {number} limitMs
 * @returns {Promise<WorkerClient>}
 */
export async function startWorker(subjectId, path, limitMs) {
  const child = fork(workerFile, [subjectId, path], {
    execArgv: ['--expose-gc', '--max-old-space-size=8192'],
  });
  return {
    opened: await nextAnswer(child, limitMs),
    measure(slice) {
      child.send(slice);
      return nextAnswer(child, limitMs + slice.milliseconds + slice.warmup);
    },
    close: () => child.kill('SIGKILL'),
  };
}

/** @param {ChildProcess} child @param {number} limitMs @returns {Promise<Outcome>} */
function nextAnswer(child, limitMs) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      finish({ kind: 'stopped', afterMs: limitMs });
    }, limitMs);
    /** @param {number | null} code */
    const exited = (code) => finish({ kind: 'failed', message: `the process ended with ${code}` });
    /** @param {Outcome} outcome */
    const finish = (outcome) => {
      clearTimeout(timer);
      child.off('message', finish);
      child.off('exit', exited);
      resolve(outcome);
    };
    child.on('message', finish);
    child.on('exit', exited);
  });
}
