import type { IRecognitionException, IToken } from 'chevrotain';
import type { Args, Diagnostic } from '@parley/diagnostics';
import { report } from '../lexer/scan-state.ts';
import { Arrow, Dedent, Indent, Newline } from '../lexer/token-types.ts';

/** What each rule waits for when it gives up; the messages' words stand in the catalogue of terms. */
const EXPECTED: Readonly<Record<string, string>> = {
  scriptHead: 'script-name', stepHead: 'step-name', objectionHead: 'objection-name', rehearsalHead: 'rehearsal-name',
  end: 'outcome-name', names: 'name', set: 'set', pause: 'duration', listener: 'listener',
  headerListener: 'listener', verify: 'verify', allow: 'allow', variant: 'letter', expectation: 'quoted', reaches: 'reaches',
  channel: 'channel', hours: 'hours', start: 'step-name', use: 'path', headerWords: 'word', headerOtherwise: 'move', move: 'move',
  slot: 'type', slotValue: 'type', outcome: 'outcome', scope: 'step-name', capture: 'slot-name',
};
/** What a list of names is a list of, by the rule around it. */
const LISTED: Readonly<Record<string, string>> = {
  capture: 'slot-name', scope: 'step-name', verify: 'evidence', outcome: 'slot-name', use: 'name',
};

/** Words chevrotain's errors as findings: where it stopped, and what it waited for. */
export function reportErrors(errors: readonly IRecognitionException[], found: Diagnostic[]): void {
  for (const error of errors) {
    const rules = error.context.ruleStack;
    const rule = rules.at(-1) ?? '';
    const { token } = error;
    const before = (error as { previousToken?: IToken }).previousToken ?? token;
    const atEnd = token.tokenType === Newline || token.tokenType === Indent || token.tokenType === Dedent || Number.isNaN(token.startOffset);
    const place = atEnd ? endOf(before) : token.startOffset;
    if (rule === 'move' && atEnd && before.tokenType === Arrow) {
      report(found, 'syntax/missing-target', before.startOffset, endOf(before));
      continue;
    }
    if (rule === 'allow' && before.image !== '' && /^(because|因为|until|截至)$|^[^"“]+$/.test(before.image)) {
      const until = /^(until|截至)$/.test(before.image);
      report(found, 'syntax/allow-reason', place, atEnd ? place : endOf(token), { args: until ? { case: 'until' } : {} });
      continue;
    }
    const expected = rule === 'names' ? (LISTED[rules.at(-2) ?? ''] ?? 'name') : (EXPECTED[rule] ?? 'line');
    const args: Args = atEnd ? { expected: `@${expected}`, case: 'end' } : { expected: `@${expected}`, found: token.image };
    report(found, 'syntax/expected', place, atEnd ? place : endOf(token), { args });
  }
}

function endOf(token: IToken): number {
  return Number.isNaN(token.startOffset) ? 0 : (token.endOffset as number) + 1;
}
