import type { Example, Rule, RuleSet } from '../model/rule.ts';
import type { LanguageId } from '../model/utterance.ts';
import { createLinter, judgeText, type Linter } from '../engine/linter.ts';

/** An example that does not show what it should: a bad one that is not found, or a good one that is. */
export interface ExampleFailure {
  /** Whose example it is. */
  readonly rule: Rule;
  readonly kind: 'missed' | 'alarm';
  readonly language: LanguageId;
  readonly example: Example;
  /** Of an alarm: the rules that found something in it. */
  readonly by: readonly string[];
}

const LANGUAGES: readonly LanguageId[] = ['zh', 'en'];

/** Runs the examples of rules: each bad one is found by its own rule, each good one by no rule at all. */
export function testRules(set: RuleSet, only?: ReadonlySet<string>): ExampleFailure[] {
  const linter = createLinter(set, { only: 'phrases' });
  const failures: ExampleFailure[] = [];
  for (const rule of set.rules) {
    if (only && !only.has(rule.id)) continue;
    for (const language of LANGUAGES) {
      const fail = (
        kind: ExampleFailure['kind'],
        example: Example,
        by: readonly string[],
      ): void => {
        failures.push({ rule, kind, language, example, by });
      };
      for (const example of rule.examples.bad[language]) {
        const by = rulesIn(linter, language, example);
        if (!by.includes(rule.id)) fail('missed', example, by);
      }
      for (const example of rule.examples.good[language]) {
        const by = rulesIn(linter, language, example);
        if (by.length > 0) fail('alarm', example, by);
      }
    }
  }
  return failures;
}

function rulesIn(linter: Linter, language: LanguageId, example: Example): readonly string[] {
  const setting = {
    speaker: example.speaker ?? 'agent',
    channel: example.channel ?? 'call',
    audience: example.audience ?? 'verified',
  } as const;
  return judgeText(linter, example.text, setting, language).map(({ rule }) => rule.id);
}
