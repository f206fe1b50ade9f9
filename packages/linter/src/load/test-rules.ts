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
  const linter = createLinter(set);
  const tested = set.rules.filter(({ id }) => !only || only.has(id));
  return tested.flatMap((rule) =>
    LANGUAGES.flatMap((language) => [
      ...rule.examples.bad[language].flatMap((example) => missed(linter, rule, language, example)),
      ...rule.examples.good[language].flatMap((example) => alarms(linter, rule, language, example)),
    ]),
  );
}

function rulesIn(linter: Linter, language: LanguageId, example: Example): readonly string[] {
  const setting = {
    speaker: example.speaker ?? 'agent',
    channel: example.channel ?? 'call',
    audience: example.audience ?? 'verified',
  } as const;
  return judgeText(linter, example.text, setting, language).map(({ rule }) => rule.id);
}

function missed(
  linter: Linter,
  rule: Rule,
  language: LanguageId,
  example: Example,
): ExampleFailure[] {
  const by = rulesIn(linter, language, example);
  return by.includes(rule.id) ? [] : [{ rule, kind: 'missed', language, example, by }];
}

function alarms(
  linter: Linter,
  rule: Rule,
  language: LanguageId,
  example: Example,
): ExampleFailure[] {
  const by = rulesIn(linter, language, example);
  return by.length === 0 ? [] : [{ rule, kind: 'alarm', language, example, by }];
}
