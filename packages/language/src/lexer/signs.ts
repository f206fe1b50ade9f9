import type { Fix } from '@parley/diagnostics';
import {
  COLON,
  COMMA,
  EQUALS,
  GREATER,
  isBlank,
  LEFT_BRACE,
  PIPE,
  plain,
  QUOTE,
  RIGHT_BRACE,
  SEMICOLON,
} from './characters.ts';
import { emit, report, reportCharacter, type ScanState } from './scan-state.ts';
import { Arrow, Comma, Equals, Pipe, Str, Word } from './token-types.ts';
import { reportArrow, wrongArrowLength } from './wrong-arrow.ts';

/** Reads a sign that is part of no word; returns where the line goes on. */
export function scanSign(state: ScanState, at: number, end: number, code: number): number {
  const { text } = state;
  let stop: number;
  switch (code) {
    case COMMA:
    case SEMICOLON:
      emit(state, Comma, at, at + 1);
      return at + 1;
    case PIPE:
      emit(state, Pipe, at, at + 1);
      return at + 1;
    case EQUALS:
      if (plain(text.charCodeAt(at + 1)) === GREATER) return scanWrongArrow(state, at);
      // Conditions take `==` for `=`, and so does `set`.
      stop = plain(text.charCodeAt(at + 1)) === EQUALS ? at + 2 : at + 1;
      emit(state, Equals, at, stop);
      return stop;
    case QUOTE:
      return scanString(state, at, end);
    case COLON:
      reportColon(state, at, end);
      return at + 1;
    case GREATER:
      return scanWrongArrow(state, at);
    default:
  }
  reportCharacter(state, at, {
    args: code === LEFT_BRACE || code === RIGHT_BRACE ? { brace: 1 } : {},
    fixes: [removal(at, at + 1, text.charAt(at))],
  });
  return at + 1;
}

/** `=>` and `>` are read as the arrow that was meant. */
function scanWrongArrow(state: ScanState, at: number): number {
  const { text, tokens, diagnostics } = state;
  const last = tokens.at(-1);
  // `—>`: dashes are letters to the scanner.
  const start =
    last?.tokenType === Word && last.endOffset === at - 1 && /^[—–-]+$/.test(last.image)
      ? last.startOffset
      : at;
  if (start < at) tokens.pop();
  const stop = at + wrongArrowLength(text, at);
  reportArrow(diagnostics, start, stop, text.slice(start, stop));
  emit(state, Arrow, start, stop);
  return stop;
}

/** Says that no colon belongs at `at`, be it the line's last sign or not. */
export function reportColon(state: ScanState, at: number, end: number): void {
  const inside = state.text.slice(at + 1, end).trim() !== '';
  report(state.diagnostics, 'syntax/stray-colon', at, at + 1, {
    args: inside ? { inside: 1 } : {},
    fixes: [
      inside
        ? {
            kind: 'safe',
            title: 'fix/replace',
            args: { text: ' ' },
            edits: [{ span: { start: at, end: at + 1 }, text: ' ' }],
          }
        : {
            kind: 'safe',
            title: 'fix/remove',
            args: { text: ':' },
            edits: [{ span: { start: at, end: at + 1 }, text: '' }],
          },
    ],
  });
}

/** The fix that takes a stretch out. */
export function removal(start: number, end: number, text: string): Fix {
  return {
    kind: 'suggestion',
    title: 'fix/remove',
    args: { text },
    edits: [{ span: { start, end }, text: '' }],
  };
}

/** Reads text between quotes, straight or curved; an open quote takes the rest of the line. */
function scanString(state: ScanState, at: number, end: number): number {
  const { text } = state;
  let stop = at + 1;
  while (stop < end && plain(text.charCodeAt(stop)) !== QUOTE) stop += 1;
  if (stop < end) {
    emit(state, Str, at, stop + 1).word = text.slice(at + 1, stop);
    return stop + 1;
  }
  while (stop > at + 1 && isBlank(text.charCodeAt(stop - 1))) stop -= 1;
  report(state.diagnostics, 'syntax/unclosed-string', at, stop, {
    fixes: [
      {
        kind: 'suggestion',
        title: 'fix/insert',
        args: { text: '"' },
        edits: [{ span: { start: stop, end: stop }, text: '"' }],
      },
    ],
  });
  emit(state, Str, at, stop).word = text.slice(at + 1, stop);
  return end;
}
