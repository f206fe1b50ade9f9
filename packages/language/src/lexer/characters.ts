/**
 * Signs of the language in their plain and full-width forms. Full-width forms are what a Chinese input
 * method types; the language reads both alike wherever no speech is meant.
 */

export const SPACE = 0x20;
export const TAB = 0x09;
export const HASH = 0x23;
export const QUOTE = 0x22;
export const PERCENT = 0x25;
export const HYPHEN = 0x2d;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const LESS = 0x3c;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const AT = 0x40;
export const PIPE = 0x7c;
export const LEFT_BRACE = 0x7b;
export const RIGHT_BRACE = 0x7d;
export const ARROW = 0x2192;
export const WIDE_SPACE = 0x3000;
const NBSP = 0xa0;

/** The plain form of a code unit: full-width ASCII, `，、；。` stay what they are unless they are signs of the language. */
export function plain(code: number): number {
  if (code < 0x80) return code;
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  switch (code) {
    case 0x201c:
    case 0x201d:
      return QUOTE;
    case 0x3001:
      return 0x2c;
    default:
      return isBlank(code) ? SPACE : code;
  }
}

/** Whether a code unit is blank inside a line. */
export function isBlank(code: number): boolean {
  if (code < 0x80) return code === SPACE || code === TAB;
  // Text pasted from a word processor is full of spaces that look alike.
  return (
    code === NBSP ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === WIDE_SPACE ||
    code === 0xfeff
  );
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Chinese characters, kana and the like, with their punctuation: text in which no spaces stand between words. */
export function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xffef) ||
    (code >= 0xd840 && code <= 0xd8ff) ||
    code === 0x2026 ||
    (code >= 0x2018 && code <= 0x201d)
  );
}

/** Length of an arrow (`->`, `→`, or their full-width forms) at `at`, or 0. */
export function arrowLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === ARROW) return 1;
  const dash = code === HYPHEN || code === 0xff0d;
  if (!dash) return 0;
  const next = text.charCodeAt(at + 1);
  return next === GREATER || next === 0xff1e ? 2 : 0;
}

/** A word in plain form: full-width letters, digits and signs become half-width. */
export function plainText(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) >= 0xff01 && text.charCodeAt(at) <= 0xff5e) return toPlain(text);
  }
  return text;
}

function toPlain(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at++)
    result += String.fromCharCode(plain(text.charCodeAt(at)));
  return result;
}
