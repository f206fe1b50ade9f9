import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../src/config/config.ts';
import { jsonPlaces } from '../src/config/json-places.ts';
import { readConfig } from '../src/config/read-config.ts';
import { parley, workshop } from './support/command.ts';
import { CLEAN } from './support/scripts.ts';

const { folder } = workshop();
const schema = JSON.parse(
  readFileSync(new URL('../schema/config.v1.schema.json', import.meta.url), 'utf8'),
) as {
  readonly properties: Readonly<
    Record<string, { readonly description?: string; readonly default?: unknown }>
  >;
};

/** What is said of a configuration: the code and the text that it points at. */
function said(text: string): readonly (readonly [string, string])[] {
  return readConfig(text).diagnostics.map(({ code, span }) => [
    code,
    text.slice(span.start, span.end),
  ]);
}

describe('a configuration file', () => {
  it('has the settings of its schema, all described, with the same defaults', () => {
    const { $schema: _, ...settings } = schema.properties;
    expect(Object.keys(settings).toSorted()).toEqual(Object.keys(DEFAULTS).toSorted());
    for (const [key, { description, default: value }] of Object.entries(settings)) {
      expect(description).toBeTruthy();
      expect(value).toEqual(DEFAULTS[key as keyof typeof DEFAULTS]);
    }
  });

  it('is read with its defaults, with or without a byte order mark', () => {
    const { config, diagnostics } = readConfig('\uFEFF{"out": "made", "packs": ["cn"]}');
    expect(diagnostics).toEqual([]);
    expect(config).toEqual({ ...DEFAULTS, out: 'made', packs: ['cn'] });
  });

  it.each([
    ['{"outt": "x"}', [['config/unknown-key', '"outt"']]],
    [
      '{"out": 3, "files": "a"}',
      [
        ['config/bad-value', '"a"'],
        ['config/bad-value', '3'],
      ],
    ],
    ['{"files": ["a", ""]}', [['config/bad-value', '""']]],
    ['{"files": []}', [['config/bad-value', '[]']]],
    ['{"language": "fr"}', [['config/bad-value', '"fr"']]],
    ['[]', [['config/bad-value', '[]']]],
    ['{"severities": {"flow/loop": "fatal"}}', [['config/bad-value', '"fatal"']]],
    ['{"severities": {"flow/lop": "error"}}', [['config/unknown-code', '"flow/lop"']]],
    ['{"severities": {"constructor": "off"}}', [['config/unknown-code', '"constructor"']]],
    ['{"severities": {"flow/dead-end": "off"}}', [['config/too-mild', '"off"']]],
    ['{"severities": {"syntax/tab": "warning"}}', [['config/too-mild', '"warning"']]],
    ['{"severities": {"flow/loop": "off", "flow/dead-end": "error"}}', []],
    ['{"__proto__": {}}', [['config/unknown-key', '"__proto__"']]],
    ['{"out": "a",}', [['config/not-json', '}']]],
    ['{"a/b~c": 1}', [['config/unknown-key', '"a/b~c"']]],
    ['// comment', [['config/not-json', '/']]],
    ['', [['config/not-json', '']]],
  ])('%s', (text, expected) => {
    expect(said(text).toSorted()).toEqual(expected);
  });

  it.each(['{"a": [1, {"b": null}], "c": "\\u00e9"}', '[]', '"x"', ' -1.5e3 '])(
    'places of %s are those of its parts',
    (text) => {
      const { values, failedAt } = jsonPlaces(text);
      expect(failedAt).toBeUndefined();
      for (const [path, { start, end }] of values) {
        const at = path
          .split('/')
          .slice(1)
          .reduce<unknown>(
            (value, key) => (value as Record<string, unknown>)[key],
            JSON.parse(text),
          );
        expect(JSON.parse(text.slice(start, end))).toEqual(at);
      }
    },
  );
});

const severity = (level: string): unknown =>
  parley(['check', '--format=json'], {
    cwd: folder({
      'parley.config.json': `{"severities": {"file/empty": "${level}"}}`,
      'a.parley': '',
    }),
  });

describe('the command with a configuration file', () => {
  it('shows what is wrong with it, and checks nothing else', () => {
    const cwd = folder({ 'parley.config.json': '{\n  "outt": "x"\n}\n', 'a.parley': CLEAN });
    const { exit, out, err } = parley(['check'], { cwd });
    expect(exit).toBe(2);
    expect(out).toBe(
      'parley.config.json:2:3 error config/unknown-key there is no setting “outt”\n  1 | {\n  2 |   "outt": "x"\n    |   ^^^^^^\n  help: did you mean “out”?\n\n',
    );
    expect(err).toBe('parley: mend parley.config.json first: nothing else was checked\n');
    expect(JSON.parse(parley(['check', '--format=json'], { cwd }).out)).toMatchObject([
      { code: 'config/unknown-key', file: 'parley.config.json' },
    ]);
  });

  it('gives findings the severities that it says', () => {
    expect(severity('error')).toMatchObject({
      exit: 1,
      out: expect.stringContaining('"severity": "error"') as unknown,
    });
    expect(severity('hint')).toMatchObject({
      exit: 0,
      out: expect.stringContaining('"severity": "hint"') as unknown,
    });
    expect(severity('off')).toMatchObject({ exit: 0, out: '[]\n' });
  });

  it('takes the files that it names, without those that it excludes', () => {
    const config = '{"files": ["scripts/**/*.parley", "*.txt"], "exclude": ["**/old/**"]}';
    const cwd = folder({
      'parley.config.json': config,
      'scripts/a.parley': CLEAN,
      'scripts/old/b.parley': '',
      'c.parley': '',
      'd.txt': CLEAN,
    });
    expect(parley(['check'], { cwd }).out).toBe('clean (2 files checked)\n');
    expect(parley(['check', 'scripts'], { cwd }).out).toBe('clean (1 file checked)\n');
    // Who names a file means it.
    expect(parley(['check', 'scripts/old/b.parley'], { cwd }).out).toContain('file/empty');
  });
});
