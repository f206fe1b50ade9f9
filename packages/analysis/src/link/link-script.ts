import { nearest, type Diagnostic } from '@parley/diagnostics';
import type { Script, Use } from '@parley/language';
import { symbolsOf, type Project } from '../project/project.ts';
import { relativePath, resolvePath } from '../project/resolve-path.ts';
import type { SourceFile } from '../project/source-file.ts';
import { declare, report, type Tables } from './declare.ts';
import { declarationOf, libraryOf } from './library.ts';
import type { LinkedScript } from './linked-script.ts';
import { offersFor, offersName, taken, type Offer } from './offers.ts';

/** A script with its libraries, and what is wrong with how they fit together. */
export interface Linked {
  readonly script: LinkedScript;
  /** All libraries that it reaches, whether they give it anything or not. */
  readonly libraries: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Puts a script together with all that it takes from libraries. A library is linked alone, as a script
 * without header.
 */
export function linkScript(project: Project, file: SourceFile): Linked {
  const tables: Tables = {
    slots: new Map(),
    outcomes: new Map(),
    steps: new Map(),
    objections: new Map(),
    own: file,
    files: new Set([file]),
    diagnostics: [],
  };
  const { script, slots, outcomes, steps, objections } = symbolsOf(file);
  for (const node of [...slots, ...outcomes, ...steps, ...objections])
    declare(tables, declarationOf(file, node));
  const offers = offersFor(project, file);
  for (const user of new Set([file, ...offers.keys()])) {
    for (const use of symbolsOf(user).uses) checkUse(project, tables, offers, user, use);
  }
  takeLibraries(project, tables, offers);
  const { own, files, diagnostics, ...parts } = tables;
  const others = [...files].filter((one) => one !== own);
  const libraries = others.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const start = startOf(script, steps[0]?.name?.text, tables);
  return {
    script: { ...headerOf(script, file), ...parts, files: [own, ...libraries], start },
    libraries: [...offers.keys()],
    diagnostics,
  };
}

/** Takes what each `use` asks for: first whole libraries, then what is named, whose scopes go before theirs. */
function takeLibraries(
  project: Project,
  tables: Tables,
  offers: ReadonlyMap<SourceFile, Offer>,
): void {
  const { own } = tables;
  const { uses } = symbolsOf(own);
  for (const use of [...uses.filter((one) => !one.names), ...uses.filter((one) => one.names)]) {
    const library = libraryOf(project, own, use);
    const offer = library && offers.get(library);
    for (const declaration of offer ? taken(offer, use, own) : []) declare(tables, declaration);
  }
}

function startOf(
  script: Script | undefined,
  first: string | undefined,
  tables: Tables,
): string | undefined {
  const line = script?.lines.find((one) => one.kind === 'start');
  const named = line?.kind === 'start' ? line.step?.text : undefined;
  return named !== undefined && tables.steps.has(named)
    ? named
    : (first ?? tables.steps.keys().next().value);
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

function headerOf(given: Script | undefined, file: SourceFile) {
  const script = given ?? NO_SCRIPT;
  const words = (key: string): readonly string[] =>
    script.lines.flatMap((line) =>
      line.kind === 'header-words' && line.key === key ? line.words.map(({ text }) => text) : [],
    );
  const channel = script.lines.find((line) => line.kind === 'channel');
  const listener = script.lines.find((line) => line.kind === 'header-listener');
  const otherwise = script.lines.find((line) => line.kind === 'header-otherwise');
  const kind = channel?.channel ?? 'call';
  const who = listener?.who ?? (kind === 'voicemail' ? 'machine' : 'unknown');
  return {
    file,
    script,
    name: script.name?.text ?? '',
    title: script.title?.text,
    language: words('language')[0],
    rules: words('rules'),
    channel: kind,
    incoming: channel?.incoming ?? false,
    stage: words('stage')[0],
    hours: script.lines.flatMap((line) => (line.kind === 'hours' ? line.ranges : [])),
    otherwise: otherwise?.move,
    listener: {
      who,
      verified: (listener?.verified ?? false) && (who === 'customer' || who === 'representative'),
    },
  };
}

/** Says where a `use` leads nowhere, or names what is not there. */
function checkUse(
  project: Project,
  tables: Tables,
  offers: ReadonlyMap<SourceFile, Offer>,
  file: SourceFile,
  use: Use,
): void {
  const { path } = use;
  if (!path) return;
  const library = libraryOf(project, file, use);
  if (!library) {
    reportMissing(project, tables, file, path);
    return;
  }
  const offer = offers.get(library);
  for (const name of (offer && use.names) ?? []) {
    if (!offer || offersName(offer, name.text)) continue;
    const near = nearest(
      name.text,
      Array.from(offer.byNode.keys(), (node) => node.name?.text ?? ''),
    );
    report(tables, file, 'name/unknown-import', name, {
      args: { name: name.text, path: path.text, ...(near ? { near } : {}) },
    });
  }
}

function reportMissing(
  project: Project,
  tables: Tables,
  file: SourceFile,
  path: NonNullable<Use['path']>,
): void {
  const target = resolvePath(file.path, path.text);
  if (target === file.path) {
    report(tables, file, 'name/self-import', path, {});
    return;
  }
  const state = target === undefined ? 'outside' : project.file(target) ? 'script' : undefined;
  const like = state ? undefined : nearest(target ?? '', project.paths());
  const near = like && relativePath(file.path, like);
  report(tables, file, 'name/missing-file', path, {
    args: { path: path.text, ...(state ? { case: state } : {}), ...(near ? { near } : {}) },
  });
}
