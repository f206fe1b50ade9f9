import type { Locale } from '@parley/diagnostics';
import { oneCitation } from '../lint/rule-diagnostic.ts';
import type { Citation, Example, Rule, RuleSet } from '../model/rule.ts';

const WORDS = {
  zh: {
    level: '级别',
    packs: '规则包',
    since: '自版本',
    for: '适用于',
    confidence: '把握',
    why: '依据',
    bad: '不能这样说',
    good: '这样说没有问题',
    better: '可以改说',
    levels: {
      stop: '红线（不能放行）',
      error: '错误',
      warning: '警告',
      info: '提示',
      hint: '提示',
    },
    sure: { high: '高', medium: '中', low: '低，引用前请核对' },
  },
  en: {
    level: 'Level',
    packs: 'Packs',
    since: 'Since',
    for: 'Applies to',
    confidence: 'Confidence',
    why: 'Basis',
    bad: 'Not like this',
    good: 'This is fine',
    better: 'Better',
    levels: {
      stop: 'never (no release)',
      error: 'error',
      warning: 'warning',
      info: 'info',
      hint: 'hint',
    },
    sure: { high: 'high', medium: 'medium', low: 'low: confirm before relying on it' },
  },
} as const;

/** The page of a rule in Markdown, made from its own file: the terminal, the documentation and editors show it. */
export function rulePage(rule: Rule, set: RuleSet, locale: Locale): string {
  const words = WORDS[locale];
  const rows = [
    `# ${rule.title[locale]} (${rule.id})`,
    '',
    ...(rule.why ? [rule.why[locale], ''] : []),
    ...(rule.help ? [rule.help[locale], ''] : []),
    `- ${words.level}: ${words.levels[rule.level]}`,
    `- ${words.packs}: ${rule.packs.join(', ')}`,
    ...(rule.appliesTo.length > 0 ? [`- ${words.for}: ${rule.appliesTo.join(', ')}`] : []),
    `- ${words.confidence}: ${words.sure[rule.confidence]}`,
    `- ${words.since}: ${rule.since}`,
    '',
    ...section(
      words.why,
      rule.citations.map((one) => citation(one, set, locale)),
    ),
    ...section(words.bad, examples(rule.examples.bad, locale)),
    ...section(words.good, examples(rule.examples.good, locale)),
    ...section(words.better, rule.better[locale]),
  ];
  return `${rows.join('\n').trimEnd()}\n`;
}

function section(head: string, rows: readonly string[]): readonly string[] {
  return rows.length === 0 ? [] : [`## ${head}`, '', ...rows.map((row) => `- ${row}`), ''];
}

function examples(
  all: Readonly<Record<Locale, readonly Example[]>>,
  locale: Locale,
): readonly string[] {
  const own = all[locale].length > 0 ? all[locale] : [...all.zh, ...all.en];
  return own.map(({ text, audience }) => (audience ? `${text} (${audience})` : text));
}

function citation(one: Citation, set: RuleSet, locale: Locale): string {
  const words = WORDS[locale];
  return `${oneCitation(one, set, locale)} (${words.confidence}: ${words.sure[one.confidence]})`;
}
