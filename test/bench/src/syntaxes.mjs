import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { writeCall } from './writers/write-call.mjs';
import { writeGherkin } from './writers/write-gherkin.mjs';
import { writeInk } from './writers/write-ink.mjs';
import { writeParley } from './writers/write-parley.mjs';

/**
 * @import { Script } from './script.mjs'
 *
 * @typedef {'parley' | 'ink' | 'call' | 'gherkin' | 'json'} Syntax
 * @typedef {{ path: string, bytes: number }} SourceFile
 */

/** @type {Record<Syntax, { fileName: string, write: (script: Script) => string }>} */
export const syntaxes = {
  parley: { fileName: 'call.parley', write: writeParley },
  ink: { fileName: 'call.ink', write: writeInk },
  call: { fileName: 'call.txt', write: writeCall },
  gherkin: { fileName: 'call.feature', write: writeGherkin },
  json: { fileName: 'call.json', write: (script) => JSON.stringify(script) },
};

/**
 * Writes one script in every syntax into a folder.
 * @param {Script} script @param {string} folder @returns {Record<Syntax, SourceFile>}
 */
export function writeSources(script, folder) {
  const entries = Object.entries(syntaxes).map(([syntax, { fileName, write }]) => {
    const path = join(folder, fileName);
    const text = write(script);
    writeFileSync(path, text);
    return [syntax, { path, bytes: Buffer.byteLength(text) }];
  });
  return Object.fromEntries(entries);
}
