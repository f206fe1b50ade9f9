import { describe, expect, it } from 'vitest';
import { compiled } from './support/compiled.ts';
import { script } from './support/texts.ts';

function run(...percents: readonly string[]): string {
  return percents.map((percent) => `  variant ${percent}\n    pause 1s\n`).join('');
}

describe('variants', () => {
  it.each([
    [['B 30%', 'A 70%'], [], { A: 70, B: 30 }],
    [['A', 'B', 'C'], [], { A: 34, B: 33, C: 33 }],
    [['A 60%', 'B 40%'], ['A', 'B'], { A: 60, B: 40 }],
    [['A', 'B'], ['A 10%', 'B 90%'], { A: 10, B: 90 }],
    [['A 50%', 'B'], ['C'], { A: 50, B: 25, C: 25 }],
  ])('have the weights of %o and %o', (one, two, weights) => {
    const more = two.length > 0 ? `  note: More.\n${run(...two)}` : '';
    expect(compiled(script(`step one\n${run(...one)}${more}  end nothing\n`)).variants).toEqual(
      weights,
    );
  });

  it('are weighed by the first run in the files, not in the order of names', () => {
    const text = `step z\n${run('A 10%', 'B 90%')}  -> a\n\nstep a\n${run('A 50%', 'B 50%')}  end nothing\n`;
    expect(compiled(script(text)).variants).toEqual({ A: 10, B: 90 });
  });
});
