import { normalWord } from '../text/normalise.ts';

/** FNV-1a over UTF-16 code units, with two seeds: 64 bits are enough to tell the findings of a project apart. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/**
 * What stays the same for the same finding while lines around it change: the rule, the step or objection, the
 * pin or the normal text of the line, and which of several equal ones it is.
 */
export function fingerprintOf(rule: string, owner: string, text: string, ordinal: number): string {
  const key = [rule, owner, normalWord(text), ordinal].join('\u0000');
  return `${hex(hash(key, 0x811c9dc5))}${hex(hash(key, 0x2f0b4c47))}`;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
