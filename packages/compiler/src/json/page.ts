const FIRST_PRINTABLE = 0x20;
const QUOTATION_MARK = 0x22;
const ZERO = 0x30;
const BACKSLASH = 0x5c;
const LETTERS_AFTER_DIGITS = 0x61 - 10;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

/**
 * A text that is being written, as its code units. Strings that are added up leave an object for every
 * piece, and collecting these takes longer than all the rest.
 */
export interface Page {
  units: Uint16Array;
  length: number;
}

/** An empty page with room for so many code units; it grows when it is full. */
export function newPage(room: number): Page {
  return { units: new Uint16Array(room), length: 0 };
}

// The engine has a handful of kinds of strings. Where it has met them all, it looks `text.charCodeAt` up anew
// for each code unit, which takes ten times as long as this.
const { charCodeAt } = String.prototype;

/** Writes a text as it is. */
export function put(page: Page, text: string): void {
  const { length } = text;
  const units = unitsFor(page, length);
  let to = page.length;
  for (let at = 0; at < length; at++) units[to++] = charCodeAt.call(text, at);
  page.length = to;
}

/** Writes something as it is, and a text after it as a JSON string. */
export function putQuoted(page: Page, before: string, text: string): void {
  const { length } = text;
  const start = before.length;
  const units = unitsFor(page, start + length + 2);
  let to = page.length;
  for (let at = 0; at < start; at++) units[to++] = charCodeAt.call(before, at);
  units[to++] = QUOTATION_MARK;
  for (let at = 0; at < length; at++) {
    const code = charCodeAt.call(text, at);
    if (isSpecial(code)) return put(page, before + JSON.stringify(text));
    units[to++] = code;
  }
  units[to++] = QUOTATION_MARK;
  page.length = to;
}

/** Writes a whole number from 0 on. */
export function putNumber(page: Page, value: number): void {
  let end = page.length + 1;
  for (let rest = value; rest > 9; rest = (rest / 10) | 0) end++;
  const units = unitsFor(page, end - page.length);
  let rest = value;
  for (let to = end - 1; to >= page.length; to--) {
    const shorter = (rest / 10) | 0;
    units[to] = ZERO + rest - shorter * 10;
    rest = shorter;
  }
  page.length = end;
}

/** Writes the first hex digits of a number of 32 bits. */
export function putHex(page: Page, value: number, digits: number): void {
  const units = unitsFor(page, digits);
  for (let shift = 28; shift >= 32 - digits * 4; shift -= 4) {
    const digit = (value >>> shift) & 0xf;
    units[page.length++] = digit + (digit < 10 ? ZERO : LETTERS_AFTER_DIGITS);
  }
}

/** Writes a stretch of another page. */
export function putStretch(page: Page, from: Page, start: number, end: number): void {
  unitsFor(page, end - start).set(from.units.subarray(start, end), page.length);
  page.length += end - start;
}

// Every platform has it, but it is no part of the language, whose types are all that is known here.
declare const TextDecoder: new (label: string) => { decode(units: Uint16Array): string };

/** What was written. */
export function textOn({ units, length }: Page): string {
  return new TextDecoder('utf-16le').decode(units.subarray(0, length));
}

/** Whether a code unit may need to be escaped; only the engine tells half of a pair from a pair. */
function isSpecial(code: number): boolean {
  if (code < 0x80) return code < FIRST_PRINTABLE || code === QUOTATION_MARK || code === BACKSLASH;
  return code >= FIRST_SURROGATE && code <= LAST_SURROGATE;
}

function unitsFor(page: Page, more: number): Uint16Array {
  return page.length + more <= page.units.length ? page.units : grown(page, more);
}

function grown(page: Page, more: number): Uint16Array {
  const units = new Uint16Array((page.length + more) * 2);
  units.set(page.units.subarray(0, page.length));
  page.units = units;
  return units;
}
