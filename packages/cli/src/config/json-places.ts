import type { Span } from '@parley/diagnostics';

/** Where the parts of a JSON text stand, by their path in it, as `/files/0`. */
export interface JsonPlaces {
  readonly values: ReadonlyMap<string, Span>;
  readonly keys: ReadonlyMap<string, Span>;
  /** Where it stops being JSON; undefined: it is JSON throughout. */
  readonly failedAt: number | undefined;
}

interface Reader {
  readonly text: string;
  at: number;
  readonly values: Map<string, Span>;
  readonly keys: Map<string, Span>;
}

const SPACE = /[ \t\r\n]*/y;
// oxlint-disable-next-line no-control-regex -- JSON allows none of them between quotes
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const DEEPEST = 100;

/** Reads a JSON text for its places alone: only who has something to report needs them. */
export function jsonPlaces(text: string): JsonPlaces {
  const reader: Reader = {
    text,
    at: text.startsWith('\uFEFF') ? 1 : 0,
    values: new Map(),
    keys: new Map(),
  };
  const isRead = readValue(reader, '', 0) && isAtEnd(reader);
  return { values: reader.values, keys: reader.keys, failedAt: isRead ? undefined : reader.at };
}

function isAtEnd(reader: Reader): boolean {
  take(reader, SPACE);
  return reader.at === reader.text.length;
}

function take(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0];
  if (found !== undefined) reader.at += found.length;
  return found;
}

function takeSign(reader: Reader, sign: string): boolean {
  take(reader, SPACE);
  if (reader.text[reader.at] !== sign) return false;
  reader.at += 1;
  return true;
}

function readValue(reader: Reader, path: string, depth: number): boolean {
  take(reader, SPACE);
  const start = reader.at;
  const isRead =
    depth < DEEPEST &&
    (takeSign(reader, '{')
      ? readItems(reader, '}', () => readProperty(reader, path, depth))
      : takeSign(reader, '[')
        ? readItems(reader, ']', (index) => readValue(reader, `${path}/${index}`, depth + 1))
        : (take(reader, STRING) ?? take(reader, SCALAR)) !== undefined);
  if (isRead) reader.values.set(path, { start, end: reader.at });
  return isRead;
}

/** Reads what stands between brackets, with commas between. */
function readItems(reader: Reader, close: string, readItem: (index: number) => boolean): boolean {
  if (takeSign(reader, close)) return true;
  for (let index = 0; ; index++) {
    if (!readItem(index)) return false;
    if (takeSign(reader, close)) return true;
    if (!takeSign(reader, ',')) return false;
  }
}

function readProperty(reader: Reader, path: string, depth: number): boolean {
  take(reader, SPACE);
  const start = reader.at;
  const key = take(reader, STRING);
  if (key === undefined) return false;
  const inner = `${path}/${escapeKey(String(JSON.parse(key)))}`;
  reader.keys.set(inner, { start, end: reader.at });
  return takeSign(reader, ':') && readValue(reader, inner, depth + 1);
}

/** A key as it stands in a path. */
export function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
