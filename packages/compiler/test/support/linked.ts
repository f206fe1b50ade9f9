import { createHash } from 'node:crypto';
import type { LinkedScript, ObjectionSymbol, SlotSymbol, SourceFile } from '@parley/analysis';
import { lineIndex } from '@parley/diagnostics';
import {
  parse,
  type File,
  type HeaderLine,
  type Name,
  type Objection,
  type Part,
  type PrivacyClass,
  type Script,
  type Slot,
} from '@parley/language';
import { compile, type Compilate, type CompileOptions } from '../../src/index.ts';

/** Compile options with nothing in them that a test looks at. */
export const OPTIONS: CompileOptions = {
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  version: '0.0.0',
  errors: 0,
  warnings: 0,
};

/** Parses, links and compiles a script of one or more files. */
export function compileText(...texts: readonly string[]): Compilate {
  return compile(linkTexts(...texts), OPTIONS);
}

/** Links texts without any check: every declaration of every file is in, the first of a name counts. */
export function linkTexts(...texts: readonly string[]): LinkedScript {
  const files = texts.map((text, index) => sourceFile(`scripts/${index}.parley`, text));
  const [file] = files;
  if (!file) throw new Error('a script has at least one file');
  const script = partsOf(file.parsed.root, 'script')[0] ?? NO_SCRIPT;
  const header = headerOf(script);
  const steps = declared(files, (root) => partsOf(root, 'step'));
  const objections = declared(files, (root) => partsOf(root, 'objection'));
  const start = header('start')?.step?.text ?? steps.keys().next().value;
  const channel = header('channel');
  const words = (key: string): readonly string[] =>
    script.lines.flatMap((line) =>
      line.kind === 'header-words' && line.key === key ? line.words.map((word) => word.text) : [],
    );
  return {
    file,
    script,
    name: script.name?.text ?? '',
    title: script.title?.text,
    language: words('language')[0],
    rules: words('rules'),
    channel: channel?.channel ?? 'call',
    incoming: channel?.incoming ?? false,
    stage: words('stage')[0],
    hours: header('hours')?.ranges ?? [],
    start,
    otherwise: header('header-otherwise')?.move,
    listener: {
      who: header('header-listener')?.who ?? 'unknown',
      verified: header('header-listener')?.verified ?? false,
    },
    slots: slotsIn(files),
    outcomes: outcomesIn(files),
    steps: new Map(
      [...steps].map(([name, { node, file: its }]) => [name, { name, node, file: its }]),
    ),
    objections: new Map([...objections].map(([name, found]) => [name, objection(name, found)])),
    files,
  };
}

const NO_SCRIPT: Script = {
  kind: 'script',
  start: 0,
  end: 0,
  headEnd: 0,
  name: undefined,
  title: undefined,
  lines: [],
};

const PRIVACY: Readonly<Record<string, PrivacyClass>> = {
  money: 'debt',
  percent: 'debt',
  'card-tail': 'debt',
  name: 'personal',
  phone: 'personal',
  address: 'personal',
  'id-number': 'secret',
  'card-number': 'secret',
};

function sourceFile(path: string, text: string): SourceFile {
  return { path, text, parsed: parse(text), lines: lineIndex(text) };
}

function partsOf<K extends Part['kind']>(
  root: File,
  kind: K,
): readonly Extract<Part, { kind: K }>[] {
  return root.parts.filter((part): part is Extract<Part, { kind: K }> => part.kind === kind);
}

function headerOf(script: Script) {
  return <K extends HeaderLine['kind']>(kind: K): Extract<HeaderLine, { kind: K }> | undefined =>
    script.lines.find((line): line is Extract<HeaderLine, { kind: K }> => line.kind === kind);
}

interface Found<N> {
  readonly node: N;
  readonly file: SourceFile;
}

function declared<N extends { readonly name: Name | undefined }>(
  files: readonly SourceFile[],
  nodesOf: (root: File) => readonly N[],
): ReadonlyMap<string, Found<N>> {
  const found = new Map<string, Found<N>>();
  for (const file of files) {
    for (const node of nodesOf(file.parsed.root)) {
      const name = node.name?.text;
      if (name !== undefined && !found.has(name)) found.set(name, { node, file });
    }
  }
  return found;
}

function objection(name: string, { node, file }: Found<Objection>): ObjectionSymbol {
  const limits = node.in.length > 0 ? node.in : undefined;
  return { name, node, file, in: limits, except: node.except, scopeFile: file };
}

function slotsIn(files: readonly SourceFile[]): ReadonlyMap<string, SlotSymbol> {
  const all = files.flatMap((file) =>
    partsOf(file.parsed.root, 'slots').flatMap((block) =>
      block.slots.map((node) => slot(node, file)),
    ),
  );
  return new Map(all.map((symbol) => [symbol.name, symbol]));
}

function slot(node: Slot, file: SourceFile): SlotSymbol {
  const type = node.type ?? 'text';
  return {
    name: node.name.text,
    type,
    values: node.values.map((value) => value.text),
    privacy: node.privacy ?? PRIVACY[type] ?? 'public',
    captured: node.captured,
    node,
    file,
  };
}

function outcomesIn(files: readonly SourceFile[]): LinkedScript['outcomes'] {
  const all = files.flatMap((file) =>
    partsOf(file.parsed.root, 'outcomes').flatMap((block) =>
      block.outcomes.map((node) => ({
        name: node.name.text,
        title: node.title?.text,
        requires: node.requires.map((name) => name.text),
        node,
        file,
      })),
    ),
  );
  return new Map(all.map((symbol) => [symbol.name, symbol]));
}
