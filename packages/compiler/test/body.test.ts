import { describe, expect, it } from 'vitest';
import { bare, bodyOf, compiled } from './support/compiled.ts';
import { script } from './support/texts.ts';

describe('a body', () => {
  it('says and shows lines by their ids', () => {
    const made = compiled(
      script(
        'step one\n  agent: Hello, {name}.\n    How are you?\n  note: Slowly.\n  agent: Hello, {name}. How are you?\n  end nothing\n',
      ),
    );
    const body = made.steps['one']?.body ?? [];
    const [say, note, again] = body;
    expect(say).toEqual(again);
    expect(say?.do === 'say' && made.lines[say.line]).toMatchObject({
      kind: 'say',
      parts: ['Hello, ', { slot: 'name' }, '. How are you?'],
      alsoAt: [{ file: 0 }],
    });
    expect(note?.do === 'note' && made.lines[note.line]).toMatchObject({
      kind: 'note',
      parts: ['Slowly.'],
    });
    expect(Object.keys(made.lines)).toHaveLength(2);
  });

  it('does the rest in order', () => {
    const text =
      '  pause 3s\n  listener third-party\n  capture amount, day\n  set way = "bank transfer"\n  set day = today\n  -> two';
    expect(bare(bodyOf(text))).toEqual([
      { do: 'pause', seconds: 3 },
      { do: 'listener', who: 'third-party' },
      { do: 'capture', slots: ['amount', 'day'] },
      { do: 'set', slot: 'way', value: { type: 'word', value: 'bank transfer' } },
      { do: 'set', slot: 'day', value: { type: 'today' } },
      { do: 'go', to: 'two' },
    ]);
  });

  it('branches by ordinal and by variant', () => {
    const text =
      '  first -> two\n  second\n    pause 1s\n    end nothing\n  then -> one\n' +
      '  variant B 30%\n    pause 1s\n  variant A 70%\n    pause 2s\n  end nothing';
    expect(bare(bodyOf(text))).toEqual([
      {
        do: 'times',
        of: [
          [{ do: 'go', to: 'two' }],
          [
            { do: 'pause', seconds: 1 },
            { do: 'end', outcome: 'nothing' },
          ],
          [{ do: 'go', to: 'one' }],
        ],
      },
      { do: 'variant', of: { A: [{ do: 'pause', seconds: 2 }], B: [{ do: 'pause', seconds: 1 }] } },
      { do: 'end', outcome: 'nothing' },
    ]);
  });

  it('has places that count from 1', () => {
    const made = compiled('script x\n  language zh\n\nstep 开场\n  agent: 😀您好。\n');
    expect(made.steps['开场']?.at).toEqual({ file: 0, line: 4, column: 1 });
    expect(Object.values(made.lines)[0]?.at).toEqual({ file: 0, line: 5, column: 3 });
  });
});

describe('a choice point', () => {
  it('has its replies, its notes and its own otherwise', () => {
    const text =
      '  customer: Yes | Sure -> two\n  note: Wait.\n  third-party: He is out\n    pause 1s\n  voicemail -> end nothing\n' +
      '  silence\n    -> one\n  otherwise -> end nothing';
    const [choose] = bodyOf(text, '  otherwise -> two\n');
    expect(bare(choose)).toEqual({
      do: 'choose',
      notes: [expect.stringMatching(/^one\/[0-9a-f]{6}$/)],
      replies: [
        { by: 'customer', heard: ['Yes', 'Sure'], go: 'two' },
        { by: 'third-party', heard: ['He is out'], body: [{ do: 'pause', seconds: 1 }] },
        { by: 'voicemail', heard: [], end: 'nothing' },
        { by: 'silence', heard: [], go: 'one' },
      ],
      otherwise: { end: 'nothing' },
    });
    expect(choose).toMatchObject({ id: 'one/choose', otherwise: { id: 'one/otherwise' } });
  });

  it('has the otherwise of the header where it has none', () => {
    const [choose] = bodyOf('  customer: Yes -> two', '  otherwise -> end nothing\n');
    expect(choose).toMatchObject({ otherwise: { end: 'nothing' } });
    expect(choose?.do === 'choose' && Object.keys(choose.otherwise ?? {})).toEqual(['end']);
  });

  it.each([
    ['passed and failed alone', '    passed -> two\n    failed -> one', undefined],
    ['a reply', '    passed -> two\n    failed -> one\n    customer: No -> one', { go: 'two' }],
    ['no failed', '    passed -> two', { go: 'two' }],
    ['one of its own', '    passed -> two\n    failed -> one\n    otherwise -> one', { go: 'one' }],
  ])('verifies, with %s', (_, items, otherwise) => {
    const body = bodyOf(
      `  verify customer by date-of-birth, postcode\n${items}`,
      '  otherwise -> two\n',
    );
    const verify = body[0];
    expect(verify).toMatchObject({
      do: 'verify',
      who: 'customer',
      by: ['date-of-birth', 'postcode'],
      passed: { go: 'two' },
    });
    expect(bare(verify?.do === 'verify' ? verify.otherwise : 'none')).toEqual(otherwise);
  });
});
