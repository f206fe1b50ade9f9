import type { TokenType } from 'chevrotain';
import { scan } from '../../src/lexer/scanner.ts';
import type { Token } from '../../src/lexer/token-types.ts';

/** A stretch of a text: a token, or what stands between two. */
export interface Piece {
  readonly type: TokenType | undefined;
  readonly text: string;
  readonly start: number;
}

/** Cuts a text into its tokens and what stands between them, with nothing left out. */
export function piecesOf(text: string): Piece[] {
  const tokens: Token[] = [];
  scan(text, (some) => tokens.push(...some));
  const pieces: Piece[] = [];
  let at = 0;
  // Ids are handed out behind the lines that go on with theirs.
  for (const { startOffset, endOffset, tokenType } of tokens.toSorted(
    (a, b) => a.startOffset - b.startOffset,
  )) {
    const end = (endOffset ?? startOffset) + 1;
    if (end <= startOffset) continue;
    if (startOffset > at)
      pieces.push({ type: undefined, text: text.slice(at, startOffset), start: at });
    pieces.push({ type: tokenType, text: text.slice(startOffset, end), start: startOffset });
    at = end;
  }
  if (at < text.length) pieces.push({ type: undefined, text: text.slice(at), start: at });
  return pieces;
}
