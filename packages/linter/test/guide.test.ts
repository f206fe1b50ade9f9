import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInRules } from '../../rules/src/index.ts';
import { describe, expect, it } from 'vitest';
import { loadRules, testRules } from '../src/index.ts';

describe('the guide', () => {
  it.each(['zh-CN', 'en'])('has an example that works (%s)', (language) => {
    const path = join(import.meta.dirname, `../../../docs/guide/adding-a-rule.${language}.md`);
    const yaml = /```yaml\n([\s\S]*?)```/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
    const { set, problems } = loadRules(new Map([['rule.yaml', yaml]]), builtInRules());
    expect(problems.map(({ code, args }) => [code, args])).toEqual([]);
    expect(testRules(set, new Set(['house/let']))).toEqual([]);
  });
});
