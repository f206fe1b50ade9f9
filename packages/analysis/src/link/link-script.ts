import { diagnostic, nearest, type Diagnostic, type Span } from '@parley/diagnostics';
import type { PrivacyClass, Script, SlotType, Use } from '@parley/language';
import { symbolsOf, type Project } from '../project/project.ts';
import { relativePath, resolvePath } from '../project/resolve-path.ts';
import type { SourceFile } from '../project/source-file.ts';
import { declarationOf, libraryOf, type Declaration } from './library.ts';
import type {
  LinkedScript,
  ObjectionSymbol,
  OutcomeSymbol,
  SlotSymbol,
  StepSymbol,
} from './linked-script.ts';
import { offersFor, offersName, taken, type Offer } from './offers.ts';

/** A script with its libraries, and what is wrong with how they fit together. */
export interface Linked {
  readonly script: LinkedScript;
  /** All libraries that it reaches, whether they give it anything or not. */
  readonly libraries: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

const DEFAULT_CLASS: Readonly<Record<SlotType, PrivacyClass>> = {
  text: 'public',
  name: 'personal',
  money: 'debt',
  date: 'public',
  time: 'public',
  number: 'public',
  percent: 'debt',
  phone: 'personal',
  'id-number': 'secret',
  'card-number': 'secret',
  'card-tail': 'debt',
  address: 'personal',
  'yes-no': 'public',
  choice: 'public',
};

interface Tables {
  readonly slots: Map<string, SlotSymbol>;
  readonly outcomes: Map<string, OutcomeSymbol>;
  readonly steps: Map<string, StepSymbol>;
  readonly objections: Map<string, ObjectionSymbol>;
  /** The file that is linked, and the libraries that give it something. */
  readonly own: SourceFile;
  readonly files: Set<SourceFile>;
  readonly diagnostics: Diagnostic[];
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
  const { script, uses, slots, outcomes, steps, objections } = symbolsOf(file);
  for (const node of [...slots, ...outcomes, ...steps, ...objections])
    declare(tables, declarationOf(file, node));
  const offers = offersFor(project, file);
  for (const user of new Set([file, ...offers.keys()])) {
    for (const use of symbolsOf(user).uses) checkUse(project, tables, offers, user, use);
  }
  // What a `use` names comes after what comes with a whole library, whose scopes it may replace.
  for (const use of uses.toSorted(
    (a, b) => Number(a.names !== undefined) - Number(b.names !== undefined),
  )) {
    const library = libraryOf(project, file, use);
    const offer = library && offers.get(library);
    for (const declaration of offer ? taken(offer, use, file) : []) declare(tables, declaration);
  }
  const [first, ...others] = tables.files;
  const libraries = others.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const parts = {
    slots: tables.slots,
    outcomes: tables.outcomes,
    steps: tables.steps,
    objections: tables.objections,
  };
  const start = startOf(script, steps[0]?.name?.text, tables);
  return {
    script: {
      ...headerOf(script, file),
      ...parts,
      files: [first as SourceFile, ...libraries],
      start,
    },
    libraries: [...offers.keys()],
    diagnostics: tables.diagnostics,
  };
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
    add(tables, file, 'name/unknown-import', name, {
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
    add(tables, file, 'name/self-import', path, {});
    return;
  }
  const state = target === undefined ? 'outside' : project.file(target) ? 'script' : undefined;
  const like = state ? undefined : nearest(target ?? '', project.paths());
  const near = like && relativePath(file.path, like);
  add(tables, file, 'name/missing-file', path, {
    args: { path: path.text, ...(state ? { case: state } : {}), ...(near ? { near } : {}) },
  });
}

function declare(tables: Tables, { file, node, scope }: Declaration): void {
  const name = node.name?.text;
  if (name === undefined) return;
  tables.files.add(file);
  switch (node.kind) {
    case 'slot': {
      const { type = 'text', captured } = node;
      const values = node.values.map(({ text }) => text);
      put(
        tables.slots,
        { name, type, values, privacy: node.privacy ?? DEFAULT_CLASS[type], captured, node, file },
        'slot',
        tables,
      );
      break;
    }
    case 'outcome':
      put(
        tables.outcomes,
        {
          name,
          title: node.title?.text,
          requires: node.requires.map(({ text }) => text),
          node,
          file,
        },
        'outcome',
        tables,
      );
      break;
    case 'step':
      put(tables.steps, { name, node, file }, 'step', tables);
      break;
    case 'objection': {
      const { in: limited, except } = scope ?? node;
      const symbol: ObjectionSymbol = {
        name,
        node,
        file,
        in: limited.length > 0 ? limited : undefined,
        except,
        scopeFile: scope?.file ?? file,
      };
      // A scope that a `use` gives replaces the one that the objection came with before.
      if (scope && tables.objections.get(name)?.node === node) tables.objections.set(name, symbol);
      else put(tables.objections, symbol, 'objection', tables);
      break;
    }
  }
}

type Symbol = SlotSymbol | OutcomeSymbol | StepSymbol | ObjectionSymbol;

function put<S extends Symbol>(
  table: Map<string, S>,
  symbol: S,
  kind: string,
  tables: Tables,
): void {
  const known = table.get(symbol.name);
  if (!known) {
    table.set(symbol.name, symbol);
    return;
  }
  if (known.node === symbol.node || (known.file !== symbol.file && alike(known, symbol))) return;
  // Of a script's clash with a library the script's place is told: the library serves others, too.
  const [here, there] =
    known.file === tables.own && symbol.file !== tables.own ? [known, symbol] : [symbol, known];
  const other = there.node.name ?? there.node;
  add(tables, here.file, 'name/duplicate', here.node.name ?? here.node, {
    args: { kind: `@kind-${kind}`, name: symbol.name },
    related: [
      {
        file: there.file.path,
        span: { start: other.start, end: other.end },
        note: 'place/other',
        args: {},
      },
    ],
  });
}

/** The same slot or outcome, declared twice alike in two files, is one. */
function alike(a: Symbol, b: Symbol): boolean {
  if (a.node.kind === 'slot' && b.node.kind === 'slot') {
    const [x, y] = [a as SlotSymbol, b as SlotSymbol];
    return (
      x.type === y.type &&
      x.privacy === y.privacy &&
      x.captured === y.captured &&
      x.values.join('|') === y.values.join('|')
    );
  }
  if (a.node.kind === 'outcome' && b.node.kind === 'outcome') {
    const [x, y] = [a as OutcomeSymbol, b as OutcomeSymbol];
    return x.title === y.title && x.requires.join(',') === y.requires.join(',');
  }
  return false;
}

function add(
  tables: Tables,
  file: SourceFile,
  code: string,
  span: Span,
  details: Parameters<typeof diagnostic>[3],
): void {
  tables.diagnostics.push({ ...diagnostic(code, 'error', span, details), file: file.path });
}
