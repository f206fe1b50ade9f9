import {
  Arrow,
  Comma,
  ConditionText,
  Operator,
  Pin,
  Rest,
  Speech,
  Str,
  Wordings,
} from '../../src/lexer/token-types.ts';
import { piecesOf, type Piece } from './tokens.ts';

/** Says for each sign in turn whether it is written in its full-width form. */
export type Choose = () => boolean;

/**
 * Writes the signs of a text's structure in full width where `choose` says so: colons, commas, pipes, arrows,
 * quotes, brackets, braces around slots, letters and digits of names and keywords, spaces, `#`, `%`, `@`,
 * comparisons. Speech, wordings, quoted text and comments stay as they are.
 */
export function toFullWidth(text: string, choose: Choose): string {
  const pieces = piecesOf(text);
  return pieces.map((piece) => widen(piece, choose)).join('');
}

function widen({ type, text }: Piece, choose: Choose): string {
  switch (type) {
    case undefined:
      return widenGap(text, choose);
    case Speech:
      return text.replaceAll(
        /\{([^{}]*)\}/g,
        (_, name: string) =>
          `${pick('{', '｛', choose)}${widenAll(name, choose)}${pick('}', '｝', choose)}`,
      );
    case Wordings:
      return text.replaceAll('|', () => pick('|', '｜', choose));
    case Str:
      return widenString(text, choose);
    case Arrow:
      return choose() ? pick('－＞', '→', choose) : text;
    case Comma:
      return choose() ? pick('，', '、', choose) : text;
    case ConditionText:
    case Rest:
    case Operator:
      return text
        .split(/("[^"]*")/)
        .map((part) =>
          part.startsWith('"') ? widenString(part, choose) : widenCondition(part, choose),
        )
        .join('');
    case Pin:
    default:
      return widenAll(text, choose);
  }
}

function widenCondition(text: string, choose: Choose): string {
  const signs = text.replaceAll(/>=|<=|!=/g, (sign) =>
    choose() ? ({ '>=': '≥', '<=': '≤', '!=': '≠' }[sign] ?? sign) : sign,
  );
  return widenAll(signs, choose);
}

function widenString(text: string, choose: Choose): string {
  return `${pick('"', '“', choose)}${text.slice(1, -1)}${pick('"', '”', choose)}`;
}

/** Between tokens: spaces, colons, `|` that opens a line, and comments, of which only the sign is the language's. */
function widenGap(text: string, choose: Choose): string {
  return text.replaceAll(/#.*|[ :|]/g, (part) => {
    if (part.startsWith('#')) return pick('#', '＃', choose) + part.slice(1);
    return widenAll(part, choose);
  });
}

function widenAll(text: string, choose: Choose): string {
  let result = '';
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (character === ' ') result += pick(' ', '　', choose);
    else if (code > 0x20 && code < 0x7f)
      result += pick(character, String.fromCharCode(code + 0xfee0), choose);
    else result += character;
  }
  return result;
}

function pick(plain: string, wide: string, choose: Choose): string {
  return choose() ? wide : plain;
}
