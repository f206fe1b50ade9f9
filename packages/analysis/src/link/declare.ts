import { diagnostic, type Diagnostic, type Span } from '@parley/diagnostics';
import type { Objection, Outcome, PrivacyClass, Slot, SlotType } from '@parley/language';
import type { SourceFile } from '../project/source-file.ts';
import type { Declaration, Scope } from './library.ts';
import type { ObjectionSymbol, OutcomeSymbol, SlotSymbol, StepSymbol } from './linked-script.ts';

/** What a script and its libraries declare, by name, and what is wrong with it. */
export interface Tables {
  readonly slots: Map<string, SlotSymbol>;
  readonly outcomes: Map<string, OutcomeSymbol>;
  readonly steps: Map<string, StepSymbol>;
  readonly objections: Map<string, ObjectionSymbol>;
  /** The file that is linked, and the libraries that give it something. */
  readonly own: SourceFile;
  readonly files: Set<SourceFile>;
  readonly diagnostics: Diagnostic[];
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

/** Adds a declaration; one of the same name is a clash, unless both are the same. */
export function declare(tables: Tables, declaration: Declaration): void {
  const { file, node, scope } = declaration;
  const name = node.name?.text;
  if (name === undefined) return;
  tables.files.add(file);
  switch (node.kind) {
    case 'slot':
      put(tables.slots, slotSymbol(node, file), 'slot', tables);
      break;
    case 'outcome':
      put(tables.outcomes, outcomeSymbol(node, file), 'outcome', tables);
      break;
    case 'step':
      put(tables.steps, { name, node, file }, 'step', tables);
      break;
    case 'objection': {
      const symbol = objectionSymbol(name, node, file, scope);
      // A scope that a `use` gives replaces the one that the objection came with before.
      if (scope && tables.objections.get(name)?.node === node) tables.objections.set(name, symbol);
      else put(tables.objections, symbol, 'objection', tables);
      break;
    }
  }
}

function slotSymbol(node: Slot, file: SourceFile): SlotSymbol {
  const { type = 'text', captured } = node;
  const values = node.values.map(({ text }) => text);
  const privacy = node.privacy ?? DEFAULT_CLASS[type];
  return { name: node.name.text, type, values, privacy, captured, node, file };
}

function outcomeSymbol(node: Outcome, file: SourceFile): OutcomeSymbol {
  const requires = node.requires.map(({ text }) => text);
  return { name: node.name.text, title: node.title?.text, requires, node, file };
}

function objectionSymbol(
  name: string,
  node: Objection,
  file: SourceFile,
  scope: Scope | undefined,
): ObjectionSymbol {
  const { in: limited, except } = scope ?? node;
  const within = limited.length > 0 ? limited : undefined;
  return { name, node, file, in: within, except, scopeFile: scope?.file ?? file };
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
  report(tables, here.file, 'name/duplicate', here.node.name ?? here.node, {
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

/** Reports what is wrong with how files fit together. */
export function report(
  tables: Tables,
  file: SourceFile,
  code: string,
  span: Span,
  details: Parameters<typeof diagnostic>[3],
): void {
  tables.diagnostics.push({ ...diagnostic(code, 'error', span, details), file: file.path });
}
