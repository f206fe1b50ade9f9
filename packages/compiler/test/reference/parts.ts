import type { Body, Line, Objection, Step } from '@parley/compiled';
import type { LinkedScript, ObjectionSymbol, SourceFile, StepSymbol } from '@parley/analysis';
import type { Block } from '@parley/language';
import { lineBook, lineClaims, linesOf } from './body/line-book.ts';
import { placeOf, type Compilation, type Owner } from './body/owner.ts';
import type { FileIndex } from './declarations.ts';
import { assignIds } from './ids/assign-ids.ts';
import { outermost } from './ids/nest.ts';

/** The steps, objections and lines of a script, by name and id. */
export interface Parts {
  readonly steps: readonly (readonly [string, Step])[];
  readonly objections: readonly (readonly [string, Objection])[];
  readonly lines: readonly (readonly [string, Line])[];
}

interface Compiled<T> {
  readonly name: string;
  /** What the ids of its lines begin with. */
  readonly prefix: string;
  readonly part: T;
  readonly lines: Parts['lines'];
}

/** Compiles all steps and objections; each list is sorted by its first. */
export function partsOf(compilation: Compilation, files: FileIndex): Parts {
  const { steps, objections } = compilation.linked;
  const compiledSteps = [...steps.values()].map((symbol) => stepOf(compilation, files, symbol));
  const compiledObjections = [...objections.values()].map((symbol) =>
    objectionOf(compilation, files, symbol),
  );
  // No name holds a slash, so lines sorted within their part are sorted as a whole when the parts are.
  const inOrder = [...compiledSteps, ...compiledObjections].toSorted(
    by(({ prefix }) => `${prefix}/`),
  );
  return {
    steps: entriesOf(compiledSteps),
    objections: entriesOf(compiledObjections),
    lines: inOrder.flatMap((one) => one.lines),
  };
}

function entriesOf<T>(compiled: readonly Compiled<T>[]): readonly (readonly [string, T])[] {
  return compiled.map(({ name, part }) => [name, part] as const).toSorted(by(([name]) => name));
}

/** Compares by code unit, which is the same everywhere. */
function by<T>(keyOf: (value: T) => string): (a: T, b: T) => number {
  return (a, b) => (keyOf(a) < keyOf(b) ? -1 : 1);
}

function stepOf(
  compilation: Compilation,
  files: FileIndex,
  { name, node, file }: StepSymbol,
): Compiled<Step> {
  const owner = ownerIn(compilation, files, file, 'step');
  const at = placeOf(owner, node.start);
  const { body, lines } = bodyAndLines(owner, node.body, name);
  const title = node.title?.text;
  const part = {
    at,
    body,
    ...(node.phase !== undefined ? { phase: node.phase } : {}),
    ...(title !== undefined ? { title } : {}),
  };
  return { name, prefix: name, part, lines };
}

function objectionOf(
  compilation: Compilation,
  files: FileIndex,
  symbol: ObjectionSymbol,
): Compiled<Objection> {
  const { name, node, file } = symbol;
  const owner = ownerIn(compilation, files, file, 'objection');
  // A colon stands in no name, so a step's ids are never the same.
  const prefix = `objection:${name}`;
  const { body, lines } = bodyAndLines(owner, node.body, prefix);
  const limits = stepsFor(symbol, compilation.linked);
  const title = node.title?.text;
  const part = {
    at: placeOf(owner, node.start),
    body,
    heard: node.heard.map((wording) => wording.text),
    ...(limits ? { in: limits } : {}),
    returns: owner.returns.length > 0,
    ...(title !== undefined ? { title } : {}),
  };
  return { name, prefix, part, lines };
}

function ownerIn(
  compilation: Compilation,
  files: FileIndex,
  file: SourceFile,
  kind: 'step' | 'objection',
): Owner {
  return {
    compilation,
    file: files.get(file) ?? 0,
    lineIndex: file.lines,
    isObjection: kind === 'objection',
    book: lineBook(),
    claims: [],
    returns: [],
  };
}

function bodyAndLines(
  owner: Owner,
  block: Block,
  prefix: string,
): { readonly body: Body; readonly lines: Parts['lines'] } {
  const body = owner.compilation.bodyOf(owner, block, outermost());
  assignIds(prefix, [...lineClaims(owner.book), ...owner.claims]);
  return { body, lines: linesOf(owner.book) };
}

/** The steps where an objection may be raised; undefined: everywhere. */
function stepsFor(symbol: ObjectionSymbol, { steps }: LinkedScript): readonly string[] | undefined {
  const except = new Set(symbol.except.map((name) => name.text).filter((name) => steps.has(name)));
  if (symbol.in === undefined && except.size === 0) return undefined;
  const from = symbol.in?.map((name) => name.text) ?? [...steps.keys()];
  return [...new Set(from)].filter((name) => steps.has(name) && !except.has(name)).toSorted();
}
