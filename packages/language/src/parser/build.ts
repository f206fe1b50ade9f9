import type { IToken } from 'chevrotain';
import type { Token } from '../lexer/token-types.ts';
import type { Name, Quoted } from '../tree/tree.ts';

/** A node while it is being filled. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The offset after a token's last character. */
export function endOf(token: IToken): number {
  return (token.endOffset as number) + 1;
}

export function nameOf(token: IToken): Name {
  return {
    kind: 'name',
    start: token.startOffset,
    end: endOf(token),
    text: (token as Token).word ?? token.image,
  };
}

export function quotedOf(token: IToken): Quoted {
  return {
    kind: 'quoted',
    start: token.startOffset,
    end: endOf(token),
    text: (token as Token).word ?? '',
  };
}
