import { describe, expect, it } from 'vitest';
import { checkText, listenersAt } from './support/facts-of.ts';

/** Ways to make each listener: the lines lead to the step `there`, and nothing else does. */
const START = {
  unknown: '  -> there',
  customer: '  listener customer\n  -> there',
  'customer+': verify('customer', 'passed'),
  representative: `${verify('representative', 'passed').replace('there', 'again')}\nstep again\n${verify('representative', 'failed')}`,
  'representative+': verify('representative', 'passed'),
  'third-party': '  listener third-party\n  -> there',
  machine: '  listener machine\n  -> there',
} as const;

type Listener = keyof typeof START;
type Row = Readonly<Record<Listener, Listener>>;

/** A verification of which one result leads on to `there`, and the other ends the call. */
function verify(who: string, result: string): string {
  const other = result === 'passed' ? 'failed' : 'passed';
  return `  verify ${who} by postcode\n    ${result} -> there\n    ${other} -> end done`;
}

const LISTENERS = Object.keys(START) as Listener[];
const all = (to: Listener): Row => row(() => to);
const row = (to: (from: Listener) => Listener): Row =>
  Object.fromEntries(LISTENERS.map((from) => [from, to(from)])) as Record<Listener, Listener>;
const unchanged = row((from) => from);

/** The table “Replies change who is there” of the language page, and the lines that set a listener. */
const TABLE: Readonly<Record<string, readonly [lines: string, Row]>> = {
  'customer:': [
    '  customer: Yes -> after\n  otherwise -> end done',
    row((from) => (/customer|representative/.test(from) ? from : 'customer')),
  ],
  'third-party:': ['  third-party: No -> after\n  otherwise -> end done', all('third-party')],
  voicemail: ['  voicemail -> after\n  otherwise -> end done', all('machine')],
  silence: ['  silence -> after\n  otherwise -> end done', unchanged],
  otherwise: ['  customer: Yes -> end done\n  otherwise -> after', unchanged],
  'passed, customer': [verify('customer', 'passed').replace('there', 'after'), all('customer+')],
  'passed, representative': [
    verify('representative', 'passed').replace('there', 'after'),
    all('representative+'),
  ],
  'failed, customer': [
    verify('customer', 'failed').replace('there', 'after'),
    row((from) => from.replace('+', '') as Listener),
  ],
  'failed, representative': [
    verify('representative', 'failed').replace('there', 'after'),
    row((from) => from.replace('+', '') as Listener),
  ],
  'an objection that moves on': [
    '  customer: Yes -> end done\n  otherwise -> end done\nobjection moves\n  heard: Go on\n  in there\n  -> after',
    unchanged,
  ],
  'an objection that returns': [
    '  customer: Yes -> end done\n  otherwise -> after\nobjection returns\n  heard: Go on\n  in there\n  return',
    unchanged,
  ],
  'listener customer': ['  listener customer\n  -> after', all('customer')],
  'listener third-party': ['  listener third-party\n  -> after', all('third-party')],
  'listener machine': ['  listener machine\n  -> after', all('machine')],
  'listener unknown': ['  listener unknown\n  -> after', all('unknown')],
};

/** A script that makes a listener, then goes one step by some lines. */
function script(from: Listener, lines: string): string {
  return `script t\n  language en-GB\n\noutcomes\n  done\n\nstep start\n${START[from]}\n\nstep there\n${lines}\n\nstep after\n  end done\n`;
}

describe.each(Object.entries(TABLE))('%s', (_, [lines, expected]) => {
  it.each(LISTENERS)('from %s', (from) => {
    const checked = checkText(script(from, lines));
    expect(checked.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(listenersAt(checked, 'there')).toEqual([from]);
    expect(listenersAt(checked, 'after')).toEqual([expected[from]]);
  });
});

describe('the start of a call', () => {
  it.each([
    ['', 'unknown'],
    ['  channel call incoming\n', 'unknown'],
    ['  channel sms\n', 'unknown'],
    ['  channel voicemail\n', 'machine'],
    ['  listener customer\n', 'customer'],
    ['  listener customer verified\n', 'customer+'],
    ['  channel voicemail\n  listener customer\n', 'customer'],
  ])('%j: %s', (header, listener) => {
    const text = `script t\n  language en-GB\n${header}\noutcomes\n  done\n\nstep start\n  end done\n`;
    expect(listenersAt(checkText(text), 'start')).toEqual([listener]);
  });
});

describe('a reply in an objection', () => {
  it('changes who is there for the choice point that it returns to', () => {
    const lines =
      '  customer: Yes -> after\n  otherwise -> end done\n\nobjection asks\n  heard: Who is it?\n  in there\n  agent: Wait.\n' +
      '  third-party: Yes? -> return\n  voicemail\n    listener unknown\n    return\n  otherwise -> end done';
    expect(listenersAt(checkText(script('customer+', lines)), 'after')).toEqual([
      'customer',
      'customer+',
    ]);
  });
});
