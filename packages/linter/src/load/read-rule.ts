import type { Node, YAMLMap } from 'yaml';
import { isMap } from 'yaml';
import type {
  CallEvent,
  Citation,
  Detector,
  Example,
  FlowCheck,
  Lexicon,
  Pattern,
  PhraseCheck,
  Rule,
} from '../model/rule.ts';
import type { LanguageId } from '../model/utterance.ts';
import { readFlow } from './read-flow.ts';
import { readDetector, type LexiconUse } from './read-patterns.ts';
import type { YamlReader } from './yaml-reader.ts';

const KEYS = [
  'rule', 'packs', 'level', 'levels', 'least', 'since', 'title', 'message', 'why', 'help', 'better', 'cite',
  'confidence', 'applies-to', 'find', 'flow', 'lexicons', 'examples', 'scripts',
]; // prettier-ignore
const LEVELS = ['stop', 'error', 'warning', 'info'] as const;
const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const;
const CONFIDENCES = ['high', 'medium', 'low'] as const;
const AUDIENCES = ['verified', 'unverified', 'unknown', 'third-party', 'machine'] as const;
const CHANNELS = ['call', 'sms', 'voicemail'] as const;
const SPEAKERS = ['agent', 'note', 'customer', 'third-party'] as const;

/** What one file says of a rule; a rule's parts for other languages may stand in files of their own. */
export interface RulePart {
  readonly id: string;
  readonly idNode: unknown;
  readonly map: YAMLMap;
  readonly reader: YamlReader;
  readonly rule: Rule;
  /** Its own lexicons, under names that no other rule can use. */
  readonly lexicons: readonly Lexicon[];
  readonly ownNames: readonly string[];
}

/** Reads a rule file; undefined where it names no rule. */
export function readRule(
  reader: YamlReader,
  map: YAMLMap,
  uses: LexiconUse[],
): RulePart | undefined {
  reader.onlyKeys(map, KEYS);
  const id = reader.text(map, 'rule');
  if (id === undefined) {
    reader.report('rule/missing', reader.at(map), { key: 'rule' });
    return undefined;
  }
  const find = reader.map(map, 'find');
  const flow = reader.map(map, 'flow');
  const phrase = find && readPhrase(reader, find, uses);
  const flowRule = flow && readFlow(reader, flow, uses);
  const least = reader.choice(map, 'least', SEVERITIES);
  const why = reader.wording(map, 'why');
  const help = reader.wording(map, 'help');
  const rule: Rule = {
    id,
    packs: reader.texts(map, 'packs'),
    level: reader.choice(map, 'level', LEVELS) ?? 'warning',
    levels: readLevels(reader, map),
    ...(least ? { least } : {}),
    since: reader.text(map, 'since') ?? '0.2.0',
    title: reader.wording(map, 'title') ?? { zh: id, en: id },
    message: reader.wording(map, 'message') ?? { zh: id, en: id },
    ...(why ? { why } : {}),
    ...(help ? { help } : {}),
    better: reader.byLanguage(reader.map(map, 'better')),
    citations: readCitations(reader, map),
    confidence: reader.choice(map, 'confidence', CONFIDENCES) ?? 'medium',
    appliesTo: reader.texts(map, 'applies-to'),
    ...(phrase ? { phrase } : {}),
    ...(flowRule ? { flow: flowRule } : {}),
    examples: readExamples(reader, map),
    file: reader.file,
  };
  const own = reader.map(map, 'lexicons');
  const lexicons = own ? readLexicons(reader, own) : [];
  const names = lexicons.map((one) => one.id);
  return {
    id,
    idNode: reader.child(map, 'rule'),
    map,
    reader,
    rule: withOwnLexicons(rule, names),
    lexicons: lexicons.map((one) => ({ ...one, id: ownName(id, one.id) })),
    ownNames: names,
  };
}

function ownName(rule: string, lexicon: string): string {
  return `${rule}#${lexicon}`;
}

/** Patterns that name a lexicon of their own rule mean that one, whatever else has its name. */
function withOwnLexicons(rule: Rule, names: readonly string[]): Rule {
  if (names.length === 0) return rule;
  const renamed = (text: string): string =>
    text.replace(/<\s*([^<>]+?)\s*>/g, (whole, name: string) =>
      names.includes(name) ? `<${ownName(rule.id, name)}>` : whole,
    );
  return mapPatterns(rule, (pattern) => ({
    ...pattern,
    match: renamed(pattern.match),
    with: pattern.with.map(renamed),
    without: pattern.without.map(renamed),
  }));
}

/** A rule with all its patterns changed, wherever they stand. */
function mapPatterns(rule: Rule, change: (pattern: Pattern) => Pattern): Rule {
  const detector = ({ patterns, except }: Detector): Detector => ({
    patterns: { zh: patterns.zh.map(change), en: patterns.en.map(change) },
    except: { zh: except.zh.map(change), en: except.en.map(change) },
  });
  const { phrase, flow } = rule;
  return {
    ...rule,
    ...(phrase ? { phrase: { ...phrase, detector: detector(phrase.detector) } } : {}),
    ...(flow ? { flow: { ...flow, check: mapDetectors(flow.check, detector) } } : {}),
  };
}

function mapDetectors(check: FlowCheck, change: (detector: Detector) => Detector): FlowCheck {
  const events = (all: readonly CallEvent[]): readonly CallEvent[] =>
    all.map((one) => ('detector' in one ? { ...one, detector: change(one.detector) } : one));
  switch (check.kind) {
    case 'before':
      return { ...check, needs: events(check.needs), before: events(check.before) };
    case 'answered':
      return { ...check, after: events(check.after), needs: events(check.needs) };
    case 'after':
      return { ...check, after: events(check.after), forbids: events(check.forbids) };
    case 'way-out':
      return { ...check, hears: change(check.hears), asks: change(check.asks) };
    case 'line':
      return { ...check, needs: change(check.needs) };
    case 'branch':
      return check.hears ? { ...check, hears: change(check.hears) } : check;
    case 'limit':
    case 'said-back':
    case 'hours':
      return check;
  }
}

function readPhrase(reader: YamlReader, map: YAMLMap, uses: LexiconUse[]): PhraseCheck {
  reader.onlyKeys(map, ['to', 'channel', 'speaker', 'zh', 'en', 'except']);
  const audiences = reader.choices(map, 'to', AUDIENCES);
  const channels = reader.choices(map, 'channel', CHANNELS);
  return {
    kind: 'phrase',
    detector: readDetector(reader, map, uses),
    speakers: reader.choices(map, 'speaker', SPEAKERS) ?? ['agent', 'note'],
    ...(audiences ? { audiences } : {}),
    ...(channels ? { channels } : {}),
  };
}

function readLevels(reader: YamlReader, map: YAMLMap): Rule['levels'] {
  const levels = reader.map(map, 'levels');
  if (!levels) return {};
  return Object.fromEntries(
    levels.items.flatMap(({ key }) => {
      const pack = String(key);
      const level = reader.choice(levels, pack, LEVELS);
      return level ? [[pack, level]] : [];
    }),
  );
}

function readCitations(reader: YamlReader, map: YAMLMap): Citation[] {
  return reader.list(map, 'cite').flatMap((node) => {
    if (!isMap(node)) {
      reader.bad(node, 'cite', '{ source: … }');
      return [];
    }
    const cite = node as YAMLMap;
    reader.onlyKeys(cite, ['source', 'article', 'packs', 'confidence']);
    const source = reader.text(cite, 'source');
    if (source === undefined) {
      reader.report('rule/missing', reader.at(cite), { key: 'cite.source' });
      return [];
    }
    const article = reader.text(cite, 'article');
    return {
      source,
      ...(article === undefined ? {} : { article }),
      ...(cite.has('packs') ? { packs: reader.texts(cite, 'packs') } : {}),
      confidence: reader.choice(cite, 'confidence', CONFIDENCES) ?? 'medium',
    };
  });
}

function readExamples(reader: YamlReader, map: YAMLMap): Rule['examples'] {
  const all = reader.map(map, 'examples');
  const scripts = reader.map(map, 'scripts');
  const of = (language: LanguageId, kind: 'bad' | 'good'): Example[] => {
    const inner = all && reader.map(all, language);
    return inner ? reader.list(inner, kind).flatMap((node) => readExample(reader, node)) : [];
  };
  return {
    bad: { zh: of('zh', 'bad'), en: of('en', 'bad') },
    good: { zh: of('zh', 'good'), en: of('en', 'good') },
    badScripts: scripts ? reader.texts(scripts, 'bad') : [],
    goodScripts: scripts ? reader.texts(scripts, 'good') : [],
  };
}

function readExample(reader: YamlReader, node: Node): Example[] {
  if (!isMap(node)) {
    const text = reader.textOf(node, 'examples');
    return text === undefined ? [] : [{ text }];
  }
  const map = node as YAMLMap;
  reader.onlyKeys(map, ['text', 'to', 'channel', 'speaker']);
  const text = reader.text(map, 'text');
  if (text === undefined) {
    reader.report('rule/missing', reader.at(map), { key: 'text' });
    return [];
  }
  const audience = reader.choice(map, 'to', AUDIENCES);
  const channel = reader.choice(map, 'channel', CHANNELS);
  const speaker = reader.choice(map, 'speaker', SPEAKERS);
  return [
    {
      text,
      ...(audience ? { audience } : {}),
      ...(channel ? { channel } : {}),
      ...(speaker ? { speaker } : {}),
    },
  ];
}

/** Reads lexicons by their ids. */
export function readLexicons(reader: YamlReader, map: YAMLMap): Lexicon[] {
  return map.items.flatMap(({ key }) => {
    const id = String(key);
    const inner = reader.map(map, id);
    if (!inner) return [];
    reader.onlyKeys(inner, ['title', 'zh', 'en', 'except', 'disguised', 'negative']);
    const title = reader.wording(inner, 'title');
    return {
      id,
      ...(title ? { title } : {}),
      words: reader.byLanguage(inner),
      except: reader.byLanguage(reader.map(inner, 'except')),
      disguised: reader.flag(inner, 'disguised'),
      negative: reader.flag(inner, 'negative'),
    };
  });
}
