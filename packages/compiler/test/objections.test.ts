import { describe, expect, it } from 'vitest';
import { compiled } from './support/compiled.ts';
import { script } from './support/texts.ts';

describe('an objection', () => {
  const steps = 'step one\n  end nothing\n\nstep two\n  end nothing\n\nstep three\n  end nothing\n';
  const objection = (lines: string): string =>
    `${steps}\nobjection busy "Is busy"\n  heard: I'm busy | Not now\n${lines}`;

  it.each([
    ['', undefined],
    ['  in two, one\n', ['one', 'two']],
    ['  except two\n', ['one', 'three']],
    ['  in two, one\n  except two\n', ['one']],
    ['  in nowhere\n', []],
    ['  except nowhere\n', undefined],
  ])('limited by %j may be raised in %o', (limits, expected) => {
    const made = compiled(script(objection(`${limits}  return\n`)));
    expect(made.objections['busy']?.in).toEqual(expected);
  });

  it('tells whether it returns', () => {
    const returning = '  first\n    agent: I see.\n    return\n  then -> two\n';
    expect(compiled(script(objection(returning))).objections['busy']).toMatchObject({
      heard: ["I'm busy", 'Not now'],
      title: 'Is busy',
      returns: true,
      body: [{ do: 'times', id: 'objection:busy/times' }],
    });
    expect(compiled(script(objection('  -> two\n'))).objections['busy']?.returns).toBe(false);
  });

  it('has ids that no step has', () => {
    const text = '  agent: Goodbye.\n  end nothing\n';
    const made = compiled(script(`step busy\n${text}\nobjection busy\n  heard: Busy\n${text}`));
    expect(Object.keys(made.lines)).toHaveLength(2);
    expect(Object.keys(made.lines).filter((id) => id.startsWith('objection:busy/'))).toHaveLength(
      1,
    );
  });

  it('comes from a library with the limits of the script', () => {
    const library = 'objection busy\n  heard: Busy\n  except two\n  agent: I see.\n  return\n';
    const made = compiled(script(steps, '  use busy from "1.parley" in three, two\n'), library);
    expect(made.objections['busy']).toMatchObject({
      in: ['three', 'two'],
      at: { file: 1, line: 1, column: 1 },
    });
    expect(Object.values(made.lines)[0]?.at).toEqual({ file: 1, line: 4, column: 3 });
  });
});
