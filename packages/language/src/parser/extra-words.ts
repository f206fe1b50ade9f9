import type { IToken } from 'chevrotain';
import type { Diagnostic, Fix } from '@parley/diagnostics';
import type { KeywordGroup } from '../generated/keywords.ts';
import { aliasOf } from '../lexer/keyword-lookup.ts';
import { report } from '../lexer/scan-state.ts';
import { Word, Wordings } from '../lexer/token-types.ts';
import { endOf } from './build.ts';

const INLINE: ReadonlySet<KeywordGroup> = new Set<KeywordGroup>(['inline']);
const QUOTES = "「『《〈‘'`﹁﹃„«";
const CLOSING = /[」』》〉’'`﹂﹄”»]$/;
const COMMENT = /^(?:\/\/|\/\*|--|<!--)/;

/** Says what is wrong with the words from a token to `end`, where nothing more was expected. */
export function reportExtra(first: IToken, end: number, found: Diagnostic[]): void {
  if (reportWord(first, end, found)) return;
  const text = first.image;
  report(found, 'syntax/extra', first.startOffset, end, {
    args: { found: text, ...(first.tokenType === Wordings ? { wordings: 1 } : {}) },
    fixes: [replacement('fix/remove', text, first.startOffset, end, '')],
  });
}

/** Reports a word that is no keyword but stands for one, other languages' comments, and wrong quotes. */
export function reportWord(token: IToken, end: number, found: Diagnostic[]): boolean {
  if (token.tokenType !== Word) return false;
  const { image, startOffset: start } = token;
  if (QUOTES.includes(image.charAt(0))) {
    reportQuotes(image, start, end, found);
    return true;
  }
  const near = COMMENT.test(image) ? '#' : aliasOf(image, INLINE)?.spelling;
  if (near === undefined || near === image) return false;
  report(found, 'syntax/unknown-keyword', start, endOf(token), {
    args: { case: 'misspelt', word: image, near },
    fixes: [replacement('fix/replace', near, start, endOf(token), near)],
  });
  return true;
}

function reportQuotes(image: string, start: number, end: number, found: Diagnostic[]): void {
  const whole = CLOSING.test(image) && image.length > 1;
  const inner = whole ? image.slice(1, -1) : undefined;
  report(found, 'syntax/wrong-quotes', start, whole ? start + image.length : end, {
    args: { text: whole ? image : `${image}…` },
    fixes:
      inner === undefined
        ? []
        : [replacement('fix/replace', `"${inner}"`, start, start + image.length, `"${inner}"`)],
  });
}

function replacement(title: string, shown: string, start: number, end: number, text: string): Fix {
  return {
    kind: 'suggestion',
    title,
    args: { text: shown },
    edits: [{ span: { start, end }, text }],
  };
}
