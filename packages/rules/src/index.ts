import type { RuleSet } from '@parley/linter';
import { RULE_SET } from './generated/rule-set.ts';

let rules: RuleSet | undefined;

/** The packs that come with Parley: house, cn, us, uk. */
export function builtInRules(): RuleSet {
  return (rules ??= JSON.parse(RULE_SET) as RuleSet);
}
