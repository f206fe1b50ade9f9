import { put, putQuoted, type Page } from './page.ts';

/**
 * The layout of a compiled script: the keys of every object sorted by code unit. What holds bodies, the
 * replies of a choice point, and the maps of the script have each item on a line of its own, two spaces a
 * level; all else stands on the line of what it belongs to. So a line of the file is a thing of the script,
 * and a change of one thing is a change of one line.
 */

/** The level on which the entries of the script's maps stand. */
export const ENTRY = 2;

const INDENTS: string[] = [];
const NEXT_ITEMS: string[] = [];

/** Begins an item on a line of its own, indented by so many levels. */
export function putItem(page: Page, level: number, isFirst: boolean): void {
  put(page, isFirst ? indentOf(level) : (NEXT_ITEMS[level] ??= `,${indentOf(level)}`));
}

/** Ends a list of items on lines of their own; `level` is that of the line on which it began. */
export function putEnd(page: Page, level: number, isEmpty: boolean, bracket: ']' | '}'): void {
  if (!isEmpty) put(page, indentOf(level));
  put(page, bracket);
}

/** Writes texts as an array on one line. */
export function putList(page: Page, texts: readonly string[]): void {
  let before = '[';
  for (const text of texts) {
    putQuoted(page, before, text);
    before = ', ';
  }
  put(page, texts.length === 0 ? '[]' : ']');
}

/** Writes a title as a property after another; nothing where there is none. */
export function putTitle(page: Page, title: string | undefined): void {
  if (title !== undefined) putQuoted(page, ', "title": ', title);
}

/** Writes any value on one line, with its keys sorted; for what is small or rare. */
export function putValue(page: Page, value: unknown): void {
  put(page, inline(value));
}

function inline(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  const fields = value as Readonly<Record<string, unknown>>;
  const entries = Object.keys(fields)
    .toSorted()
    .filter((key) => fields[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}: ${inline(fields[key])}`);
  return `{${entries.join(', ')}}`;
}

function indentOf(level: number): string {
  return (INDENTS[level] ??= `\n${'  '.repeat(level)}`);
}
