import {
  diagnostic,
  type Args,
  type Details,
  type Diagnostic,
  type Span,
} from '@parley/diagnostics';
import type { TokenType } from 'chevrotain';
import { descriptorOf } from '@parley/diagnostics';
import type { Comment } from '../tree/tree.ts';
import type { Token } from './token-types.ts';

/** What scanning one text gathers. */
export interface ScanState {
  readonly text: string;
  /** Since the last were handed out. */
  tokens: Token[];
  readonly comments: Comment[];
  readonly diagnostics: Diagnostic[];
  /** The pin of the line that is being read. */
  pin: Span | undefined;
  /** How often a near word was looked for. */
  searches: number;
}

/** Adds a token over `start`…`end`. */
export function emit(state: ScanState, type: TokenType, start: number, end: number): Token {
  // Chevrotain's ends are inclusive; all fields are set at once so that every token has one shape.
  const token: Token = {
    image: state.text.slice(start, end),
    startOffset: start,
    endOffset: end - 1,
    tokenTypeIdx: type.tokenTypeIdx as number,
    tokenType: type,
    word: '',
  };
  state.tokens.push(token);
  return token;
}

/** Adds a word, whose plain form is known already: it serves as its image too. */
export function emitWord(
  state: ScanState,
  type: TokenType,
  start: number,
  end: number,
  word: string,
): void {
  state.tokens.push({
    image: word,
    startOffset: start,
    endOffset: end - 1,
    tokenTypeIdx: type.tokenTypeIdx as number,
    tokenType: type,
    word,
  });
}

/** Adds a token of the layout, which has a place but no text. */
export function emitLayout(state: ScanState, type: TokenType, at: number): void {
  state.tokens.push({
    image: '',
    startOffset: at,
    endOffset: at - 1,
    tokenTypeIdx: type.tokenTypeIdx as number,
    tokenType: type,
    word: '',
  });
}

/** Keeps the comment behind the structure of a line. */
export function keepComment(state: ScanState, start: number, end: number): void {
  const text = state.text.slice(start, end);
  state.comments.push({ kind: 'comment', start, end, text, ownLine: false });
}

/** A text with so many findings is no script; the rest would only take memory. */
export const MOST_FINDINGS = 1000;

/** Adds a finding with its code's default severity. */
export function report(
  diagnostics: Diagnostic[],
  code: string,
  start: number,
  end: number,
  details?: Details,
): void {
  if (diagnostics.length >= MOST_FINDINGS) return;
  const severity = descriptorOf(code)?.severity ?? 'error';
  diagnostics.push(diagnostic(code, severity, { start, end }, details && shortened(details)));
}

const MOST_SHOWN = 200;

/** Words of a text that has no spaces for a million letters are shown by their beginning. */
function shortened(details: Details): Details {
  const { args, fixes } = details;
  return {
    ...details,
    ...(args ? { args: shortArgs(args) } : {}),
    ...(fixes ? { fixes: fixes.map((fix) => ({ ...fix, args: shortArgs(fix.args) })) } : {}),
  };
}

function shortArgs(args: Args): Args {
  if (Object.values(args).every((value) => typeof value === 'number' || value.length <= MOST_SHOWN))
    return args;
  const short = Object.entries(args).map(
    ([name, value]) =>
      [
        name,
        typeof value === 'string' && value.length > MOST_SHOWN
          ? `${value.slice(0, MOST_SHOWN / 4)}…`
          : value,
      ] as const,
  );
  return Object.fromEntries(short);
}

/** Reports a character that has no meaning where it stands; one that can't be seen is named. */
export function reportCharacter(state: ScanState, at: number, details: Details): void {
  const text = state.text.charAt(at);
  const code = state.text.charCodeAt(at);
  const invisible =
    code < 0x20 ||
    (code >= 0x7f && code < 0xa0) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0xd800 && code < 0xe000);
  const args: Args = invisible
    ? {
        text: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
        case: 'invisible',
        invisible: 1,
      }
    : { text, ...details.args };
  report(state.diagnostics, 'syntax/bad-character', at, at + 1, { ...details, args });
}
