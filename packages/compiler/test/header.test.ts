import { describe, expect, it } from 'vitest';
import { compile } from '../src/index.ts';
import { isInOrder } from './reference/json/write-json.ts';
import { compiled } from './support/compiled.ts';
import { linkTexts, OPTIONS } from './support/linked.ts';
import { script } from './support/texts.ts';

describe('the header', () => {
  it('stands at the top of the script', () => {
    const header =
      '  rules uk agency\n  channel sms incoming\n  stage M1\n  hours 09:00-12:30, 13:00-24:00\n' +
      '  listener customer verified\n  start two\n';
    const made = compiled(script('step one\n  end nothing\n\nstep two\n  -> one\n', header));
    expect(made).toMatchObject({
      id: 'test',
      title: 'A test',
      language: 'en-GB',
      rules: ['uk', 'agency'],
      channel: 'sms',
      incoming: true,
      stage: 'M1',
      hours: [
        { from: '09:00', to: '12:30' },
        { from: '13:00', to: '24:00' },
      ],
      listener: { who: 'customer', verified: true },
      start: 'two',
      formatVersion: 1,
      minReader: 1,
      variants: {},
    });
  });

  it('tells what was checked, and from which files', () => {
    const linked = linkTexts(
      script('step one\n  end nothing\n', '  use "1.parley"\n'),
      'outcomes\n  other\n',
    );
    const allowed = [{ rule: 'a/b', because: 'x', until: '2027-01-01' }];
    const options = {
      ...OPTIONS,
      version: '1.2.3',
      packs: { uk: '2', cn: '1' },
      errors: 1,
      warnings: 2,
      allowed,
    };
    const made = compile(linked, options).script;
    expect(made.checked).toEqual({
      parley: '1.2.3',
      packs: { cn: '1', uk: '2' },
      errors: 1,
      warnings: 2,
      allowed,
    });
    expect(made.source.files.map(({ path }) => path)).toEqual([
      'scripts/0.parley',
      'scripts/1.parley',
    ]);
    expect(made.outcomes['other']?.at).toEqual({ file: 1, line: 2, column: 3 });
    expect(isInOrder(made)).toBe(true);
  });

  it('has slots and outcomes as they are meant', () => {
    const { slots, outcomes } = compiled(script('step one\n  end nothing\n'));
    expect(slots['way']).toMatchObject({
      type: 'choice',
      values: ['app', 'bank transfer'],
      privacy: 'public',
      captured: true,
    });
    expect(slots['amount']).toMatchObject({ type: 'money', values: [], privacy: 'debt' });
    expect(outcomes['promised']).toMatchObject({
      title: 'Promised to pay',
      requires: ['amount', 'day'],
    });
    expect(outcomes['nothing']).not.toHaveProperty('title');
  });
});
