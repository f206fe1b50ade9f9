import type { Speech } from '@parley/language';
import { put, putQuoted, type Page } from './json/page.ts';

/** Whether anything is said or shown. */
export function hasWords({ parts }: Speech): boolean {
  for (const part of parts) if (part.kind !== 'text' || part.text !== '') return true;
  return false;
}

/** What is said or shown, with slots as `{name}`. */
export function textOf({ parts }: Speech): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : `{${part.name}}`)).join('');
}

/** Writes the same on a page. */
export function putText(page: Page, { parts }: Speech): void {
  for (const part of parts) {
    if (part.kind === 'text') put(page, part.text);
    else {
      put(page, '{');
      put(page, part.name);
      put(page, '}');
    }
  }
}

/** Writes its pieces; a slot that nobody declared stays as it was written, for people to see. */
export function putParts(page: Page, speech: Speech, slots: ReadonlyMap<string, unknown>): void {
  let before = '[';
  let words = '';
  for (const part of speech.parts) {
    if (part.kind === 'text') words += part.text;
    else if (!slots.has(part.name)) words += `{${part.name}}`;
    else {
      if (words !== '') {
        putQuoted(page, before, words);
        before = ', ';
        words = '';
      }
      putQuoted(page, before === '[' ? '[{"slot": ' : ', {"slot": ', part.name);
      put(page, '}');
      before = ', ';
    }
  }
  if (words !== '') putQuoted(page, before, words);
  put(page, ']');
}
