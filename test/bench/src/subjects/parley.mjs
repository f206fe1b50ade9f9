import { readFileSync } from 'node:fs';
import { loadCompile, loadParse } from '../parley.mjs';

/**
 * @import { Finding } from '../parley.mjs'
 * @import { OpenSubject, Subject } from './subject.mjs'
 */

/** @type {OpenSubject} */
export async function openParse(path) {
  return subject(await loadParse(), path);
}

/** @type {OpenSubject} */
export async function openCompile(path) {
  return subject(await loadCompile(), path);
}

/**
 * @param {((text: string) => { diagnostics: readonly Finding[] }) | undefined} work
 * @param {string} path @returns {Subject | undefined}
 */
function subject(work, path) {
  if (work === undefined) return undefined;
  const text = readFileSync(path, 'utf8');
  return {
    run: () => work(text),
    isAsync: false,
    problems: ({ diagnostics }) => diagnostics.map(describe),
  };
}

/** @param {Finding} finding */
function describe({ severity, code, message }) {
  return `${severity} ${code ?? ''} ${message}`;
}
