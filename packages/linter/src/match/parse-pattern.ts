import type { Span } from '@parley/diagnostics';

/** What an element of a pattern looks for. */
export type Element =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'lexicon'; readonly id: string; readonly at: Span }
  | { readonly kind: 'slot'; readonly what: string }
  | { readonly kind: 'data'; readonly what: string; readonly at: Span }
  | { readonly kind: 'any-of'; readonly of: readonly Element[] };

/** An element in its order; `gap` is how many units may stand before it, 0 where it follows at once. */
export interface Step {
  readonly element: Element;
  readonly gap: number;
  readonly isAct: boolean;
  readonly isOptional: boolean;
}

/** Steps in order; several sequences of a pattern may come in any order. */
export interface Sequence {
  readonly steps: readonly Step[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** What is wrong with a pattern, at its place in it. */
export interface PatternProblem {
  readonly kind: 'empty' | 'unclosed' | 'unexpected' | 'gap-at-end';
  readonly at: Span;
}

export interface ParsedPattern {
  readonly sequences: readonly Sequence[];
  readonly problems: readonly PatternProblem[];
}

/** A gap without a number. */
export const USUAL_GAP = -1;

const CLOSERS: Readonly<Record<string, string>> = { '<': '>', '{': '}', '[': ']', '(': ')' };
const ITEM_END = /[\s<{[(]/;

/**
 * Reads a pattern: literals, `<lexicon>`, `{slot}`, `[data]`, `(a|b)`, `..N`, `&`, `*` before the act, `?`
 * behind what may be missing, `^` and `$`.
 */
export function parsePattern(text: string): ParsedPattern {
  return new PatternReader(text).read();
}

interface Draft {
  steps: Step[];
  atStart: boolean;
  atEnd: boolean;
}

class PatternReader {
  readonly #text: string;
  readonly #problems: PatternProblem[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): ParsedPattern {
    const sequences: Draft[] = [{ steps: [], atStart: false, atEnd: false }];
    let gap = 0;
    for (this.#skip(); this.#at < this.#text.length; this.#skip()) {
      const draft = sequences.at(-1) as Draft;
      const start = this.#at;
      if (this.#take('..')) gap = this.#number() ?? USUAL_GAP;
      else if (this.#take('&')) sequences.push({ steps: [], atStart: false, atEnd: false });
      else if (this.#take('^')) draft.atStart = true;
      else if (this.#take('$')) draft.atEnd = true;
      else {
        const isAct = this.#take('*');
        const element = this.#element();
        if (!element) {
          this.#problem('unexpected', start, this.#at + 1);
          this.#at += 1;
          continue;
        }
        const isOptional = this.#take('?');
        draft.steps.push({ element, gap: draft.steps.length === 0 ? 0 : gap, isAct, isOptional });
        gap = 0;
      }
    }
    if (gap !== 0) this.#problem('gap-at-end', this.#text.length - 1, this.#text.length);
    if (sequences.some(({ steps }) => steps.every(({ isOptional }) => isOptional)))
      this.#problem('empty', 0, this.#text.length);
    return { sequences, problems: this.#problems };
  }

  #problem(kind: PatternProblem['kind'], start: number, end: number): void {
    this.#problems.push({ kind, at: { start, end } });
  }

  #skip(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at += 1;
  }

  #take(sign: string): boolean {
    if (!this.#text.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }

  #number(): number | undefined {
    const digits = /^\d{1,3}/.exec(this.#text.slice(this.#at))?.[0];
    if (digits === undefined) return undefined;
    this.#at += digits.length;
    return Number(digits);
  }

  #element(): Element | undefined {
    const opener = this.#text[this.#at] ?? '';
    const closer = CLOSERS[opener];
    if (closer === undefined) return this.#literal();
    const start = this.#at;
    const end = closingAt(this.#text, start, opener, closer);
    if (end < 0) {
      this.#problem('unclosed', start, this.#text.length);
      this.#at = this.#text.length;
      return { kind: 'literal', text: '' };
    }
    this.#at = end + 1;
    const inside = this.#text.slice(start + 1, end);
    const at = { start: start + 1, end };
    switch (opener) {
      case '<':
        return { kind: 'lexicon', id: inside.trim(), at };
      case '{':
        return { kind: 'slot', what: inside.trim() };
      case '[':
        return { kind: 'data', what: inside.trim(), at };
      default:
        return { kind: 'any-of', of: this.#alternatives(inside, start + 1) };
    }
  }

  #alternatives(inside: string, offset: number): Element[] {
    let from = offset;
    return inside.split('|').map((part) => {
      const start = from;
      from += part.length + 1;
      const word = part.trim();
      const at = { start, end: start + part.length };
      if (word.startsWith('<') && word.endsWith('>'))
        return { kind: 'lexicon', id: word.slice(1, -1), at };
      if (word.startsWith('{') && word.endsWith('}'))
        return { kind: 'slot', what: word.slice(1, -1) };
      if (word.startsWith('[') && word.endsWith(']'))
        return { kind: 'data', what: word.slice(1, -1), at };
      if (word === '') this.#problem('empty', start, at.end);
      return { kind: 'literal', text: word };
    });
  }

  #literal(): Element | undefined {
    const start = this.#at;
    while (this.#at < this.#text.length) {
      const sign = this.#text[this.#at] as string;
      if (ITEM_END.test(sign) || sign === '?' || sign === '$' || sign === '&') break;
      if (this.#text.startsWith('..', this.#at)) break;
      this.#at += 1;
    }
    return this.#at === start
      ? undefined
      : { kind: 'literal', text: this.#text.slice(start, this.#at) };
  }
}

function closingAt(text: string, start: number, opener: string, closer: string): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === opener) depth += 1;
    else if (text[at] === closer && --depth === 0) return at;
  }
  return -1;
}
