import type { Use } from '@parley/language';
import { componentsOf } from '../components.ts';
import { symbolsOf, type Project } from '../project/project.ts';
import type { SourceFile } from '../project/source-file.ts';
import { declarationOf, librariesOf, libraryOf, type Declaration } from './library.ts';
import { needsBehindConditions, needsOf } from './needs.ts';

/** What a library offers: its own declarations, and what it takes from others. It only ever grows. */
export interface Offer {
  readonly list: Declaration[];
  /** What came again with a scope. */
  readonly rescoped: Declaration[];
  readonly byNode: Map<Declaration['node'], Declaration>;
  /** The first of each kind and name. */
  readonly byKey: Map<string, Declaration>;
}

/** A `use` at work: how far it has read what is offered, and what it looks for. */
interface Taking {
  readonly use: Use;
  readonly by: SourceFile;
  readonly from: Offer;
  readonly to: Offer;
  read: number;
  /** The keys of what is named, and of what that needs; undefined: all is taken. */
  readonly wanted: Set<string> | undefined;
  /** Those that were not there yet. */
  readonly missing: Set<string>;
  rescoped: number;
  /** Steps and objections whose conditions names of other files may cut another way. */
  readonly uncut: Set<Declaration>;
}

/**
 * What the libraries offer that a file reaches. They may use each other in circles: each `use` reads on
 * what has been added since it last looked, until nothing is.
 */
export function offersFor(project: Project, file: SourceFile): ReadonlyMap<SourceFile, Offer> {
  const offers = sharedOffers(project, librariesOf(project, file));
  const takings: Taking[] = [];
  for (const [library, to] of offers) {
    for (const use of symbolsOf(library).uses) {
      const used = libraryOf(project, library, use);
      const from = used && (offers.get(used) as Offer);
      if (from && (from !== to || hasScope(use))) takings.push(start(use, library, from, to));
    }
  }
  finish(takings);
  return offers;
}

/** What a `use` takes of an offer, in the scope that it gives. */
export function taken(offer: Offer, use: Use, by: SourceFile): readonly Declaration[] {
  const to = emptyOffer();
  finish([start(use, by, offer, to)]);
  return [...to.byNode.values()];
}

/** One offer a library, with its own declarations; libraries that take each other as a whole offer the same. */
function sharedOffers(
  project: Project,
  libraries: readonly SourceFile[],
): ReadonlyMap<SourceFile, Offer> {
  const places = new Map(libraries.map((library, place) => [library, place]));
  const wholly = (place: number): number[] => {
    const library = libraries[place] as SourceFile;
    const uses = symbolsOf(library).uses.filter((use) => !use.names && !hasScope(use));
    return uses.flatMap((use) => places.get(libraryOf(project, library, use) as SourceFile) ?? []);
  };
  const offers = new Map<SourceFile, Offer>();
  for (const component of componentsOf(libraries.length, wholly)) {
    const offer = emptyOffer();
    for (const place of component) {
      const file = libraries[place] as SourceFile;
      const { slots, outcomes, steps, objections } = symbolsOf(file);
      for (const node of [...slots, ...outcomes, ...steps, ...objections])
        if (node.name) give(offer, declarationOf(file, node));
      offers.set(file, offer);
    }
  }
  return offers;
}

function hasScope(use: Use): boolean {
  return use.in.length > 0 || use.except.length > 0;
}

function emptyOffer(): Offer {
  return { list: [], rescoped: [], byNode: new Map(), byKey: new Map() };
}

const KINDS = ['slot', 'outcome', 'step', 'objection'];

/** Whether an offer holds anything of a name. */
export function offersName({ byKey }: Offer, name: string): boolean {
  return KINDS.some((kind) => byKey.has(`${kind} ${name}`));
}

function start(use: Use, by: SourceFile, from: Offer, to: Offer): Taking {
  const wanted =
    use.names && new Set(use.names.flatMap(({ text }) => KINDS.map((kind) => `${kind} ${text}`)));
  return {
    use,
    by,
    from,
    to,
    read: 0,
    rescoped: 0,
    wanted,
    missing: new Set(wanted),
    uncut: new Set(),
  };
}

function finish(takings: readonly Taking[]): void {
  for (let grows = true; grows;) {
    grows = false;
    for (const taking of takings) if (readOn(taking)) grows = true;
    // How conditions are cut is asked when all names are there.
    if (!grows) for (const taking of takings) if (readConditions(taking)) grows = true;
  }
}

/** Reads what was added to an offer; whether that was anything. */
function readOn(taking: Taking): boolean {
  const { from, wanted } = taking;
  if (taking.read === from.list.length) return false;
  if (wanted) readNamed(taking, wanted);
  else
    for (let at = taking.read; at < from.list.length; at++)
      give(taking.to, scoped(taking, from.list[at] as Declaration));
  taking.read = from.list.length;
  return true;
}

/** Takes what is looked for as far as it is there now, and what came again with a scope. */
function readNamed(taking: Taking, wanted: Set<string>): void {
  const { from, missing } = taking;
  for (; taking.rescoped < from.rescoped.length; taking.rescoped++) {
    const declaration = from.rescoped[taking.rescoped] as Declaration;
    if (wanted.has(declaration.key) && !missing.has(declaration.key)) take(taking, declaration);
  }
  for (const key of missing) {
    const declaration = from.byKey.get(key);
    if (!declaration) continue;
    missing.delete(key);
    take(taking, declaration);
  }
}

/** Takes a declaration, and what it needs of what is there; the rest is missing for now. */
function take(taking: Taking, declaration: Declaration): void {
  const { from, to, uncut } = taking;
  const stack = [declaration];
  for (let one = stack.pop(); one; one = stack.pop()) {
    give(to, scoped(taking, one));
    const { keys, isCut } = needsOf(one);
    if (!isCut || keys.some((key) => key.startsWith('slot ') && !from.byKey.has(key)))
      uncut.add(one);
    for (const key of keys) want(taking, key, stack);
  }
}

function want({ from, wanted, missing }: Taking, key: string, stack: Declaration[]): void {
  if (!wanted || wanted.has(key)) return;
  wanted.add(key);
  const there = from.byKey.get(key);
  if (there) stack.push(there);
  else missing.add(key);
}

function readConditions(taking: Taking): boolean {
  const { from, uncut } = taking;
  let grows = false;
  for (const declaration of uncut) {
    for (const key of needsBehindConditions(declaration, from.byKey.values())) {
      const stack: Declaration[] = [];
      want(taking, key, stack);
      for (const one of stack) {
        take(taking, one);
        grows = true;
      }
    }
  }
  uncut.clear();
  return grows;
}

/** Adds to an offer; of an objection that comes twice the scope that a `use` gives goes before its own. */
function give({ list, rescoped, byNode, byKey }: Offer, declaration: Declaration): void {
  const { node, scope, key } = declaration;
  const known = byNode.get(node);
  if (known && (known.scope || !scope)) return;
  byNode.set(node, declaration);
  list.push(declaration);
  if (known) rescoped.push(declaration);
  if (!byKey.has(key) || byKey.get(key)?.node === node) byKey.set(key, declaration);
}

function scoped({ use, by }: Taking, declaration: Declaration): Declaration {
  if (declaration.node.kind !== 'objection' || !hasScope(use)) return declaration;
  return { ...declaration, scope: { in: use.in, except: use.except, file: by } };
}
