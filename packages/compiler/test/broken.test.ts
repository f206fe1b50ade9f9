import { validateCompiled, type CompiledScript } from '@parley/compiled';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileText } from './support/linked.ts';
import { script } from './support/texts.ts';

function compiled(text: string): CompiledScript {
  const made = compileText(text).script;
  expect(validateCompiled(made)).toMatchObject({ ok: true });
  return made;
}

const whole = script(
  'step one "One" phase open\n  agent: Hello {name}.  @hi\n  if amount >= 5 and customer is verified\n    -> two\n' +
    '  customer: Yes | No -> two\n  third-party: Out\n    first -> two\n    then\n      end nothing\n' +
    'step two\n  verify customer by code\n    passed -> one\n    failed -> end nothing\n  variant A 50%\n    pause 1s\n' +
    '  variant B 50%\n    set way = app\n  end promised\nobjection busy\n  heard: Busy\n  except one\n  return\n',
  '  otherwise -> two\n',
);

describe('a script with errors', () => {
  it('compiles without what it does not declare', () => {
    const made = compiled(
      script(
        'step one\n  agent: Hello {nobody}, {name}!\n  capture amount, nothing-such\n  capture nobody\n  set nobody = 5\n' +
          '  if nobody = 5\n    end nothing\n  if not nobody is known\n    end nothing\n' +
          '  customer: Yes -> nowhere\n  customer: No\n    end no-such\n',
        '  start nowhere\n  otherwise -> nowhere\n',
      ),
    );
    const [say, capture, branch, negated, choose] = made.steps['one']?.body ?? [];
    expect(say?.do === 'say' && made.lines[say.line]?.parts).toEqual([
      'Hello {nobody}, ',
      { slot: 'name' },
      '!',
    ]);
    expect(capture).toMatchObject({ do: 'capture', slots: ['amount'] });
    expect(branch).toMatchObject({ do: 'if', of: [{ when: { op: 'false' } }] });
    expect(negated).toMatchObject({ do: 'if', of: [{ when: { op: 'false' } }] });
    expect(choose).toMatchObject({ replies: [{ body: [] }, { body: [] }] });
    expect(choose).not.toHaveProperty('otherwise');
    expect(made.start).toBe('one');
  });

  it('compiles without a return outside of objections', () => {
    const made = compiled(script('step one\n  customer: Yes -> return\n  return\n'));
    expect(made.steps['one']?.body).toMatchObject([{ do: 'choose', replies: [{ body: [] }] }]);
  });

  it('compiles with nothing in it', () => {
    expect(compiled('')).toMatchObject({ id: 'unnamed', language: 'und', steps: {} });
    expect(compiled('script\n')).not.toHaveProperty('start');
  });

  it('compiles after any one cut', () => {
    for (let at = 0; at < whole.length; at++) {
      const made = compileText(whole.slice(0, at)).script;
      const result = validateCompiled(made);
      expect(result.ok ? '' : `${at} ${JSON.stringify(result.errors)}`).toBe('');
    }
  });

  it('compiles after any one deletion', () => {
    for (let at = 0; at < whole.length; at++) {
      const made = compileText(whole.slice(0, at) + whole.slice(at + 1)).script;
      const result = validateCompiled(made);
      expect(result.ok ? '' : `${at} ${JSON.stringify(result.errors)}`).toBe('');
    }
  });

  it('compiles with its lines in any order', () => {
    const lines = whole.split('\n');
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 5 }), (some) => {
        const result = validateCompiled(compileText(some.join('\n')).script);
        expect(result.ok ? [] : result.errors).toEqual([]);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe('a script beyond measure', () => {
  it('compiles a step with ten thousand replies', () => {
    const replies = Array.from(
      { length: 10_000 },
      (_, index) => `  customer: Answer ${index} -> one\n`,
    ).join('');
    const [choose] = compiled(script(`step one\n${replies}`)).steps['one']?.body ?? [];
    const ids = choose?.do === 'choose' ? choose.replies.map((reply) => reply.id) : [];
    expect(new Set(ids).size).toBe(10_000);
  });

  it('compiles replies within replies as deep as the language reads them', () => {
    let text = 'step one\n';
    for (let level = 1; level <= 500; level++) text += `${'  '.repeat(level)}customer: Yes\n`;
    text += `${'  '.repeat(501)}end nothing\n`;
    const { json } = compileText(script(text));
    expect(json.match(/"heard"/g)).toHaveLength(64);
  });
});
