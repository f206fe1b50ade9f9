import {
  diagnostic,
  lintWords,
  nearest,
  type Args,
  type Diagnostic,
  type Span,
  type Wording,
} from '@parley/diagnostics';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml';
import type { LanguageId } from '../model/utterance.ts';

/** Files of rules are short; a longer one is a mistake or worse. */
const LONGEST_FILE = 1 << 20;
const NO_NODES: readonly Node[] = [];

/** Reads one YAML file of a pack; what is wrong is noted at its place, and the rest is read all the same. */
export class YamlReader {
  readonly file: string;
  readonly problems: Diagnostic[];

  constructor(file: string, problems: Diagnostic[]) {
    this.file = file;
    this.problems = problems;
  }

  /** The mapping at the top of a text; undefined where there is none. */
  top(text: string): YAMLMap | undefined {
    if (text.length > LONGEST_FILE) {
      this.report('rule/bad-value', { start: 0, end: 1 }, { field: '/', expected: '< 1 MiB' });
      return undefined;
    }
    const document = parseDocument(text, {
      lineCounter: new LineCounter(),
      prettyErrors: false,
      uniqueKeys: true,
    });
    // What follows the first mistake is most often only its echo.
    for (const { message, pos } of document.errors.slice(0, 1))
      this.report('rule/not-yaml', { start: pos[0], end: pos[1] }, { message });
    const { contents } = document;
    if (document.errors.length > 0) return undefined;
    if (isMap(contents)) return contents as YAMLMap;
    this.report('rule/bad-value', { start: 0, end: 1 }, { field: '/', expected: '{ … }' });
    return undefined;
  }

  report(code: string, span: Span, args: Args): void {
    const near = args['near'];
    const said = near === undefined ? { ...args, near: '' } : { ...args, near: `→ ${near}` };
    const words = lintWords(code, args['case'] === undefined ? undefined : String(args['case']));
    this.problems.push({
      ...diagnostic(code, 'error', span, { args: said, words }),
      file: this.file,
    });
  }

  /** Where a node stands. */
  at(node: unknown): Span {
    const range = (node as Node | null | undefined)?.range;
    return range ? { start: range[0], end: range[1] } : { start: 0, end: 1 };
  }

  /** Reports keys that are none of those known, with the nearest. */
  onlyKeys(map: YAMLMap, known: readonly string[]): void {
    for (const { key } of map.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (known.includes(name)) continue;
      const near = nearest(name, known);
      this.report('rule/unknown-key', this.at(key), { key: name, ...(near ? { near } : {}) });
    }
  }

  child(map: YAMLMap, key: string): Node | undefined {
    return (map.get(key, true) as Node | undefined) ?? undefined;
  }

  map(map: YAMLMap, key: string): YAMLMap | undefined {
    const node = this.child(map, key);
    if (!node) return undefined;
    if (isMap(node)) return node as YAMLMap;
    this.bad(node, key, '{ … }');
    return undefined;
  }

  list(map: YAMLMap, key: string): readonly Node[] {
    const node = this.child(map, key);
    if (!node) return NO_NODES;
    if (isSeq(node)) return node.items as Node[];
    this.bad(node, key, '[ … ]');
    return NO_NODES;
  }

  text(map: YAMLMap, key: string): string | undefined {
    const node = this.child(map, key);
    return node && this.textOf(node, key);
  }

  textOf(node: Node, key: string): string | undefined {
    if (isScalar(node) && node.value !== null && typeof node.value !== 'object')
      return isScalar(node) && node.source !== undefined && typeof node.value !== 'string'
        ? node.source
        : String(node.value);
    this.bad(node, key, '“…”');
    return undefined;
  }

  texts(map: YAMLMap, key: string): readonly string[] {
    return this.list(map, key).flatMap((node) => this.textOf(node, key) ?? []);
  }

  flag(map: YAMLMap, key: string): boolean {
    const node = this.child(map, key);
    if (!node) return false;
    if (isScalar(node) && typeof node.value === 'boolean') return node.value;
    this.bad(node, key, 'true, false');
    return false;
  }

  /** One of some words; what is none of them is reported, and the first stands for it. */
  choice<const T extends string>(map: YAMLMap, key: string, choices: readonly T[]): T | undefined {
    const node = this.child(map, key);
    return node && this.choiceOf(node, key, choices);
  }

  choiceOf<const T extends string>(node: Node, key: string, choices: readonly T[]): T | undefined {
    const text = this.textOf(node, key);
    const found = choices.find((one) => one === text);
    if (found === undefined && text !== undefined) this.bad(node, key, choices.join(', '));
    return found;
  }

  choices<const T extends string>(
    map: YAMLMap,
    key: string,
    choices: readonly T[],
  ): readonly T[] | undefined {
    if (!map.has(key)) return undefined;
    return this.list(map, key).flatMap((node) => this.choiceOf(node, key, choices) ?? []);
  }

  /** A text in both languages. */
  wording(map: YAMLMap, key: string): Wording | undefined {
    const both = this.map(map, key);
    if (!both) return undefined;
    this.onlyKeys(both, ['zh', 'en']);
    const zh = this.text(both, 'zh');
    const en = this.text(both, 'en');
    if (zh === undefined || en === undefined)
      this.report('rule/missing', this.at(both), {
        key: zh === undefined ? `${key}.zh` : `${key}.en`,
      });
    return zh === undefined || en === undefined ? undefined : { zh, en };
  }

  /** Lists by language. */
  byLanguage(map: YAMLMap | undefined): Record<LanguageId, readonly string[]> {
    return {
      zh: map ? this.texts(map, 'zh') : [],
      en: map ? this.texts(map, 'en') : [],
    };
  }

  bad(node: unknown, field: string, expected: string): void {
    this.report('rule/bad-value', this.at(node), { field, expected });
  }
}
