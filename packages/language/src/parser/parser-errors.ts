import type { IRecognitionException, IToken } from 'chevrotain';
import type { Args, Diagnostic } from '@parley/diagnostics';
import { report } from '../lexer/scan-state.ts';
import { Arrow, Dedent, Indent, K, Newline, Str, Word } from '../lexer/token-types.ts';
import { reportWord } from './extra-words.ts';

/** What each rule waits for when it gives up; the messages' words stand in the catalogue of terms. */
const EXPECTED: Readonly<Record<string, string>> = {
  scriptHead: 'script-name',
  stepHead: 'step-name',
  objectionHead: 'objection-name',
  rehearsalHead: 'rehearsal-name',
  end: 'outcome-name',
  names: 'name',
  set: 'set',
  pause: 'duration',
  listener: 'listener',
  headerListener: 'listener',
  verify: 'verify',
  allow: 'rule',
  variant: 'letter',
  expectation: 'quoted',
  reaches: 'reaches',
  channel: 'channel',
  hours: 'hours',
  start: 'start',
  use: 'path',
  headerWords: 'word',
  headerOtherwise: 'move',
  move: 'move',
  slot: 'type',
  slotValue: 'type',
  outcome: 'outcome',
  scope: 'scope',
  capture: 'capture',
};
/** What a list of names is a list of, by the rule around it. */
const LISTED: Readonly<Record<string, string>> = {
  capture: 'capture',
  scope: 'scope',
  verify: 'evidence',
  outcome: 'required',
  use: 'name',
};

/** Words chevrotain's errors as findings: where it stopped, and what it waited for. */
export function reportErrors(errors: readonly IRecognitionException[], found: Diagnostic[]): void {
  for (const error of errors) {
    const { token } = error;
    const before = (error as { previousToken?: IToken }).previousToken ?? token;
    const atEnd =
      token.tokenType === Newline ||
      token.tokenType === Indent ||
      token.tokenType === Dedent ||
      Number.isNaN(token.startOffset);
    if (atEnd ? reportLeft(error, before, found) : reportWord(token, endOf(token), found)) continue;
    const expected = expectedBy(error.context.ruleStack, before);
    const place = atEnd ? endOf(before) : token.startOffset;
    const reason = expected === 'allow-because' || expected === 'allow-until';
    if (reason) {
      report(found, 'syntax/allow-reason', place, atEnd ? place : endOf(token), {
        args: expected === 'allow-until' ? { case: 'until' } : {},
      });
      continue;
    }
    const args: Args = {
      expected: `@${expected}`,
      like: `@like-${expected}`,
      ...(atEnd ? { case: 'end' } : { found: token.image }),
    };
    report(found, 'syntax/expected', place, atEnd ? place : endOf(token), { args });
  }
}

/** Reports at a token before, where a line ends too soon because of it. */
function reportLeft(error: IRecognitionException, before: IToken, found: Diagnostic[]): boolean {
  const rule = error.context.ruleStack.at(-1);
  if (rule === 'move' && before.tokenType === Arrow) {
    report(found, 'syntax/missing-target', before.startOffset, endOf(before));
    return true;
  }
  // `use shared/objections.parley`
  if (rule === 'use' && before.tokenType === Word) {
    const text = `"${before.image}"`;
    report(found, 'syntax/expected', before.startOffset, endOf(before), {
      args: { expected: '@path', like: '@like-path', found: before.image },
      fixes: [
        {
          kind: 'suggestion',
          title: 'fix/replace',
          args: { text },
          edits: [{ span: { start: before.startOffset, end: endOf(before) }, text }],
        },
      ],
    });
    return true;
  }
  return false;
}

/** What was waited for, by the rules that were being read, innermost last, and the token before. */
function expectedBy(rules: readonly string[], before: IToken): string {
  const rule = rules.at(-1) ?? '';
  switch (rule) {
    case 'names':
      return LISTED[rules.at(-2) ?? ''] ?? 'name';
    case 'stepHead':
      return before.tokenType === K.phase ? 'phase' : 'step-name';
    case 'verify':
      return before.tokenType === Word ? 'by' : 'verify';
    case 'move':
      return before.tokenType === Arrow ? 'target' : 'move';
    case 'allow':
      if (before.tokenType === Word) return 'allow-because';
      if (before.tokenType === K.because) return 'reason';
      return before.tokenType === Str || before.tokenType === K.until ? 'allow-until' : 'rule';
    default:
      return EXPECTED[rule] ?? 'line';
  }
}

function endOf(token: IToken): number {
  return Number.isNaN(token.startOffset) ? 0 : (token.endOffset as number) + 1;
}
