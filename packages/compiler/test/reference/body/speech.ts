import type { LinkedScript } from '@parley/analysis';
import type { Part } from '@parley/compiled';
import type { Note, Say } from '@parley/language';
import { addLine } from './line-book.ts';
import { placeOf, type Owner } from './owner.ts';

/** Takes the text of a line into the script; false: it has none. `use` is told the line's id. */
export function speak(owner: Owner, node: Say | Note, use: (id: string) => void): boolean {
  const parts = partsOf(node, owner.compilation.linked);
  if (parts.length === 0) return false;
  const text = textOf(node);
  const at = placeOf(owner, node.start);
  addLine(owner.book, { kind: node.kind, parts, text, pin: node.pin?.text, at }, use);
  return true;
}

/** What is said or shown, with slots as `{name}`. */
export function textOf(node: Say | Note): string {
  const { parts } = node.speech;
  const [first] = parts;
  if (parts.length === 1 && first?.kind === 'text') return first.text;
  return parts.map((part) => (part.kind === 'text' ? part.text : `{${part.name}}`)).join('');
}

/** The pieces of a text; a slot that nobody declared stays as it was written, for people to see. */
function partsOf(node: Say | Note, { slots }: LinkedScript): readonly Part[] {
  const parts: Part[] = [];
  let words = '';
  for (const part of node.speech.parts) {
    if (part.kind === 'text') words += part.text;
    else if (!slots.has(part.name)) words += `{${part.name}}`;
    else {
      if (words !== '') parts.push(words);
      parts.push({ slot: part.name });
      words = '';
    }
  }
  if (words !== '') parts.push(words);
  return parts;
}
