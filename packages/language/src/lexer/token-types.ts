import { createToken, type IToken, type TokenType } from 'chevrotain';
import { keywords, type KeywordId } from '../generated/keywords.ts';

/** A token, with the plain form of a word beside its image. */
export interface Token extends IToken {
  /** Of words: in plain form. */
  word?: string;
}

const make = (name: string, label: string): TokenType => createToken({ name, label });

// Layout.
export const Newline: TokenType = make('Newline', 'NEWLINE');
export const Indent: TokenType = make('Indent', 'INDENT');
export const Dedent: TokenType = make('Dedent', 'DEDENT');

// What stands between keywords.
export const Word: TokenType = make('Word', 'WORD');
export const Str: TokenType = make('Str', 'STRING');
export const Pipe: TokenType = make('Pipe', '"|"');
export const Comma: TokenType = make('Comma', '","');
export const Equals: TokenType = make('Equals', '"="');
export const Arrow: TokenType = make('Arrow', '"->"');
export const Pin: TokenType = make('Pin', 'PIN');
/** One line of spoken text or guidance. */
export const Speech: TokenType = make('Speech', 'SPEECH');
/** The wordings of one line, with the `|` between them. */
export const Wordings: TokenType = make('Wordings', 'WORDINGS');
/** The text of a condition; it has a grammar of its own. */
export const ConditionText: TokenType = make('ConditionText', 'CONDITION');
/** The rest of a line whose inside is read by its rule: hours, a pause. */
export const Rest: TokenType = make('Rest', 'REST');
/** A line that begins with a word nobody knows. */
export const UnknownLine: TokenType = make('UnknownLine', 'UNKNOWN');

// Of conditions alone.
export const Operator: TokenType = make('Operator', 'OPERATOR');
export const LeftParen: TokenType = make('LeftParen', '"("');
export const RightParen: TokenType = make('RightParen', '")"');

/** The token type of each keyword. */
export const K: Readonly<Record<KeywordId, TokenType>> = Object.fromEntries(
  keywords.map(({ id, en, colon }) => [
    id,
    make(id.replaceAll('-', '_'), colon === 'required' ? `"${en}:"` : `"${en}"`),
  ]),
) as Record<KeywordId, TokenType>;

/** All token types, for the parser. */
export const vocabulary: TokenType[] = [
  Newline,
  Indent,
  Dedent,
  Word,
  Str,
  Pipe,
  Comma,
  Equals,
  Arrow,
  Pin,
  Speech,
  Wordings,
  ConditionText,
  Rest,
  UnknownLine,
  Operator,
  LeftParen,
  RightParen,
  ...Object.values(K),
];
