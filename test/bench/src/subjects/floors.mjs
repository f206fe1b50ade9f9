import { readFileSync } from 'node:fs';
import { loadCompile } from '../parley.mjs';
import { throwingSubject } from './subject.mjs';

/** @import { OpenSubject } from './subject.mjs' */

/** @type {OpenSubject} */
export async function openRead(path) {
  return throwingSubject(() => readFileSync(path, 'utf8'));
}

/** @type {OpenSubject} */
export async function openCharLoop(path) {
  const text = readFileSync(path, 'utf8');
  return throwingSubject(() => {
    let sum = 0;
    for (let index = 0; index < text.length; index++) sum = (sum + text.charCodeAt(index)) | 0;
    return sum;
  });
}

/** The bare model as JSON: the least that any reader of it must do. @type {OpenSubject} */
export async function openJsonModel(path) {
  const text = readFileSync(path, 'utf8');
  return throwingSubject(() => JSON.parse(text));
}

/** What an agent UI pays to load the same script. @type {OpenSubject} */
export async function openJsonCompiled(path) {
  const compile = await loadCompile();
  if (compile === undefined) return undefined;
  const { json } = compile(readFileSync(path, 'utf8'));
  return { ...throwingSubject(() => JSON.parse(json)), bytes: Buffer.byteLength(json) };
}
