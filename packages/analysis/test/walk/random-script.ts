import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';

/**
 * What the scripts may hold besides moves, replies, ordinals, variants, objections and who listens:
 *
 * - `any`: conditions of all kinds on all slots. The analysis joins what ways know that meet at one place
 *   with the same listener, verification and ordinals, so it may see ways that no call takes: that one slot
 *   is known exactly where another is, that a value was asked for before, that an objection returned only
 *   because a slot was known. It may report more than calls show, never less.
 * - `captures`: several captured slots and no condition on them; values are captured right before the one
 *   condition that asks for them, and are not asked for again. Then each slot is on its own, and nothing
 *   may be reported that no call shows.
 * - `known`: one captured slot, with `is known` in steps. What is known of one slot is never mixed up with
 *   another; in an objection that returns it would be, since its returns are worked out once for all calls.
 */
export type Dialect = 'any' | 'captures' | 'known';

type Lines = readonly string[];

interface Place {
  readonly dialect: Dialect;
  readonly inObjection: boolean;
  readonly depth: number;
  /** Whether it may ask anything. */
  readonly asks: boolean;
}

const STEPS = ['s0', 's1', 's2'] as const;
const LISTENERS = ['customer', 'third-party', 'machine', 'unknown'] as const;

/** A small script as text: three steps, up to two objections, all moves within it. */
export function randomScript(dialect: Dialect): Arbitrary<string> {
  const start = fc.constantFrom(
    '',
    '  listener customer\n',
    '  listener customer verified\n',
    '  channel voicemail\n',
  );
  const step = body({ dialect, inObjection: false, depth: 0, asks: true });
  const letters = [
    'step letters',
    '  variant A 50%',
    '    agent: A.',
    '  variant B 50%',
    '    agent: B.',
    '  end done',
  ];
  return fc
    .record({
      start,
      otherwise: headerMove(dialect),
      steps: fc.tuple(step, step, step),
      objections: objections(dialect),
    })
    .map((one) =>
      [
        `script t\n  language en-GB\n  start s0\n  otherwise ${one.otherwise}\n${one.start}`,
        'slots\n  x text captured\n  y text captured\n  n number captured\n  m number captured\n  w app | card | cash captured\n  g app | card\n',
        'outcomes\n  done\n  promised requires x\n  both requires x, y\n',
        // The shares of the letters stand in the first run of the text; no way leads there.
        ...letters,
        ...one.steps.flatMap((lines, index) => ['', `step s${index}`, ...lines]),
        ...one.objections.flatMap((lines, index) => [
          '',
          `objection o${index}`,
          `  heard: O${index}`,
          ...lines,
        ]),
        '',
      ].join('\n'),
    );
}

const goto = fc.constantFrom(...STEPS).map((step) => `-> ${step}`);
const end = (dialect: Dialect): Arbitrary<string> =>
  fc.constantFrom(
    'end done',
    'end done',
    'end promised',
    ...(dialect === 'known' ? [] : ['end both']),
  );
const headerMove = (dialect: Dialect): Arbitrary<string> =>
  fc.oneof(
    goto,
    end(dialect).map((one) => `-> ${one}`),
  );

function move({ inObjection, dialect }: Place): Arbitrary<string> {
  return inObjection
    ? fc.oneof(goto, end(dialect), fc.constant('return'), fc.constant('return'))
    : fc.oneof({ weight: 3, arbitrary: goto }, { weight: 2, arbitrary: end(dialect) });
}

const indent = (lines: Lines): string[] => lines.map((line) => `  ${line}`);

/**
 * Objections. Inside one another may be raised where the step allows both; the analysis looks whether any
 * step does. So where it is to be exact those with a scope don't stand beside such as ask something.
 */
function objections(dialect: Dialect): Arbitrary<readonly Lines[]> {
  const place: Place = { dialect, inObjection: true, depth: 0, asks: true };
  const scope = fc.constantFrom('  in s0', '  in s1, s2', '  except s0');
  const scoped = fc
    .tuple(scope, body({ ...place, asks: dialect === 'any' }))
    .map(([line, lines]) => [line, ...lines]);
  const either = dialect === 'any' ? [fc.oneof(body(place), scoped)] : [body(place), scoped];
  return fc.oneof(...either.map((one) => fc.array(one, { maxLength: 2 })));
}

/** The lines of a body: some statements, and mostly a move or a choice that leads on. */
function body(place: Place): Arbitrary<Lines> {
  const most = place.depth === 0 ? 3 : 1;
  const last = fc.oneof(
    { weight: 6, arbitrary: move(place).map((line) => [line]) },
    { weight: place.asks && place.depth < 2 ? 5 : 0, arbitrary: choice(place) },
    { weight: place.depth === 0 ? 1 : 4, arbitrary: fc.constant(['agent: Go on.']) },
  );
  return fc
    .tuple(fc.array(statement(place), { maxLength: most }), last)
    .map(([statements, closing]) => indent([...statements.flat(), ...closing]));
}

function statement(place: Place): Arbitrary<Lines> {
  const simple = fc.oneof(
    { weight: 3, arbitrary: speech(place) },
    { weight: 3, arbitrary: capture(place) },
    { weight: 1, arbitrary: listener },
  );
  if (place.depth >= 2) return simple;
  return fc.oneof(
    { weight: 5, arbitrary: simple },
    { weight: 3, arbitrary: condition(place) },
    { weight: place.asks ? 2 : 0, arbitrary: choice(place) },
    { weight: place.asks ? 1 : 0, arbitrary: verify(place) },
    { weight: 2, arbitrary: times(place) },
    { weight: 1, arbitrary: variants(place) },
  );
}

function speech({ dialect }: Place): Arbitrary<Lines> {
  const lines =
    dialect === 'known'
      ? ['agent: {x}', 'note: {x}', 'agent: {g}']
      : ['agent: {x}', 'agent: {y}', 'agent: {x} and {x}', 'note: {y} or {x}', 'agent: {g}'];
  return fc.constantFrom(...lines).map((line) => [line]);
}

const listener = fc.constantFrom(...LISTENERS).map((who) => [`listener ${who}`]);

function capture({ dialect }: Place): Arbitrary<Lines> {
  if (dialect === 'known') return fc.constant(['capture x']);
  const lines = ['capture x', 'capture y', 'capture x, y'];
  return fc
    .constantFrom(
      ...lines,
      ...(dialect === 'any'
        ? ['capture n', 'set w = card', 'set n = 10', 'capture w', 'set n = 20']
        : []),
    )
    .map((line) => [line]);
}

const inner = (place: Place): Place => ({ ...place, depth: place.depth + 1 });

/** A body of its own below a line, or a move on the line. */
function branch(place: Place, head: string): Arbitrary<Lines> {
  return fc.oneof(
    {
      weight: 2,
      arbitrary: move(place).map((line) => [
        `${head} ${line.startsWith('->') ? line : `-> ${line}`}`,
      ]),
    },
    { weight: 3, arbitrary: body(inner(place)).map((lines) => [head, ...lines]) },
  );
}

/** The lines of branches that make one block, behind a line that keeps them apart from a block before. */
function blocks(parts: readonly Arbitrary<Lines>[]): Arbitrary<Lines> {
  return fc.tuple(...parts).map((lines) => ['agent: Next.', ...lines.flat()]);
}

function choice(place: Place): Arbitrary<Lines> {
  return fc
    .tuple(
      fc.uniqueArray(
        fc.constantFrom('customer: A', 'customer: B', 'third-party: C', 'voicemail', 'silence'),
        { minLength: 1, maxLength: 2 },
      ),
      fc.boolean(),
    )
    .chain(([heads, own]) =>
      blocks([...heads, ...(own ? ['otherwise'] : [])].map((head) => branch(place, head))),
    );
}

function verify(place: Place): Arbitrary<Lines> {
  const extra = fc.constantFrom<readonly string[]>(
    [],
    [],
    ['customer: A'],
    ['third-party: B', 'otherwise'],
  );
  return fc
    .tuple(fc.constantFrom('customer', 'representative'), extra)
    .chain(([who, heads]) =>
      fc
        .tuple(...['passed', 'failed', ...heads].map((head) => branch(place, head)))
        .map((parts) => ['agent: Next.', `verify ${who} by postcode`, ...indent(parts.flat())]),
    );
}

function times(place: Place): Arbitrary<Lines> {
  return fc
    .constantFrom(['first', 'then'], ['first', 'second', 'then'], ['first', 'second'], ['first'])
    .chain((heads) => blocks(heads.map((head) => branch(place, head))));
}

function variants(place: Place): Arbitrary<Lines> {
  return fc
    .constantFrom(['variant A', 'variant B'], ['variant A'], ['variant B'])
    .chain((heads) =>
      blocks(heads.map((head) => body(inner(place)).map((lines) => [head, ...lines]))),
    );
}

// --- conditions

const PERSONS = [
  'customer is verified',
  'not customer is verified',
  ...LISTENERS.flatMap((who) => [`listener is ${who}`, `not listener is ${who}`]),
];
const KNOWN = [
  'x is known',
  'not x is known',
  'x is known and customer is verified',
  'not x is known or listener is unknown',
];
const NUMBERS = ['> 10', '>= 10', '< 20', '<= 20', '> 20', '< 10'];
const WORDS = ['w = app', 'w != card', 'w is app | cash', 'not w = cash', 'w = cash'];

/** `if` with up to two conditions, in the dialects of exactness behind the capture of what they compare. */
function condition(place: Place): Arbitrary<Lines> {
  const persons = fc.tuple(
    fc.constant<Lines>([]),
    fc.array(fc.constantFrom(...PERSONS), { minLength: 1, maxLength: 2 }),
  );
  const numbers = fc.tuple(
    fc.constant<Lines>(['capture n']),
    fc.array(
      fc.constantFrom(...NUMBERS).map((one) => `n ${one}`),
      { minLength: 1, maxLength: 2 },
    ),
  );
  const words = fc.tuple(
    fc.constant<Lines>(['capture w']),
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 2 }),
  );
  const known = fc.tuple(
    fc.constant<Lines>([]),
    fc.array(fc.constantFrom(...KNOWN), { minLength: 1, maxLength: 2 }),
  );
  const some = fc.tuple(
    fc.constant<Lines>([]),
    fc.array(anyCondition, { minLength: 1, maxLength: 2 }),
  );
  const kinds: Record<Dialect, readonly (typeof persons)[]> = {
    any: [some, persons, numbers],
    captures: [persons, numbers, words],
    known: place.inObjection ? [persons, numbers, words] : [persons, known, known, words],
  };
  return fc
    .tuple(fc.oneof(...kinds[place.dialect]), fc.boolean())
    .chain(([[before, conditions], hasElse]) => {
      const heads = [
        ...conditions.map((one, index) => `${index > 0 ? 'else ' : ''}if ${one}`),
        ...(hasElse ? ['else'] : []),
      ];
      return fc
        .tuple(...heads.map((head) => body(inner(place)).map((lines) => [head, ...lines])))
        .map((lines) => [...before, ...lines.flat()]);
    });
}

const plainCondition = fc.oneof(
  fc.constantFrom(
    ...PERSONS,
    ...WORDS,
    'g = app',
    'g is card',
    'x is known',
    'y is known',
    'n is known',
    'w is known',
    'n = 10',
    'm != 20',
    'm = 10',
  ),
  fc.tuple(fc.constantFrom('n', 'm'), fc.constantFrom(...NUMBERS)).map((parts) => parts.join(' ')),
);
const anyCondition: Arbitrary<string> = fc.oneof(
  plainCondition,
  plainCondition.map((one) => `not (${one})`),
  fc
    .tuple(plainCondition, fc.constantFrom(' and ', ' or '), plainCondition)
    .map((parts) => parts.join('')),
  fc
    .tuple(plainCondition, plainCondition, plainCondition)
    .map(([a, b, c]) => `(${a} or ${b}) and not (${b} and ${c})`),
);
