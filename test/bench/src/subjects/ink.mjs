import { readFileSync } from 'node:fs';
import { Compiler } from 'inkjs/full';

/** @import { OpenSubject } from './subject.mjs' */

/**
 * Compiles to the JSON that the ink runtime reads, as Parley does to its own.
 * @type {OpenSubject}
 */
export async function openInk(path) {
  const text = readFileSync(path, 'utf8');
  return {
    run: () => compileInk(text),
    isAsync: false,
    problems: ({ messages }) => messages,
  };
}

/** @param {string} text @returns {{ json: string | undefined, messages: string[] }} */
export function compileInk(text) {
  /** @type {string[]} */
  const messages = [];
  const compiler = new Compiler(text, {
    sourceFilename: null,
    pluginNames: [],
    countAllVisits: false,
    fileHandler: null,
    errorHandler: (/** @type {string} */ message) => messages.push(message),
  });
  const story = compiler.Compile();
  return { json: story?.ToJson() ?? undefined, messages };
}
