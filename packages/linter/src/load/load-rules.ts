import { nearest, type Diagnostic } from '@parley/diagnostics';
import type { YAMLMap } from 'yaml';
import type { Detector, Lexicon, Pack, Rule, RuleSet, Source } from '../model/rule.ts';
import { NO_PATTERNS, readDetector, type LexiconUse } from './read-patterns.ts';
import { readLexicons, readRule, type RulePart } from './read-rule.ts';
import { YamlReader } from './yaml-reader.ts';

/** Rules that were read, and what is wrong with their files. */
export interface Loaded {
  readonly set: RuleSet;
  readonly problems: readonly Diagnostic[];
}

export const NO_RULES: RuleSet = {
  packs: [],
  rules: [],
  lexicons: [],
  sources: [],
  reveals: { patterns: NO_PATTERNS, except: NO_PATTERNS },
};

interface Draft {
  /** What was there before: nobody who adds a pack may change what its rules find. */
  readonly base: RuleSet;
  readonly packs: Pack[];
  readonly parts: RulePart[];
  readonly lexicons: Map<string, Lexicon>;
  readonly sources: Map<string, Source>;
  readonly problems: Diagnostic[];
  readonly uses: LexiconUse[];
  reveals: Detector;
}

/**
 * Reads the YAML files of packs, by path: `packs.yaml` or `pack.yaml`, `sources.yaml`, `reveals.yaml`,
 * `lexicons/…`, `rules/…`. What `base` has may be used, and comes with the result. A file that is wrong loses
 * only its own rules.
 */
export function loadRules(files: ReadonlyMap<string, string>, base: RuleSet = NO_RULES): Loaded {
  const draft: Draft = {
    base,
    packs: [...base.packs],
    parts: [],
    lexicons: new Map(base.lexicons.map((one) => [one.id, one])),
    sources: new Map(base.sources.map((one) => [one.id, one])),
    problems: [],
    uses: [],
    reveals: base.reveals,
  };
  for (const path of [...files.keys()].toSorted()) readFile(draft, path, files.get(path) as string);
  const rules = mergeRules(draft, base.rules);
  checkUses(draft, rules);
  return {
    set: {
      packs: draft.packs,
      rules: [...base.rules, ...rules],
      lexicons: [...draft.lexicons.values()],
      sources: [...draft.sources.values()],
      reveals: draft.reveals,
    },
    problems: draft.problems,
  };
}

function readFile(draft: Draft, path: string, text: string): void {
  const reader = new YamlReader(path, draft.problems);
  const top = reader.top(text);
  if (!top) return;
  if (top.has('rule')) {
    const part = readRule(reader, top, draft.uses);
    if (part) draft.parts.push(part);
    return;
  }
  reader.onlyKeys(top, ['lexicons', 'sources', 'packs', 'reveals']);
  const lexicons = reader.map(top, 'lexicons');
  if (lexicons)
    for (const one of readLexicons(reader, lexicons)) addShared(draft, reader, lexicons, one);
  const sources = reader.map(top, 'sources');
  if (sources) readSources(draft, reader, sources);
  const packs = reader.map(top, 'packs');
  if (packs) readPacks(draft, reader, packs);
  const reveals = reader.map(top, 'reveals');
  if (reveals && draft.base.packs.length > 0)
    reader.report('rule/unknown-key', reader.at(reveals), { key: 'reveals' });
  else if (reveals)
    draft.reveals = joinDetectors(draft.reveals, readDetector(reader, reveals, draft.uses));
}

/** A pack that comes later has lexicons of its own, and leaves those of others as they are. */
function addShared(draft: Draft, reader: YamlReader, map: YAMLMap, one: Lexicon): void {
  if (draft.base.lexicons.some(({ id }) => id === one.id))
    reader.report('rule/duplicate', reader.at(reader.child(map, one.id)), { name: one.id });
  else addLexicon(draft, one);
}

/** Words of one lexicon may stand in several files, one a language. */
function addLexicon({ lexicons }: Draft, one: Lexicon): void {
  const known = lexicons.get(one.id);
  lexicons.set(
    one.id,
    known
      ? {
          ...known,
          words: bothLists(known.words, one.words),
          except: bothLists(known.except, one.except),
          disguised: known.disguised || one.disguised,
          negative: known.negative || one.negative,
        }
      : one,
  );
}

function joinDetectors(a: Detector, b: Detector): Detector {
  return {
    patterns: bothLists(a.patterns, b.patterns),
    except: bothLists(a.except, b.except),
  };
}

type ByLanguage<T> = Readonly<Record<'zh' | 'en', readonly T[]>>;

function bothLists<T>(a: ByLanguage<T>, b: ByLanguage<T>): ByLanguage<T> {
  return { zh: [...a.zh, ...b.zh], en: [...a.en, ...b.en] };
}

function readSources({ sources }: Draft, reader: YamlReader, map: YAMLMap): void {
  for (const { key } of map.items) {
    const id = String(key);
    const inner = reader.map(map, id);
    if (!inner) continue;
    reader.onlyKeys(inner, ['title', 'jurisdiction', 'since', 'until', 'confidence', 'note']);
    const since = reader.text(inner, 'since');
    const until = reader.text(inner, 'until');
    const note = reader.wording(inner, 'note');
    sources.set(id, {
      id,
      title: reader.wording(inner, 'title') ?? { zh: id, en: id },
      jurisdiction: reader.text(inner, 'jurisdiction') ?? '',
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
      confidence: reader.choice(inner, 'confidence', ['high', 'medium', 'low']) ?? 'medium',
      ...(note ? { note } : {}),
    });
  }
}

function readPacks({ packs }: Draft, reader: YamlReader, map: YAMLMap): void {
  for (const { key } of map.items) {
    const id = String(key);
    const inner = reader.map(map, id);
    if (!inner) continue;
    reader.onlyKeys(inner, ['title', 'version', 'jurisdiction', 'extends', 'slots']);
    const jurisdiction = reader.text(inner, 'jurisdiction');
    const slots = reader.map(inner, 'slots');
    packs.push({
      id,
      title: reader.wording(inner, 'title') ?? { zh: id, en: id },
      version: reader.text(inner, 'version') ?? '0.0.0',
      ...(jurisdiction === undefined ? {} : { jurisdiction }),
      extends: reader.texts(inner, 'extends'),
      slots: slots
        ? Object.fromEntries(
            slots.items.map(({ key: role }) => [String(role), reader.texts(slots, String(role))]),
          )
        : {},
    });
  }
}

/** The rules of all parts: the part with `packs` is the rule, others add languages to it. */
function mergeRules(draft: Draft, base: readonly Rule[]): Rule[] {
  const rules = new Map<string, Rule>();
  const taken = new Set(base.map(({ id }) => id));
  for (const part of draft.parts.toSorted((a, b) => Number(isWhole(b)) - Number(isWhole(a)))) {
    for (const one of part.lexicons) addLexicon(draft, one);
    const known = rules.get(part.id);
    if (taken.has(part.id) || (known && isWhole(part))) {
      part.reader.report('rule/duplicate', part.reader.at(part.idNode), { name: part.id });
      continue;
    }
    if (!known && !isWhole(part))
      part.reader.report('rule/missing', part.reader.at(part.map), { key: 'packs' });
    rules.set(part.id, known ? withPart(known, part.rule) : part.rule);
  }
  return [...rules.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function withPart(rule: Rule, part: Rule): Rule {
  const phrase =
    rule.phrase && part.phrase
      ? {
          ...part.phrase,
          ...rule.phrase,
          detector: joinDetectors(rule.phrase.detector, part.phrase.detector),
        }
      : (rule.phrase ?? part.phrase);
  return {
    ...rule,
    ...(phrase ? { phrase } : {}),
    better: bothLists(rule.better, part.better),
    citations: [...rule.citations, ...part.citations],
    examples: {
      bad: bothLists(rule.examples.bad, part.examples.bad),
      good: bothLists(rule.examples.good, part.examples.good),
      badScripts: [...rule.examples.badScripts, ...part.examples.badScripts],
      goodScripts: [...rule.examples.goodScripts, ...part.examples.goodScripts],
    },
  };
}

/** Names that rules use and nobody has. */
function checkUses({ uses, lexicons, parts, sources, packs }: Draft, rules: readonly Rule[]): void {
  const own = new Set(
    parts.flatMap(({ reader, ownNames }) => ownNames.map((name) => `${reader.file}\u0000${name}`)),
  );
  for (const { reader, id, start, end } of uses) {
    if (lexicons.has(id) || own.has(`${reader.file}\u0000${id}`)) continue;
    const near = nearest(id, lexicons.keys());
    const args = { kind: 'lexicon', name: id, ...(near ? { near } : {}) };
    reader.report('rule/unknown-name', { start, end }, args);
  }
  const packIds = new Set(packs.map(({ id }) => id));
  for (const { reader, rule, map } of parts) {
    for (const { source } of rule.citations) {
      if (sources.has(source)) continue;
      const near = nearest(source, sources.keys());
      const args = { kind: 'source', name: source, ...(near ? { near } : {}) };
      reader.report('rule/unknown-name', reader.at(reader.child(map, 'cite')), args);
    }
    for (const pack of rule.packs) {
      if (packIds.has(pack)) continue;
      const near = nearest(pack, packIds);
      const args = { kind: 'pack', name: pack, ...(near ? { near } : {}) };
      reader.report('rule/unknown-name', reader.at(reader.child(map, 'packs')), args);
    }
  }
  for (const { reader, rule, map } of parts) {
    const whole = rules.find(({ id }) => id === rule.id);
    if (whole && !whole.phrase && !whole.flow)
      reader.report('rule/missing', reader.at(map), { key: 'find' });
  }
}

/** The part that says what the rule is; others only add a language to it. */
function isWhole({ map }: RulePart): boolean {
  return map.has('packs') || map.has('level');
}
