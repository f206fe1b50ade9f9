import {
  diagnostic,
  type Diagnostic,
  type OwnWords,
  type Related,
  type Severity,
  type Span,
  type Wording,
} from '@parley/diagnostics';
import type { Citation, Rule, RuleLevel, RuleSet } from '../model/rule.ts';

/** How much a rule weighs for a script with these packs: the weightiest of those that have the rule. */
export function levelOf(rule: Rule, packs: ReadonlySet<string> | undefined): RuleLevel {
  const levels = rule.packs
    .filter((pack) => !packs || packs.has(pack))
    .map((pack) => rule.levels[pack] ?? rule.level);
  const order: readonly RuleLevel[] = ['stop', 'error', 'warning', 'info', 'hint'];
  return order.find((level) => levels.includes(level)) ?? rule.level;
}

export function severityOf(level: RuleLevel): Severity {
  return level === 'stop' ? 'error' : level;
}

/** The words of a rule, with its regulation and a better wording. */
export function wordsOfRule(rule: Rule, set: RuleSet, packs?: ReadonlySet<string>): OwnWords {
  const why = both(rule.why, citationWords(rule.citations, set, packs));
  const help = both(rule.help, betterWords(rule));
  return {
    title: rule.title,
    message: rule.message,
    ...(why ? { why } : {}),
    ...(help ? { help } : {}),
  };
}

function both(one: Wording | undefined, other: Wording | undefined): Wording | undefined {
  if (!one || !other) return one ?? other;
  return { zh: `${one.zh}${other.zh}`, en: `${one.en} ${other.en}` };
}

function betterWords({ better }: Rule): Wording | undefined {
  const zh = better.zh[0];
  const en = better.en[0];
  if (zh === undefined && en === undefined) return undefined;
  return {
    zh: `可以改说：“${zh ?? en}”`,
    en: `Better: “${en ?? zh}”`,
  };
}

/** What a rule stands on, for the packs in force: sources with article, day, and how sure it is. */
export function citationWords(
  citations: readonly Citation[],
  set: RuleSet,
  packs?: ReadonlySet<string>,
): Wording | undefined {
  const cited = citations.filter(
    (one) => !packs || !one.packs || one.packs.some((pack) => packs.has(pack)),
  );
  if (cited.length === 0) return undefined;
  const say = (locale: 'zh' | 'en'): string =>
    cited.map((one) => oneCitation(one, set, locale)).join(locale === 'zh' ? '；' : '; ');
  return { zh: `依据：${say('zh')}。`, en: `Basis: ${say('en')}.` };
}

/** One source with its article and day. */
export function oneCitation(
  { source, article, confidence }: Citation,
  { sources }: RuleSet,
  locale: 'zh' | 'en',
): string {
  const known = sources.find(({ id }) => id === source);
  const title = known?.title[locale] ?? source;
  const place = article === undefined ? '' : locale === 'zh' ? `第${article}条` : ` ${article}`;
  const since =
    known?.since === undefined
      ? ''
      : locale === 'zh'
        ? `（${known.since}起施行）`
        : ` (since ${known.since})`;
  const sure = confidence === 'low' ? (locale === 'zh' ? '（待核对）' : ' (to be confirmed)') : '';
  return `${title}${place}${since}${sure}`;
}

/** A rule's finding as a diagnostic. */
export function ruleDiagnostic(
  rule: Rule,
  level: RuleLevel,
  words: OwnWords,
  place: { readonly file: string; readonly span: Span },
  details: {
    readonly text: string;
    readonly related: readonly Related[];
    readonly fingerprint: string;
  },
): Diagnostic {
  return {
    ...diagnostic(rule.id, severityOf(level), place.span, {
      args: { text: details.text },
      related: details.related,
      words,
      fingerprint: details.fingerprint,
      ...(level === 'stop' ? { tags: ['stop'] } : {}),
    }),
    file: place.file,
  };
}
