import { dataIn } from '../match/data-in.ts';
import { Matcher } from '../match/matcher.ts';
import type { Hit } from '../model/hit.ts';
import type { CallEvent, Detector, FlowCheck, Rule, RuleSet } from '../model/rule.ts';
import type { LanguageId, Setting, SlotInText } from '../model/utterance.ts';
import { languageOf } from '../text/language-of.ts';
import { slotsIn, slotTest } from './slots.ts';

/** Rules at work: those of the chosen packs, compiled once a language when it is first met. */
export interface Linter {
  readonly set: RuleSet;
  readonly rules: readonly Rule[];
  readonly matcher: (language: LanguageId) => Matcher;
  /** Index of each detector: of phrase rules, of the events of flow rules, and of what reveals debt. */
  readonly indexes: ReadonlyMap<Detector, number>;
  /** Of a detector's index: the rule whose phrases it finds. */
  readonly phraseRules: readonly (Rule | undefined)[];
}

export interface LinterOptions {
  /** Absent: all packs. */
  readonly packs?: readonly string[];
  /** Single rules besides. */
  readonly rules?: readonly string[];
  /** Single lines are judged by phrases alone: then nothing is looked for that only flow rules ask. */
  readonly only?: 'phrases';
}

export interface LineText {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly slots: readonly SlotInText[];
  readonly language?: LanguageId;
}

/** A rule that a line breaks, and where. */
export interface LineFinding {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
}

/** Makes a linter of rules. Packs that others extend come with them. */
export function createLinter(set: RuleSet, options: LinterOptions = {}): Linter {
  const packs = options.packs && withExtended(set, options.packs);
  const isOn = (rule: Rule): boolean =>
    !packs ||
    rule.packs.some((pack) => packs.has(pack)) ||
    (options.rules?.includes(rule.id) ?? false);
  const rules = set.rules.filter(isOn);
  const detectors: Detector[] = [];
  const indexes = new Map<Detector, number>();
  const phraseRules: (Rule | undefined)[] = [];
  const add = (detector: Detector, rule: Rule | undefined): void => {
    if (indexes.has(detector)) return;
    indexes.set(detector, detectors.push(detector) - 1);
    phraseRules.push(rule);
  };
  for (const rule of rules) if (rule.phrase) add(rule.phrase.detector, rule);
  if (options.only !== 'phrases') {
    for (const { flow } of rules)
      for (const detector of flow ? detectorsOf(flow.check) : []) add(detector, undefined);
    add(set.reveals, undefined);
  }
  const lexicons = new Map(set.lexicons.map((lexicon) => [lexicon.id, lexicon]));
  const isSlot = slotTest(set);
  const matchers = new Map<LanguageId, Matcher>();
  const matcher = (language: LanguageId): Matcher => {
    let made = matchers.get(language);
    if (!made) {
      made = new Matcher(language, detectors, lexicons, dataIn, isSlot);
      matchers.set(language, made);
    }
    return made;
  };
  return { set, rules, matcher, indexes, phraseRules };
}

/** Packs with all that they extend. */
export function withExtended(set: RuleSet, ids: readonly string[]): ReadonlySet<string> {
  const packs = new Set<string>();
  const add = (id: string): void => {
    if (packs.has(id)) return;
    packs.add(id);
    for (const other of set.packs.find((pack) => pack.id === id)?.extends ?? []) add(other);
  };
  ids.forEach(add);
  return packs;
}

/** The detectors of a flow check. */
function detectorsOf(check: FlowCheck): readonly Detector[] {
  switch (check.kind) {
    case 'before':
      return [...detectorsIn(check.needs), ...detectorsIn(check.before)];
    case 'answered':
      return [...detectorsIn(check.after), ...detectorsIn(check.needs)];
    case 'after':
      return [...detectorsIn(check.after), ...detectorsIn(check.forbids)];
    case 'way-out':
      return [check.hears, check.asks];
    case 'limit':
      return detectorsIn([check.event]);
    case 'line':
      return [check.needs];
    case 'branch':
      return check.hears ? [check.hears] : [];
    case 'said-back':
    case 'hours':
      return [];
  }
}

function detectorsIn(events: readonly CallEvent[]): readonly Detector[] {
  return events.flatMap((event) => ('detector' in event ? [event.detector] : []));
}

/** What all detectors find in a line, whoever says it to whom. */
export function scanLine(linter: Linter, line: LineText): readonly Hit[] {
  const { source, start, end, slots } = line;
  const language = line.language ?? languageOf(source, start, end);
  return linter.matcher(language).scan(source, start, end, slots);
}

/** The phrase rules that a line breaks in a setting; what one rule finds in places that touch is one finding. */
export function phraseFindings(
  { phraseRules }: Linter,
  hits: readonly Hit[],
  { speaker, channel, audience }: Setting,
): LineFinding[] {
  const found = new Map<string, LineFinding[]>();
  for (const { detector, start, end } of hits) {
    const rule = phraseRules[detector];
    const phrase = rule?.phrase;
    if (!rule || !phrase) continue;
    if (!phrase.speakers.includes(speaker)) continue;
    if (phrase.channels && !phrase.channels.includes(channel)) continue;
    if (phrase.audiences && !phrase.audiences.includes(audience)) continue;
    const others = found.get(rule.id) ?? [];
    found.set(rule.id, merged(others, { rule, start, end }));
  }
  return [...found.values()].flat().toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function merged(all: readonly LineFinding[], one: LineFinding): LineFinding[] {
  const rest: LineFinding[] = [];
  let { start, end } = one;
  for (const other of all) {
    if (other.start < end && start < other.end) {
      start = Math.min(start, other.start);
      end = Math.max(end, other.end);
    } else rest.push(other);
  }
  return [...rest, { rule: one.rule, start, end }];
}

/** The rules that a single utterance breaks; `{…}` in it are slots, known by their names alone. */
export function judgeText(
  linter: Linter,
  source: string,
  setting: Setting,
  language?: LanguageId,
): LineFinding[] {
  const hits = scanLine(linter, {
    source,
    start: 0,
    end: source.length,
    slots: slotsIn(source),
    ...(language ? { language } : {}),
  });
  return hits.length === 0 ? [] : phraseFindings(linter, hits, setting);
}
