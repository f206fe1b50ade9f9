import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parley, workshop } from './support/command.ts';

const { folder } = workshop();

describe('rules', () => {
  it.each(['zh', 'en'])('starts a rule that passes as it stands (%s)', (lang) => {
    const cwd = folder({});
    expect(parley(['rules', 'new', 'house/let', '--lang', lang], { cwd }).exit).toBe(0);
    expect(existsSync(join(cwd, 'rules/house/let.yaml'))).toBe(true);
    expect(parley(['rules', 'test', 'rules', '--lang', lang], { cwd }).exit).toBe(0);
  });

  it('never writes over a rule', () => {
    const cwd = folder({ 'rules/house/let.yaml': 'mine' });
    const { exit, err } = parley(['rules', 'new', 'house/let'], { cwd });
    expect([exit, err.includes('rules/house/let.yaml')]).toEqual([2, true]);
    expect(readFileSync(join(cwd, 'rules/house/let.yaml'), 'utf8')).toBe('mine');
  });

  it('tells which example fails, and where a file is wrong', () => {
    const cwd = folder({});
    parley(['rules', 'new', 'house/let'], { cwd });
    const path = join(cwd, 'rules/house/let.yaml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('这里有吉屋招租。', '今天天气好。'));
    const missed = parley(['rules', 'test', 'rules'], { cwd });
    expect([missed.exit, missed.out.includes('今天天气好')]).toEqual([1, true]);
    writeFileSync(path, text.replace('level:', 'levle:'));
    const wrong = parley(['rules', 'test', 'rules', '--lang', 'en'], { cwd });
    expect(wrong.exit).toBe(1);
    expect(wrong.out).toContain(
      'house/let.yaml:5:1 rule/unknown-key there is no “levle” here → level',
    );
  });

  it('lists and explains', () => {
    const cwd = folder({});
    expect(parley(['rules', 'list'], { cwd }).out).toContain('threat/arrest');
    const rows = JSON.parse(
      parley(['rules', 'list', '--format', 'json'], { cwd }).out,
    ) as unknown[];
    expect(rows.length).toBeGreaterThan(50);
    const page = parley(['explain', 'threat/arrest', '--lang', 'zh'], { cwd });
    expect([page.exit, page.out.includes('《刑法》第238条')]).toEqual([0, true]);
    expect(parley(['explain', 'threat/arest'], { cwd }).err).toContain('threat/arrest');
  });

  it.each([
    [['rules']],
    [['rules', 'new']],
    [['rules', 'burn']],
    [['rules', 'new', 'Bad Id']],
    [['rules', 'test', 'nowhere']],
  ])('refuses %j', (args) => {
    const { exit, err } = parley(args, { cwd: folder({}) });
    expect(exit).toBe(2);
    expect(err.length).toBeGreaterThan(10);
  });
});
