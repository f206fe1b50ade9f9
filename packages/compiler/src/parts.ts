import type { LinkedScript, ObjectionSymbol, StepSymbol } from '@parley/analysis';
import { putHeard } from './body/choice-points.ts';
import { putLines } from './body/lines.ts';
import { newOwner, putAt, secondOwner, type Compilation, type Owner } from './body/owner.ts';
import { OUTERMOST } from './ids/nest.ts';
import { haveTwins, resolveTwins } from './ids/twins.ts';
import { ENTRY, putEnd, putItem, putList, putTitle } from './json/layout.ts';
import { put, putQuoted, putStretch, type Page } from './json/page.ts';
import { placesNear, type PlacesByFile } from './places.ts';

type PartSymbol = StepSymbol | ObjectionSymbol;

/** A step or an objection, and where on its page it stands. */
export interface Part {
  readonly symbol: PartSymbol;
  /** What the ids in it begin with. */
  readonly stem: string;
  start: number;
  end: number;
}

/** Compiles all steps and objections, each on a page of their own, and writes the map of their lines. */
export function compileParts(
  compilation: Compilation,
  places: PlacesByFile,
  lines: Page,
): readonly Part[] {
  const { linked, page } = compilation;
  const parts = [...linked.steps.values(), ...linked.objections.values()].map(partOf);
  // No name holds a slash, so lines sorted within their part are sorted as a whole when the parts are.
  const inOrder = parts.toSorted((a, b) => (a.stem < b.stem ? -1 : 1));
  let isEmpty = true;
  put(lines, '{');
  for (const part of inOrder) {
    const { symbol, stem } = part;
    const near = placesNear(places, symbol.file, symbol.node.start);
    part.start = page.length;
    const owner = putPart(newOwner(compilation, near, stem, isObjection(symbol)), symbol);
    part.end = page.length;
    putLines(lines, owner, isEmpty);
    isEmpty &&= owner.lines.length === 0;
  }
  putEnd(lines, ENTRY - 1, isEmpty, '}');
  return inOrder;
}

/** Writes the map of all steps or of all objections, each of which is written on `from`. */
export function putParts(
  page: Page,
  parts: readonly Part[],
  kind: 'step' | 'objection',
  from: Page,
): void {
  const some = parts.filter(({ symbol }) => symbol.node.kind === kind);
  put(page, '{');
  for (const [index, { start, end }] of some.toSorted(byName).entries()) {
    putItem(page, ENTRY, index === 0);
    putStretch(page, from, start, end);
  }
  putEnd(page, ENTRY - 1, some.length === 0, '}');
}

function partOf(symbol: PartSymbol): Part {
  // A colon stands in no name, so a step's ids are never the same.
  const stem = isObjection(symbol) ? `objection:${symbol.name}/` : `${symbol.name}/`;
  return { symbol, stem, start: 0, end: 0 };
}

/** Compares by code unit, which is the same everywhere. */
function byName(a: Part, b: Part): number {
  return a.symbol.name < b.symbol.name ? -1 : 1;
}

/** Writes a step or an objection; once more, where ids that were written turned out to be wrong. */
function putPart(first: Owner, symbol: PartSymbol): Owner {
  const { page, claims } = first;
  const start = page.length;
  putEntry(first, symbol);
  if (haveTwins(claims)) resolveTwins(claims);
  else if (!first.isStale) return first;
  const second = secondOwner(first);
  page.length = start;
  putEntry(second, symbol);
  return second;
}

function putEntry(owner: Owner, symbol: PartSymbol): void {
  const { page, compilation } = owner;
  putQuoted(page, '', symbol.name);
  put(page, ': ');
  putAt(owner, symbol.node.start);
  put(page, ', "body": ');
  compilation.putBody(owner, symbol.node.body, OUTERMOST, ENTRY);
  if (isObjection(symbol)) putObjectionRest(owner, symbol);
  else if (symbol.node.phase !== undefined) put(page, `, "phase": "${symbol.node.phase}"`);
  putTitle(page, symbol.node.title?.text);
  put(page, '}');
}

function putObjectionRest({ page, compilation, returns }: Owner, symbol: ObjectionSymbol): void {
  putHeard(page, symbol.node.heard);
  const limits = stepsFor(symbol, compilation.linked);
  if (limits) {
    put(page, ', "in": ');
    putList(page, limits);
  }
  put(page, `, "returns": ${returns}`);
}

function isObjection(symbol: PartSymbol): symbol is ObjectionSymbol {
  return symbol.node.kind === 'objection';
}

/** The steps where an objection may be raised; undefined: everywhere. */
function stepsFor(symbol: ObjectionSymbol, { steps }: LinkedScript): readonly string[] | undefined {
  const except = new Set(symbol.except.map((name) => name.text).filter((name) => steps.has(name)));
  if (symbol.in === undefined && except.size === 0) return undefined;
  const from = symbol.in?.map((name) => name.text) ?? [...steps.keys()];
  return [...new Set(from)].filter((name) => steps.has(name) && !except.has(name)).toSorted();
}
