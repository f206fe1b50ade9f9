import { descriptorOf, type Locale } from '@parley/diagnostics';
import { citationWords, type RuleSet } from '@parley/linter';
import type { RuleDescription } from '../report/reporter.ts';

/** What is known of a rule or of a code of the language, for reports. */
export function describerOf(
  set: RuleSet,
  locale: Locale,
): (code: string) => RuleDescription | undefined {
  const rules = new Map(set.rules.map((rule) => [rule.id, rule]));
  return (code) => {
    const rule = rules.get(code);
    if (rule) {
      const basis = citationWords(rule.citations, set)?.[locale];
      return {
        title: rule.title[locale],
        why: [rule.why?.[locale], basis].filter((text) => text !== undefined).join(' '),
        help: [rule.help?.[locale], rule.better[locale][0]]
          .filter((text) => text !== undefined)
          .join(' '),
        precision: rule.confidence,
        tags: rule.packs,
      };
    }
    const descriptor = descriptorOf(code);
    return (
      descriptor && {
        title: descriptor.title[locale],
        why: descriptor.why?.[locale] ?? '',
        help: '',
        precision: 'high',
        tags: ['core'],
      }
    );
  };
}
