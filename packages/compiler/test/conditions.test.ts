import { describe, expect, it } from 'vitest';
import { compile } from '../src/index.ts';
import { bare, bodyOf } from './support/compiled.ts';
import { linkTexts, OPTIONS } from './support/linked.ts';
import { script } from './support/texts.ts';

describe('a condition', () => {
  it.each([
    ['amount >= 1000', { op: '>=', slot: 'amount', value: { type: 'money', value: 1000 } }],
    ['count != 5.0', { op: '!=', slot: 'count', value: { type: 'number', value: 5 } }],
    ['rate < 30%', { op: '<', slot: 'rate', value: { type: 'percent', value: 30 } }],
    ['day = today', { op: '=', slot: 'day', value: { type: 'today' } }],
    ['day > 2026-11-30', { op: '>', slot: 'day', value: { type: 'date', value: '2026-11-30' } }],
    ['at <= 9:05', { op: '<=', slot: 'at', value: { type: 'time', value: '09:05' } }],
    ['agreed = yes', { op: '=', slot: 'agreed', value: { type: 'yes-no', value: true } }],
    [
      'way is app | "bank transfer"',
      {
        op: 'one-of',
        slot: 'way',
        values: [
          { type: 'word', value: 'app' },
          { type: 'word', value: 'bank transfer' },
        ],
      },
    ],
    ['way is known', { op: 'known', slot: 'way' }],
    ['customer is verified', { op: 'verified' }],
    ['listener is machine', { op: 'listener', who: 'machine' }],
    ['not day is known', { op: 'not', of: { op: 'known', slot: 'day' } }],
    [
      '(day is known and at is known) and customer is verified',
      {
        op: 'and',
        of: [{ op: 'known', slot: 'day' }, { op: 'known', slot: 'at' }, { op: 'verified' }],
      },
    ],
    [
      'day is known or at is known and customer is verified',
      {
        op: 'or',
        of: [
          { op: 'known', slot: 'day' },
          { op: 'and', of: [{ op: 'known', slot: 'at' }, { op: 'verified' }] },
        ],
      },
    ],
  ])('reads %s', (text, condition) => {
    const [branch] = bodyOf(`  if ${text}\n    -> two\n  else\n    end nothing`);
    expect(bare(branch)).toEqual({
      do: 'if',
      of: [{ when: condition, body: [{ do: 'go', to: 'two' }] }],
      else: [{ do: 'end', outcome: 'nothing' }],
    });
  });

  it('can be taken from somewhere else', () => {
    const linked = linkTexts(
      script('step one\n  if day is known\n    end nothing\n  end nothing\n'),
    );
    const verified = { kind: 'is-verified', start: 0, end: 0 } as const;
    const made = compile(linked, { ...OPTIONS, conditionOf: () => verified }).script;
    expect(made.steps['one']?.body[0]).toMatchObject({ of: [{ when: { op: 'verified' } }] });
  });
});
