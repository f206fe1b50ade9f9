// Patterns of single signs and words, as the lexer reads them (packages/language/src/lexer/characters.ts
// and words.ts): plain and full-width forms alike. All are Oniguruma, and none of them captures.

/** The inside of a class: what is blank within a line. Written as escapes, for nobody can see these. */
const BLANKS = String.raw` \t\x{00A0}\x{2000}-\x{200B}\x{202F}\x{3000}\x{FEFF}`;

/** One blank. */
export const B = `[${BLANKS}]`;

/** One sign that is no blank. */
export const SOLID = String.raw`[^${BLANKS}\n]`;

/** One sign that can stand in a word. */
export const W = String.raw`[^${BLANKS}\n,;|"#(){}<>=:、“”，；｜＂＃（）｛｝＜＞＝：→≥≤≠]`;

export const DIGIT = '[0-9０-９]';
export const COLON = '[:：]';
export const COMMA = '[,，、;；]';
export const PIPE = '[|｜]';
export const QUOTE = '["＂“”]';
export const HASH = '[#＃]';
export const AT = '[@＠]';
export const PERCENT = '[%％]';
export const OPEN_BRACE = '[{｛]';
export const CLOSE_BRACE = '[}｝]';
export const ARROW = '(?:[-－][>＞]|→)';
export const OPERATOR = '(?:[!！]?[=＝]{1,2}|[<>＜＞][=＝]?|[≥≤≠])';

/** A word: it ends before an arrow and before `!=`, and a time keeps its colon. */
export const WORD = `(?:${DIGIT}{1,2}${COLON}${DIGIT}{2}|(?:(?!${ARROW}|[!！][=＝])${W})+)`;

/** Text in quotes, which an open quote takes to the end of the line. */
export const STRING = String.raw`${QUOTE}[^"＂“”\n]*${QUOTE}?`;

/** What may stand between the braces of a slot: letters of any script, digits, `.`, `-`, `_`. */
export const SLOT_NAME = String.raw`[\p{L}\p{M}\p{N}._\-．＿－]+`;

/** Nothing of a word stands before here. */
export const WORD_START = `(?<!${W})`;

/** A word ends here; an arrow may touch it. */
export const WORD_END = `(?=${ARROW}|(?!${W}))`;

/** As WORD_END, but after a Chinese keyword that opens a line a digit may stand without a space: 停顿3秒. */
export const HEAD_END = `(?=${ARROW}|(?!${W})|(?<=[^\\x00-\\x7F])${DIGIT})`;
