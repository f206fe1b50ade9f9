import type { CompiledScript } from './generated/script.ts';
import type { ReadError } from './shape-errors.ts';

type Kind = 'steps' | 'outcomes' | 'slots' | 'lines';

/** The properties that hold a name or an id of something that the script must define, or a list of them. */
const REFERENCES: ReadonlyMap<string, Kind> = new Map([
  ['go', 'steps'],
  ['to', 'steps'],
  ['in', 'steps'],
  ['end', 'outcomes'],
  ['outcome', 'outcomes'],
  ['slot', 'slots'],
  ['slots', 'slots'],
  ['requires', 'slots'],
  ['line', 'lines'],
  ['notes', 'lines'],
]);

interface Search {
  readonly script: CompiledScript;
  readonly ids: Set<string>;
  readonly errors: ReadError[];
}

/**
 * Finds what a schema can't tell: names and ids that nothing in the script defines, places in files that
 * are not listed, and ids that stand twice. The script must have the right shape.
 */
export function brokenReferences(script: CompiledScript): readonly ReadError[] {
  const search: Search = { script, ids: new Set(Object.keys(script.lines)), errors: [] };
  if (script.start !== undefined) checkName(search, 'steps', script.start, '/start');
  for (const part of ['slots', 'outcomes', 'lines', 'steps', 'objections'] as const) {
    visit(search, script[part], `/${part}`);
  }
  return search.errors;
}

function visit(search: Search, value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visit(search, item, `${path}/${index}`);
    return;
  }
  for (const [key, item] of Object.entries(value)) visitProperty(search, key, item, path);
}

function visitProperty(search: Search, key: string, value: unknown, parent: string): void {
  const path = `${parent}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const kind = REFERENCES.get(key);
  if (typeof value === 'string') {
    if (kind) checkName(search, kind, value, path);
    else if (key === 'id') checkId(search, value, path);
  } else if (typeof value === 'number') {
    if (key === 'file') checkFile(search, value, path);
  } else if (kind && Array.isArray(value) && typeof value[0] === 'string') {
    for (const [index, name] of value.entries())
      checkName(search, kind, String(name), `${path}/${index}`);
  } else {
    visit(search, value, path);
  }
}

function checkName({ script, errors }: Search, kind: Kind, name: string, path: string): void {
  if (!Object.hasOwn(script[kind], name))
    errors.push({ path, message: `"${name}" is not in "${kind}"` });
}

function checkId({ ids, errors }: Search, id: string, path: string): void {
  if (ids.has(id)) errors.push({ path, message: `the id "${id}" stands twice` });
  ids.add(id);
}

function checkFile({ script, errors }: Search, file: number, path: string): void {
  if (file >= script.source.files.length)
    errors.push({ path, message: `there is no file ${file} in "source"` });
}
