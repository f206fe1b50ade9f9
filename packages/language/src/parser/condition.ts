import type { IRecognitionException, IToken } from 'chevrotain';
import type { Diagnostic, Span } from '@parley/diagnostics';
import { report } from '../lexer/scan-state.ts';
import { conditionLookahead } from '../generated/lookahead.ts';
import type { Condition } from '../tree/tree.ts';
import { nearInCondition } from './condition-near.ts';
import { ConditionParser } from './condition-parser.ts';
import { conditionTokens } from './condition-tokens.ts';

let parser: ConditionParser | undefined;

/**
 * Reads the condition that stands at a span of a text. `known` are the names of slots and the values of
 * lists: they are matched longest first. Undefined where it can't be read; `found` then says why.
 */
export function parseCondition(
  text: string,
  span: Span,
  known: ReadonlySet<string>,
  found: Diagnostic[],
): Condition | undefined {
  const source = text.slice(span.start, span.end);
  if (source.trim() === '') {
    report(found, 'syntax/condition', span.start, span.end, { args: { case: 'empty' } });
    return undefined;
  }
  parser ??= new ConditionParser({ table: conditionLookahead });
  parser.input = conditionTokens(source, span.start, known);
  const condition = parser.condition();
  const { badOperator } = parser;
  const [error] = parser.errors;
  if (!badOperator && !error) return condition;
  if (badOperator) reportAt(text, span, badOperator, '@condition-operator', found);
  else if (error) reportAt(text, span, error.token, expectedBy(error), found);
  return undefined;
}

/** What was waited for: named after the rule that gave up. */
function expectedBy({ context, token }: IRecognitionException): string {
  const rule = context.ruleStack.at(-1);
  // What is left over behind a condition is an error of no rule.
  if (rule === undefined) return '@condition-condition';
  return `@condition-${rule === 'condition' && isEnd(token) ? 'primary' : rule}`;
}

function isEnd({ startOffset, image }: IToken): boolean {
  return Number.isNaN(startOffset) || image === '';
}

/** Reports the token at which a condition can't be read on, with what was most likely meant. */
function reportAt(
  text: string,
  span: Span,
  token: IToken,
  expected: string,
  found: Diagnostic[],
): void {
  const start = isEnd(token) ? span.end : token.startOffset;
  const end = isEnd(token) ? start : start + token.image.length;
  const image = token.image === '|' && text.charAt(end) === '|' ? '||' : token.image;
  const meant = nearInCondition(text.slice(span.start, span.end), start - span.start, image);
  report(found, 'syntax/condition', start, meant ? start + meant.length : end, {
    args: { expected, ...(meant ? { near: meant.near } : {}) },
  });
}
