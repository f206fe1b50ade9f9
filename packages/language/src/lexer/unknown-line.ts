import type { Args } from '@parley/diagnostics';
import type { BlockContext } from './block-context.ts';
import { report, reportCharacter, type ScanState } from './scan-state.ts';
import { Indent, Wordings } from './token-types.ts';

const MOST_SHOWN = 24;

/** Says that a line's first word is not known, and what may stand there. */
export function reportUnknown(
  state: ScanState,
  word: string,
  at: number,
  wordEnd: number,
  context: BlockContext,
): void {
  if (word === '' && isControl(state.text.charCodeAt(at))) {
    reportCharacter(state, at, {});
    return;
  }
  const end = word === '' ? at + 1 : wordEnd;
  const shown =
    word === ''
      ? state.text.slice(at, end)
      : word.length > MOST_SHOWN
        ? `${word.slice(0, MOST_SHOWN)}…`
        : word;
  report(state.diagnostics, 'syntax/unknown-keyword', at, end, {
    args: { word: shown, ...whatBelongs(state, word, context) },
  });
}

function isControl(code: number): boolean {
  return code < 0x20 || code === 0x7f;
}

function whatBelongs(state: ScanState, word: string, context: BlockContext): Args {
  // Comments of other languages.
  if (/^(?:\/\/|\/\*|--|<!--|;)/.test(word)) return { case: 'misspelt', near: '#' };
  const { tokens } = state;
  if (tokens.at(-1)?.tokenType === Indent && tokens.at(-3)?.tokenType === Wordings)
    return { expected: '@expected-wording' };
  return context === 'top'
    ? { case: 'outside', expected: '@expected-top' }
    : { expected: `@expected-${context}` };
}
