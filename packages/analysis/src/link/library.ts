import type { Name, Objection, Outcome, Slot, Step, Use } from '@parley/language';
import { symbolsOf, type Project } from '../project/project.ts';
import { resolvePath } from '../project/resolve-path.ts';
import type { SourceFile } from '../project/source-file.ts';

/** A declaration and the file it stands in. */
export interface Declaration {
  readonly file: SourceFile;
  readonly node: Slot | Outcome | Step | Objection;
  /** Its kind and name: names are unique within their kind. */
  readonly key: string;
  /** Where an objection may be raised, if a library's `use` has said so anew. */
  readonly scope: Scope | undefined;
}

/** A declaration as it stands in a file. */
export function declarationOf(file: SourceFile, node: Declaration['node']): Declaration {
  return { file, node, key: `${node.kind} ${node.name?.text ?? ''}`, scope: undefined };
}

/** The `in` and `except` of a `use`, and the file in which their names stand. */
export interface Scope {
  readonly in: readonly Name[];
  readonly except: readonly Name[];
  readonly file: SourceFile;
}

/** The file that a `use` means, if it is there and is a library. */
export function libraryOf(project: Project, from: SourceFile, use: Use): SourceFile | undefined {
  const target = use.path && resolvePath(from.path, use.path.text);
  if (target === undefined || target === from.path) return undefined;
  const file = project.file(target);
  return file && !symbolsOf(file).script ? file : undefined;
}

/** The libraries that a file reaches; who is used stands before who uses it, as far as that can be. */
export function librariesOf(project: Project, file: SourceFile): SourceFile[] {
  const found = new Set<SourceFile>();
  const add = (from: SourceFile): void => {
    for (const use of symbolsOf(from).uses) {
      const library = libraryOf(project, from, use);
      if (library) found.add(library);
    }
  };
  add(file);
  for (const library of found) add(library);
  return [...found].toReversed();
}
