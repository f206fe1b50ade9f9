import type { Name, Objection, Outcome, Slot, Step, Use } from '@parley/language';
import { symbolsOf, type Project } from '../project/project.ts';
import { resolvePath } from '../project/resolve-path.ts';
import type { SourceFile } from '../project/source-file.ts';
import { select } from './select.ts';

/** A declaration and the file it stands in. */
export interface Declaration {
  readonly file: SourceFile;
  readonly node: Slot | Outcome | Step | Objection;
  /** Where an objection may be raised, if a library's `use` has said so anew. */
  readonly scope: Scope | undefined;
}

/** The `in` and `except` of a `use`, and the file in which their names stand. */
export interface Scope {
  readonly in: readonly Name[];
  readonly except: readonly Name[];
  readonly file: SourceFile;
}

/** What each library offers that a file reaches. */
export type Offers = ReadonlyMap<SourceFile, ReadonlySet<Declaration>>;

/** The file that a `use` means, if it is there and is a library. */
export function libraryOf(project: Project, from: SourceFile, path: string | undefined): SourceFile | undefined {
  const target = path === undefined ? undefined : resolvePath(from.path, path);
  if (target === undefined || target === from.path) return undefined;
  const file = project.file(target);
  return file && !symbolsOf(file).script ? file : undefined;
}

/**
 * What the libraries offer that a file uses, and those that they use: their own declarations, and what
 * they take from others. Libraries may use each other in circles, so this goes on until nothing is added.
 */
export function offersFor(project: Project, file: SourceFile): Offers {
  const offers = new Map<SourceFile, OfferedBy>();
  for (const library of librariesOf(project, file)) offers.set(library, ownDeclarations(library));
  for (let grows = true; grows; ) {
    grows = false;
    for (const [library, offer] of offers) {
      for (const use of symbolsOf(library).uses) {
        const from = libraryOf(project, library, use.path?.text);
        if (from && add(offer, taken([...(offers.get(from) as OfferedBy).values()], use, library))) grows = true;
      }
    }
  }
  return new Map([...offers].map(([library, offer]) => [library, new Set(offer.values())]));
}

type OfferedBy = Map<Declaration['node'], Declaration>;

/** The libraries that a file reaches; who is used stands before who uses it, as far as that can be. */
function librariesOf(project: Project, file: SourceFile): SourceFile[] {
  const found = new Set<SourceFile>();
  for (const use of symbolsOf(file).uses) {
    const library = libraryOf(project, file, use.path?.text);
    if (library) found.add(library);
  }
  for (const library of found) {
    for (const use of symbolsOf(library).uses) {
      const next = libraryOf(project, library, use.path?.text);
      if (next) found.add(next);
    }
  }
  return [...found].toReversed();
}

function ownDeclarations(file: SourceFile): OfferedBy {
  const { slots, outcomes, steps, objections } = symbolsOf(file);
  return new Map([...slots, ...outcomes, ...steps, ...objections].map((node) => [node, { file, node, scope: undefined }]));
}

/** What a `use` takes of all that a library offers, in the scope that it gives. */
export function taken(all: readonly Declaration[], use: Use, by: SourceFile): readonly Declaration[] {
  const some = use.names ? select(all, use.names.map(({ text }) => text)) : all;
  if (use.in.length === 0 && use.except.length === 0) return some;
  const scope: Scope = { in: use.in, except: use.except, file: by };
  return some.map((one) => (one.node.kind === 'objection' ? { ...one, scope } : one));
}

/** Adds declarations to an offer; a scope that is given goes before none. */
function add(offer: OfferedBy, declarations: readonly Declaration[]): boolean {
  let grows = false;
  for (const declaration of declarations) {
    const known = offer.get(declaration.node);
    if (known && (known.scope || !declaration.scope)) continue;
    offer.set(declaration.node, declaration);
    grows = true;
  }
  return grows;
}
