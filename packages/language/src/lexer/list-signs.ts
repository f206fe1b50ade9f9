import type { TokenType } from 'chevrotain';
import { EQUALS, plain } from './characters.ts';
import { emit, report, type ScanState } from './scan-state.ts';
import { Comma, Equals, K, Pipe, Word } from './token-types.ts';

/** Keywords that a list of names follows. */
const BEFORE_LIST: ReadonlySet<TokenType> = new Set([
  K.capture,
  K.requires,
  K.by,
  K.in,
  K.except,
  K.use,
]);
const AND: ReadonlySet<string> = new Set(['and', '&', '+', '和', '与', '及', '以及']);

/**
 * Puts the comma between two names of a list that stand side by side, with one finding a list.
 * Returns whether the second word was itself meant as the comma, as in `a and b`.
 */
export function separateNames(state: ScanState, at: number, word: string): boolean {
  const { tokens } = state;
  const before = tokens.at(-1);
  if (before?.tokenType !== Word || !inList(state)) return false;
  const and = AND.has(word);
  const name = before.image;
  report(state.diagnostics, 'syntax/missing-comma', at, at + word.length, {
    args: { before: name, name: word, ...(and ? { and: 1, case: 'and' } : {}) },
    fixes: [
      {
        kind: 'suggestion',
        title: and ? 'fix/replace' : 'fix/insert',
        args: { text: ',' },
        edits: [
          {
            span: { start: (before.endOffset as number) + 1, end: and ? at + word.length : at },
            text: and ? ',' : ', ',
          },
        ],
      },
    ],
  });
  emit(state, Comma, at, and ? at + word.length : at);
  return and;
}

/** Whether the last name is one of a list: behind its keyword, or behind a comma. */
function inList({ tokens }: ScanState): boolean {
  const type = tokens.at(-2)?.tokenType;
  return type !== undefined && (type === Comma || BEFORE_LIST.has(type));
}

/** Values of a list slot stand with `|` between them; a comma is read as one, with a finding. */
export function scanPipeComma(state: ScanState, at: number): void {
  const found = state.text.slice(at, at + 1);
  report(state.diagnostics, 'syntax/expected', at, at + 1, {
    args: { expected: '@pipe', like: '@like-values', found },
    fixes: [
      {
        kind: 'suggestion',
        title: 'fix/replace',
        args: { text: '|' },
        edits: [{ span: { start: at, end: at + 1 }, text: ' | ' }],
      },
    ],
  });
  emit(state, Pipe, at, at + 1);
}

/** `set days: 3` and `set days := 3` are read as `=`, with a finding. Returns where the line goes on. */
export function scanEqualsColon(state: ScanState, at: number): number {
  const stop = plain(state.text.charCodeAt(at + 1)) === EQUALS ? at + 2 : at + 1;
  report(state.diagnostics, 'syntax/expected', at, stop, {
    args: { expected: '@equals', like: '@like-set', found: state.text.slice(at, stop) },
    fixes: [
      {
        kind: 'suggestion',
        title: 'fix/replace',
        args: { text: '=' },
        edits: [{ span: { start: at, end: stop }, text: ' = ' }],
      },
    ],
  });
  emit(state, Equals, at, stop);
  return stop;
}
