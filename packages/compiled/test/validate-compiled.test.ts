import { describe, expect, it } from 'vitest';
import { validateCompiled } from '../src/index.ts';
import { changed, sample } from './support/sample.ts';

const STEP = ['steps', '开场', 'body'] as const;
const CHOOSE = [...STEP, 7] as const;
const REPLY = [...CHOOSE, 'replies', 0] as const;
const IF = ['steps', '再见', 'body', 1] as const;

type Case = readonly [
  name: string,
  path: readonly (string | number)[],
  value: unknown,
  error: string,
];

const wrongShapes: readonly Case[] = [
  ['another format', ['formatVersion'], 2, '/formatVersion must be 1'],
  ['a newer reader', ['minReader'], 2, '/minReader must be <= 1'],
  ['no id', ['id'], undefined, ' must have the property "id"'],
  ['a name with a space', ['id'], 'a b', '/id must match pattern "^\\S+$"'],
  ['an unknown property', ['layout'], {}, ' must not have the property "layout"'],
  ['an unknown channel', ['channel'], 'fax', '/channel must be one of "call", "sms", "voicemail"'],
  ['an hour after the day', ['hours', 0, 'to'], '25:00', '/hours/0/to must match pattern'],
  ['a weight above 100', ['variants', 'A'], 101, '/variants/A must be <= 100'],
  [
    'an unknown privacy',
    ['slots', '金额', 'privacy'],
    'hidden',
    '/slots/金额/privacy must be one of',
  ],
  ['an unknown type', ['slots', '金额', 'type'], 'list', '/slots/金额/type must be one of'],
  [
    'a line without text',
    ['lines', '再见/bbbbbb', 'parts'],
    [],
    '/lines/再见~1bbbbbb/parts must NOT have fewer',
  ],
  [
    'a part that is a number',
    ['lines', '再见/bbbbbb', 'parts', 0],
    7,
    '/lines/再见~1bbbbbb/parts/0 must be words or a slot',
  ],
  [
    'a hash too short',
    ['lines', '再见/bbbbbb', 'hash'],
    'abc',
    '/lines/再见~1bbbbbb/hash must match pattern',
  ],
  [
    'a place before the first line',
    ['steps', '开场', 'at', 'line'],
    0,
    '/steps/开场/at/line must be >= 1',
  ],
  [
    'an unknown instruction',
    [...STEP, 0],
    { do: 'sing' },
    '/steps/开场/body/0 has an unknown "do": "sing"',
  ],
  [
    'an instruction without a kind',
    [...STEP, 0],
    {},
    '/steps/开场/body/0 must have the property "do"',
  ],
  ['a pause below nothing', [...STEP, 1, 'seconds'], -1, '/steps/开场/body/1/seconds must be >= 0'],
  [
    'a reply that leads nowhere',
    [...REPLY, 'go'],
    undefined,
    '/steps/开场/body/7/replies/0 must have exactly one of',
  ],
  [
    'a reply that leads to two places',
    [...REPLY, 'end'],
    '未果',
    '/steps/开场/body/7/replies/0 must have exactly one of',
  ],
  [
    'a reply by a machine',
    [...REPLY, 'by'],
    'machine',
    '/steps/开场/body/7/replies/0/by must be one of',
  ],
  [
    'a return that is false',
    [...CHOOSE, 'otherwise'],
    { return: false },
    '/steps/开场/body/7/otherwise/return must be true',
  ],
  [
    'an unknown condition',
    [...IF, 'of', 0, 'when'],
    { op: 'maybe' },
    '/steps/再见/body/1/of/0/when has an unknown "op"',
  ],
  [
    'an unknown value',
    [...STEP, 5, 'value'],
    { type: 'colour', value: 1 },
    '/steps/开场/body/5/value has an unknown "type"',
  ],
  [
    'an amount in words',
    [...STEP, 5, 'value'],
    { type: 'money', value: '1000' },
    '/steps/开场/body/5/value/value must be number',
  ],
  [
    'a path of a machine',
    ['source', 'files', 0, 'path'],
    '/home/me/a.parley',
    '/source/files/0/path must match',
  ],
  [
    'a path of a Windows machine',
    ['source', 'files', 0, 'path'],
    'C:/a.parley',
    '/source/files/0/path must match',
  ],
  ['no source', ['source', 'files'], [], '/source/files must NOT have fewer than 1 items'],
];

const openScripts: readonly Case[] = [
  ['start', ['start'], '没有', '/start "没有" is not in "steps"'],
  ['a move', [...REPLY, 'go'], '没有', '/steps/开场/body/7/replies/0/go "没有" is not in "steps"'],
  [
    'an outcome',
    [...IF, 'else', 0, 'outcome'],
    '没有',
    '/steps/再见/body/1/else/0/outcome "没有" is not in "outcomes"',
  ],
  [
    'a line',
    [...STEP, 0, 'line'],
    '开场/没有',
    '/steps/开场/body/0/line "开场/没有" is not in "lines"',
  ],
  [
    'a note',
    [...CHOOSE, 'notes', 0],
    '开场/没有',
    '/steps/开场/body/7/notes/0 "开场/没有" is not in "lines"',
  ],
  [
    'a captured slot',
    [...STEP, 4, 'slots', 1],
    '没有',
    '/steps/开场/body/4/slots/1 "没有" is not in "slots"',
  ],
  [
    'a slot in a line',
    ['lines', '开场/cccccc', 'parts', 1, 'slot'],
    '没有',
    '/lines/开场~1cccccc/parts/1/slot "没有" is not in "slots"',
  ],
  [
    'a name that every object has',
    [...REPLY, 'go'],
    'constructor',
    '/steps/开场/body/7/replies/0/go "constructor" is not in "steps"',
  ],
  [
    'a requirement',
    ['outcomes', '承诺', 'requires', 0],
    '没有',
    '/outcomes/承诺/requires/0 "没有" is not in "slots"',
  ],
  [
    'a limit',
    ['objections', '没钱', 'in', 0],
    '没有',
    '/objections/没钱/in/0 "没有" is not in "steps"',
  ],
  [
    'a file',
    ['steps', '开场', 'at', 'file'],
    1,
    '/steps/开场/at/file there is no file 1 in "source"',
  ],
  [
    'an id of its own',
    [...CHOOSE, 'id'],
    '开场/eeeeee',
    '/steps/开场/body/7/replies/0/id the id "开场/eeeeee" stands twice',
  ],
];

function errorsOf(value: unknown): readonly string[] {
  const result = validateCompiled(value);
  return result.ok ? [] : result.errors.map(({ path, message }) => `${path} ${message}`);
}

describe('validateCompiled', () => {
  it('takes a script and gives it back', () => {
    expect(validateCompiled(sample)).toEqual({ ok: true, script: sample });
  });

  it.each(wrongShapes)('refuses %s with one error', (_, path, value, error) => {
    const errors = errorsOf(changed(path, value));
    expect(errors.map((one) => one.slice(0, error.length))).toEqual([error]);
  });

  it.each(openScripts)('refuses a script that lacks %s', (_, path, value, error) => {
    expect(errorsOf(changed(path, value))).toEqual([error]);
  });

  it.each([null, undefined, 1, 'text', [], {}, Object.create(null)])('refuses %o', (value) => {
    expect(errorsOf(value).length).toBeGreaterThan(0);
  });

  it('tells all mistakes of a script, up to a hundred', () => {
    const value = changed(
      ['rules'],
      Array.from({ length: 1000 }, () => 1),
    );
    expect(errorsOf(value)).toHaveLength(100);
  });

  it('refuses bodies within bodies without end, and does not fall', () => {
    let body: unknown[] = [];
    for (let level = 0; level < 50_000; level++) {
      body = [
        { do: 'if', of: [{ at: { column: 1, file: 0, line: 1 }, body, when: { op: 'verified' } }] },
      ];
    }
    const value = changed(['rules'], []) as { steps: Record<string, { body: unknown }> };
    const step = value.steps['再见'];
    if (step) step.body = body;
    expect(errorsOf(value)).toEqual([' is nested too deeply']);
  });

  it('knows names that every object has', () => {
    const value = JSON.parse(
      JSON.stringify(sample).replaceAll('渠道', '__proto__').replaceAll('开场', 'constructor'),
    ) as unknown;
    expect(errorsOf(value)).toEqual([]);
  });
});
