import { describe, expect, it } from 'vitest';
import { main, type Terminal } from '../src/index.ts';
import { cli } from '../../diagnostics/src/catalogue/cli.ts';
import { progressOf } from '../src/terminal/progress.ts';
import { sessionOf } from '../src/session.ts';

function terminal(change: Partial<Terminal> = {}): Terminal & { readonly said: string[] } {
  const said: string[] = [];
  const keep = (text: string): void => void said.push(text);
  return {
    cwd: '/',
    env: {},
    out: keep,
    err: keep,
    isTerminal: () => false,
    untilInterrupted: () => Promise.resolve(undefined),
    ...change,
    said,
  };
}

const broken = (env: Terminal['env']) => {
  const one = terminal({
    env,
    out: () => {
      throw new Error('out of order');
    },
  });
  return main(['--version'], one).then((exit) => ({ exit, said: one.said.join('') }));
};

describe('a failure of Parley itself', () => {
  it('asks for a report and ends as wrong use does', async () => {
    const { exit, said } = await broken({});
    expect(exit).toBe(2);
    expect(said).toContain('Please report it');
    expect(said).toContain('out of order');
    expect(said).toContain('PARLEY_DEBUG=1');
  });

  it('shows where it happened where it is asked to', async () => {
    expect((await broken({ PARLEY_DEBUG: '1' })).said).toContain('main.test.ts');
  });
});

describe('progress', () => {
  it('is not shown in the first second, nor anywhere but on a terminal', () => {
    const one = terminal({ isTerminal: () => true });
    const progress = progressOf(sessionOf(one, {}));
    progress.show('progress/check', { total: 3 });
    progress.clear();
    expect(one.said).toEqual([]);
  });
});

const placesOf = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe('the words of the command line', () => {
  it.each(Object.entries(cli))('%s has the same places in both languages', (_, { zh, en }) => {
    expect(zh.trim()).not.toBe('');
    expect(placesOf(zh)).toEqual(placesOf(en));
  });
});
