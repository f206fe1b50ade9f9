import { isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import { dataNames } from '../match/data-in.ts';
import { parsePattern, type Element } from '../match/parse-pattern.ts';
import type { Detector, Pattern, PatternsByLanguage } from '../model/rule.ts';
import type { YamlReader } from './yaml-reader.ts';

const KEYS = [
  'match', 'with', 'without', 'window', 'polarity', 'quoted', 'question', 'conditional', 'softened',
]; // prettier-ignore
const MOODS = ['yes', 'no', 'any'] as const;
/** A lexicon that a pattern names, and where; looked up when all files are read. */
export interface LexiconUse {
  readonly reader: YamlReader;
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export const NO_PATTERNS: PatternsByLanguage = { zh: [], en: [] };

/** Reads what a rule looks for: `zh`, `en` and `except` of a mapping. */
export function readDetector(reader: YamlReader, map: YAMLMap, uses: LexiconUse[]): Detector {
  const except = reader.map(map, 'except');
  return {
    patterns: readByLanguage(reader, map, uses),
    except: except ? readByLanguage(reader, except, uses) : NO_PATTERNS,
  };
}

function readByLanguage(reader: YamlReader, map: YAMLMap, uses: LexiconUse[]): PatternsByLanguage {
  const all = (key: string): Pattern[] =>
    reader.list(map, key).flatMap((node) => readPattern(reader, node, uses) ?? []);
  return { zh: all('zh'), en: all('en') };
}

function readPattern(reader: YamlReader, node: Node, uses: LexiconUse[]): Pattern | undefined {
  if (!isMap(node)) {
    const match = reader.textOf(node, 'match');
    if (match === undefined) return undefined;
    check(reader, node, match, uses);
    return patternOf(match);
  }
  const map = node as YAMLMap;
  reader.onlyKeys(map, KEYS);
  const match = reader.text(map, 'match');
  if (match === undefined) {
    reader.report('rule/missing', reader.at(node), { key: 'match' });
    return undefined;
  }
  check(reader, reader.child(map, 'match'), match, uses);
  const others = (key: 'with' | 'without'): readonly string[] =>
    reader.list(map, key).flatMap((one) => {
      const text = reader.textOf(one, key);
      if (text !== undefined) check(reader, one, text, uses);
      return text ?? [];
    });
  return {
    ...patternOf(match),
    with: others('with'),
    without: others('without'),
    window: reader.choice(map, 'window', ['clause', 'sentence', 'text']) ?? 'sentence',
    polarity: reader.choice(map, 'polarity', ['asserted', 'negated', 'any']) ?? 'asserted',
    quoted: moodOf(reader, map, 'quoted') ?? 'no',
    question: moodOf(reader, map, 'question') ?? 'any',
    conditional: moodOf(reader, map, 'conditional') ?? 'any',
    softened: moodOf(reader, map, 'softened') ?? 'any',
  };
}

/** YAML 1.2 reads `no` as a word and some tools write it as false. */
function moodOf(reader: YamlReader, map: YAMLMap, key: string): Pattern['quoted'] | undefined {
  const node = reader.child(map, key);
  if (isScalar(node) && typeof node.value === 'boolean') return node.value ? 'yes' : 'no';
  return node && reader.choiceOf(node, key, MOODS);
}

function patternOf(match: string): Pattern {
  return {
    match,
    with: [],
    without: [],
    window: 'sentence',
    polarity: 'asserted',
    quoted: 'no',
    question: 'any',
    conditional: 'any',
    softened: 'any',
  };
}

/** Reports what is wrong inside a pattern, at its place in the file. */
function check(reader: YamlReader, node: unknown, text: string, uses: LexiconUse[]): void {
  const whole = reader.at(node);
  const quote = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
  const from = whole.start + (quote ? 1 : 0);
  const { sequences, problems } = parsePattern(text);
  for (const { kind, at } of problems)
    reader.report(
      'rule/bad-pattern',
      { start: from + at.start, end: from + at.end },
      { case: kind, pattern: text.length > 60 ? `${text.slice(0, 60)}…` : text },
    );
  const visit = (element: Element): void => {
    switch (element.kind) {
      case 'any-of':
        element.of.forEach(visit);
        break;
      case 'lexicon':
        uses.push({
          reader,
          id: element.id,
          start: from + element.at.start,
          end: from + element.at.end,
        });
        break;
      case 'data':
        if (!dataNames.includes(element.what))
          reader.report(
            'rule/bad-value',
            { start: from + element.at.start, end: from + element.at.end },
            { field: '[…]', expected: dataNames.join(', ') },
          );
        break;
      case 'literal':
      case 'slot':
        break;
    }
  };
  for (const { steps } of sequences) for (const { element } of steps) visit(element);
}
