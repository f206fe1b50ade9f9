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
  const error = parser.errors[0];
  const operator = parser.badOperator;
  if (operator) {
    const { startOffset: start, image } = operator;
    reportCondition(
      source,
      span.start,
      start,
      start + image.length,
      image,
      '@condition-operator',
      found,
    );
    return undefined;
  }
  if (!error) return condition;
  const rule = error.context.ruleStack.at(-1) ?? '';
  const beyond = Number.isNaN(error.token.startOffset) || error.token.image === '';
  const start = beyond ? span.end : error.token.startOffset;
  const end = beyond ? span.end : start + error.token.image.length;
  // What is left over behind a condition is an error of no rule.
  const expected = rule === '' ? 'condition' : rule === 'condition' && beyond ? 'primary' : rule;
  const doubled = error.token.image === '|' && text.charAt(end) === '|' ? '|' : '';
  reportCondition(
    source,
    span.start,
    start,
    end,
    error.token.image + doubled,
    `@condition-${expected}`,
    found,
  );
  return undefined;
}

function reportCondition(
  source: string,
  base: number,
  start: number,
  end: number,
  image: string,
  expected: string,
  found: Diagnostic[],
): void {
  const meant = nearInCondition(source, start - base, image);
  report(found, 'syntax/condition', start, meant ? start + meant.length : end, {
    args: { expected, ...(meant ? { near: meant.near } : {}) },
  });
}
