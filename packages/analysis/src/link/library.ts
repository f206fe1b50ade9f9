import type { Objection, Outcome, Slot, Step } from '@parley/language';
import { symbolsOf, type Project } from '../project/project.ts';
import { resolvePath } from '../project/resolve-path.ts';
import type { SourceFile } from '../project/source-file.ts';
import { outcomeReferences, referencesOf } from './references.ts';

/** A declaration and the file it stands in. */
export type Declaration = { readonly file: SourceFile; readonly node: Slot | Outcome | Step | Objection };

/** The file that a `use` means, if it is there and is a library. */
export function libraryOf(project: Project, from: SourceFile, path: string | undefined): SourceFile | undefined {
  const target = path === undefined ? undefined : resolvePath(from.path, path);
  if (target === undefined || target === from.path) return undefined;
  const file = project.file(target);
  return file && !symbolsOf(file).script ? file : undefined;
}

/** All declarations that a library offers: its own, and those of the libraries it uses. Cycles end. */
export function offered(project: Project, library: SourceFile, seen: Set<SourceFile> = new Set()): Declaration[] {
  if (seen.has(library)) return [];
  seen.add(library);
  const { slots, outcomes, steps, objections, uses } = symbolsOf(library);
  const own = [...slots, ...outcomes, ...steps, ...objections].map((node) => ({ file: library, node }));
  const taken = uses.flatMap((use) => {
    const file = libraryOf(project, library, use.path?.text);
    if (!file) return [];
    return use.names ? select(offered(project, file, new Set(seen)), use.names.map(({ text }) => text)) : offered(project, file, seen);
  });
  return [...own, ...taken];
}

/** The declarations of these names, and what they need of the others. */
export function select(all: readonly Declaration[], names: readonly string[]): Declaration[] {
  const byKey = new Map<string, Declaration>();
  for (const declaration of all) {
    const key = keyOf(declaration.node);
    if (key !== undefined && !byKey.has(key)) byKey.set(key, declaration);
  }
  const wanted = names.flatMap((name) => ['slot', 'outcome', 'step', 'objection'].map((kind) => `${kind} ${name}`));
  const taken = new Set<Declaration>();
  for (let key = wanted.pop(); key !== undefined; key = wanted.pop()) {
    const declaration = byKey.get(key);
    if (!declaration || taken.has(declaration)) continue;
    taken.add(declaration);
    wanted.push(...needsOf(declaration.node));
  }
  return [...taken];
}

function keyOf(node: Declaration['node']): string | undefined {
  return node.name && `${node.kind} ${node.name.text}`;
}

function needsOf(node: Declaration['node']): string[] {
  switch (node.kind) {
    case 'slot':
      return [];
    case 'outcome':
      return outcomeReferences(node).map((name) => `slot ${name}`);
    default: {
      const { steps, slots, outcomes } = referencesOf(node);
      return [
        ...[...steps].map((name) => `step ${name}`),
        ...[...slots].map((name) => `slot ${name}`),
        ...[...outcomes].map((name) => `outcome ${name}`),
      ];
    }
  }
}
