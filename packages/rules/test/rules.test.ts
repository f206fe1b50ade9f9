import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createLinter, judgeText, testRules } from '@parley/linter';
import { describe, expect, it } from 'vitest';
import { builtInRules } from '../src/index.ts';

const set = builtInRules();

describe('the built-in rules', () => {
  it('find every bad example and are silent on every good one, whosever it is', () => {
    const failures = testRules(set).map(({ rule, kind, example, by }) => [
      rule.id,
      kind,
      example.text,
      by,
    ]);
    expect(failures).toEqual([]);
  });

  it('are what the YAML files say', () => {
    const script = join(import.meta.dirname, '../scripts/generate.mjs');
    expect(() =>
      execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' }),
    ).not.toThrow();
  });

  for (const rule of set.rules) {
    it(`${rule.id} has words in both languages, a source and examples`, () => {
      expect(rule.title.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(rule.title.en).toMatch(/[a-z]/i);
      expect(rule.citations.length).toBeGreaterThan(0);
      expect(rule.packs.length).toBeGreaterThan(0);
      const { bad, good } = rule.examples;
      const least = rule.phrase ? 1 : 0;
      expect(bad.zh.length + bad.en.length).toBeGreaterThanOrEqual(least);
      expect(good.zh.length + good.en.length).toBeGreaterThanOrEqual(least);
    });
  }

  it('judge by who listens', () => {
    const linter = createLinter(set, { packs: ['cn'] });
    const of = (audience: 'verified' | 'third-party' | 'unknown' | 'machine'): string[] =>
      judgeText(linter, '他的信用卡逾期了。', { speaker: 'agent', channel: 'call', audience }).map(
        ({ rule }) => rule.id,
      );
    expect(of('verified')).toEqual([]);
    expect(of('third-party')).toContain('privacy/third-party-debt');
    expect(of('unknown')).toContain('privacy/before-verify');
    expect(of('machine')).toContain('privacy/voicemail');
  });

  it('leave what the customer says alone', () => {
    const linter = createLinter(set);
    const setting = { speaker: 'customer', channel: 'call', audience: 'verified' } as const;
    expect(judgeText(linter, '你这个骗子，我要告你！', setting)).toEqual([]);
  });
});
