import { fstatSync, writeSync } from 'node:fs';
import type { Terminal } from './terminal.ts';

const DESCRIPTORS = { out: 1, err: 2 } as const;

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    cwd: process.cwd(),
    env: process.env,
    out: writerTo(DESCRIPTORS.out),
    err: writerTo(DESCRIPTORS.err),
    isTerminal: (stream) => isTerminal(stream),
    untilInterrupted: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve(undefined));
      }),
  };
}

/**
 * Writes at once and whole. `process.stdout` would do it too, but to load it takes a twentieth of the time
 * of a run, and what it still holds is lost when the process ends.
 */
function writerTo(descriptor: number): (text: string) => void {
  let isOpen = true;
  return (text) => {
    let rest: Uint8Array = Buffer.from(text);
    while (isOpen && rest.length > 0) {
      try {
        rest = rest.subarray(writeSync(descriptor, rest));
      } catch (error) {
        // The reader of a pipe that doesn't wait is slow: try again. Any other end of the reader ends the writing.
        if ((error as NodeJS.ErrnoException).code === 'EAGAIN') pauseBriefly();
        else isOpen = false;
      }
    }
  };
}

function pauseBriefly(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}

function isTerminal(stream: 'out' | 'err'): boolean {
  try {
    // Asking the file first spares loading the module of terminals wherever the output goes to a file or a pipe.
    if (!fstatSync(DESCRIPTORS[stream]).isCharacterDevice()) return false;
    return (stream === 'out' ? process.stdout : process.stderr).isTTY;
  } catch {
    return false;
  }
}
