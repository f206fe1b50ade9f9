/** A project as texts by path; the script is `main.parley`. */
export type Texts = ReadonlyMap<string, string>;

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const HEADER = 'script large\n  language en-GB\n  otherwise -> close\n';
const CLOSE = 'step close\n  agent: Goodbye.\n  end done\n';
const OUTCOMES = 'outcomes\n  done\n';

function one(...parts: readonly string[]): Texts {
  return new Map([['main.parley', `${parts.join('\n')}\n`]]);
}

/** A step with what steps have: a choice, every now and then a verification, a capture and a use, an `if`. */
function step(at: number, steps: number): string {
  const next = (distance: number): string => `s${(at + distance) % steps}`;
  const slot = `slot${at % 40}`;
  return [
    `step s${at}`,
    '  agent: A line that is said.',
    ...(at % 10 === 3 ? [`  capture ${slot}`, `  agent: So it is {${slot}}.`] : []),
    ...(at % 20 === 7
      ? [`  verify customer by postcode`, `    passed -> ${next(1)}`, `    failed -> ${next(2)}`]
      : [
          ...(at % 15 === 4
            ? [
                '  if amount > 500',
                '    agent: Much.',
                '  else if customer is verified',
                '    agent: Little.',
              ]
            : []),
          `  customer: Yes | Sure -> ${next(1)}`,
          `  customer: No -> ${next(7)}`,
          `  third-party: Who? -> ${next(3)}`,
          ...(at % 3 === 0 ? [`  otherwise -> ${next(5)}`] : []),
        ]),
    '',
  ].join('\n');
}

function slots(count = 40, type = 'text'): string {
  return [
    'slots',
    '  amount money',
    ...numbers(count).map((at) => `  slot${at} ${type} captured`),
    '',
  ].join('\n');
}

const stepsOf = (count: number): string[] => numbers(count).map((at) => step(at, count));

/** Steps alone. */
export function plainSteps(count: number): Texts {
  return one(HEADER, slots(), OUTCOMES, ...stepsOf(count), CLOSE);
}

/** Objections that may be raised at every choice point: some return, some capture, some move on or end. */
export function withObjections(count: number, objections = 200): Texts {
  const ways = [
    '  return',
    '  -> close',
    '  end done',
    '  capture slot1\n  return',
    '  capture slot2\n  listener third-party\n  return',
  ];
  const all = numbers(objections).map(
    (at) =>
      `objection o${at}\n  heard: Objection ${at}\n  agent: I see.\n${ways[at % ways.length]}\n`,
  );
  return one(HEADER, slots(), OUTCOMES, ...stepsOf(count), CLOSE, ...all);
}

/** Objections that each have a scope of their own. */
export function withScopes(count: number, objections = 200): Texts {
  const all = numbers(objections).map(
    (at) =>
      `objection o${at}\n  heard: Objection ${at}\n  except s${at}\n  agent: I see.\n  return\n`,
  );
  return one(HEADER, slots(), OUTCOMES, ...stepsOf(count), CLOSE, ...all);
}

/** Objections that count how often they were raised. */
export function withOrdinals(count: number, objections = 30): Texts {
  const all = numbers(objections).map(
    (at) =>
      `objection o${at}\n  heard: Objection ${at}\n  first\n    agent: I see.\n    return\n  then -> close\n`,
  );
  return one(HEADER, slots(), OUTCOMES, ...stepsOf(count), CLOSE, ...all);
}

/** Ordinals and variants in every step. */
export function withTurns(count: number): Texts {
  const turns = (at: number): string =>
    `step t${at}\n  first\n    agent: Once.\n  second\n    agent: Twice.\n  then -> close\n  variant A 50%\n    agent: A.\n  variant B 50%\n    agent: B.\n  customer: Yes -> t${(at + 1) % count}\n  otherwise -> t${(at + 3) % count}\n`;
  return one(HEADER, OUTCOMES, ...numbers(count).map(turns), CLOSE);
}

/** One choice with as many replies. */
export function withReplies(count: number): Texts {
  const replies = numbers(count).map(
    (at) => `  customer: Reply number ${at}, and more -> ${at % 2 ? 'close' : 'other'}`,
  );
  return one(
    HEADER,
    OUTCOMES,
    'step first',
    '  agent: Well?',
    ...replies,
    '',
    'step other\n  -> close\n',
    CLOSE,
  );
}

/** Libraries in a circle, each taking others whole or by name; the script takes one of them. */
export function libraryCycle(count: number, libraries = 50): Texts {
  const perLibrary = Math.ceil(count / libraries);
  const named = (at: number): string => `s${at * perLibrary}, s${at * perLibrary + 1}`;
  const use = (at: number): string =>
    at % 3 === 0 ? `use ${named(at)} from "l${at}.parley"` : `use "l${at}.parley"`;
  const texts = new Map([['main.parley', `${HEADER}  use "l0.parley"\n\nstep begin\n  -> s0\n`]]);
  for (const at of numbers(libraries)) {
    const own = numbers(perLibrary).map((index) =>
      step(at * perLibrary + index, libraries * perLibrary),
    );
    const uses = `${use((at + 1) % libraries)}\n${use((at + 5) % libraries)}\n`;
    texts.set(
      `l${at}.parley`,
      `${uses}\n${slots()}\n${OUTCOMES}\n${own.join('\n')}\n${CLOSE}`.replace(
        CLOSE,
        at === 0 ? CLOSE : '',
      ),
    );
  }
  return texts;
}

/** Each step uses a slot that nobody captures. */
export function tooEarly(count: number): Texts {
  const steps = numbers(count).map(
    (at) =>
      `step s${at}\n  agent: It is {slot${at}}.\n  -> ${at + 1 < count ? `s${at + 1}` : 'close'}\n`,
  );
  return one(HEADER, slots(count), OUTCOMES, ...steps, CLOSE);
}

/** Each step captures a slot of its own. */
export function manySlots(count: number): Texts {
  const steps = numbers(count).map(
    (at) =>
      `step s${at}\n  capture slot${at}\n  customer: Yes -> ${at + 1 < count ? `s${at + 1}` : 'close'}\n`,
  );
  return one(HEADER, slots(count), OUTCOMES, ...steps, CLOSE);
}

/** Each step has a condition on a number of its own, and what it says holds on. */
export function manyConditions(count: number): Texts {
  const given = ['slots', ...numbers(count).map((at) => `  n${at} number`), ''].join('\n');
  const steps = numbers(count).map(
    (at) =>
      `step s${at}\n  if n${at} > 5\n    agent: Yes.\n    -> ${at + 1 < count ? `s${at + 1}` : 'close'}\n  -> close\n`,
  );
  return one(HEADER, given, OUTCOMES, ...steps, CLOSE);
}

/** A long way on which each reply runs out, into a circle; and names that nobody knows. */
export function manyFaults(count: number): Texts {
  const steps = numbers(count).map(
    (at) =>
      `step s${at}\n  agent: On.\n  customer: Yes -> ${at + 1 < count ? `s${at + 1}` : 'round'}\n  customer: No -> unknown-step-${at * 7919}\n  otherwise\n    agent: Well.\n`,
  );
  return one(HEADER, OUTCOMES, ...steps, 'step round\n  agent: Again.\n  -> round\n', CLOSE);
}

/** A long way into a circle that nothing leaves. */
export function longTrap(count: number): Texts {
  const steps = numbers(count).map(
    (at) => `step s${at}\n  agent: On.\n  -> ${at + 1 < count ? `s${at + 1}` : 'round'}\n`,
  );
  return one(
    'script large\n  language en-GB\n',
    ...steps,
    'step round\n  agent: Again.\n  -> round\n',
  );
}
