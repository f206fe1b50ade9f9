// Reads lexical.ebnf: rules with their comments.
import { keyword, or, rule, seq, text } from './expression.mjs';

const TOKENS =
  /\/\*(?<note>[\s\S]*?)\*\/|(?<head>[\w-]+)\s*::=|(?<name>[\w-]+)|<(?<keyword>[\w-]+)>|"(?<text>[^"]*)"|\[(?<class>(?:\\.|[^\]])*)\]|\?\s(?<prose>[^?]*?)\s\?|(?<sign>[|()?*+])|(?<gap>\s*\n\s*\n\s*)|(?<blank>\s+)|(?<bad>.)/gu;
const TIMES = { '?': 'opt', '*': 'many', '+': 'some' };

/** The rules of a text, each with the comment that stands on the lines right before it. */
export function readEbnf(source, rows) {
  const tokens = [...source.matchAll(TOKENS)].map(tokenOf).filter(({ kind }) => kind !== 'blank');
  const bad = tokens.find(({ kind }) => kind === 'bad');
  if (bad) throw new Error(`EBNF: unexpected ${bad.value}`);
  const reader = { tokens, at: 0, rows };
  const rules = [];
  let note;
  while (reader.at < tokens.length) {
    const { kind, value } = take(reader);
    if (kind === 'note') note = value.trim().replaceAll(/\s+/g, ' ');
    else if (kind === 'head') {
      rules.push({ name: value, expression: alternatives(reader), note });
      note = undefined;
    } else if (kind === 'gap') note = undefined;
    else throw new Error(`EBNF: unexpected ${value}`);
  }
  return rules;
}

function tokenOf({ groups }) {
  const [kind, value] = Object.entries(groups).find(([, found]) => found !== undefined);
  return { kind, value };
}

function peek({ tokens, at }) {
  return tokens[at] ?? { kind: 'end', value: 'the end' };
}

function take(reader) {
  const token = peek(reader);
  reader.at += 1;
  return token;
}

function isSign(reader, sign) {
  const { kind, value } = peek(reader);
  return kind === 'sign' && value === sign;
}

function alternatives(reader) {
  const items = [sequence(reader)];
  while (isSign(reader, '|')) {
    take(reader);
    items.push(sequence(reader));
  }
  return or(items);
}

function sequence(reader) {
  const items = [];
  while (
    !['end', 'gap', 'note', 'head'].includes(peek(reader).kind) &&
    !isSign(reader, '|') &&
    !isSign(reader, ')')
  ) {
    let item = atom(reader);
    while (peek(reader).kind === 'sign' && TIMES[peek(reader).value])
      item = { kind: TIMES[take(reader).value], item };
    items.push(item);
  }
  return seq(items);
}

function atom(reader) {
  const { kind, value } = take(reader);
  switch (kind) {
    case 'name':
      return rule(value);
    case 'text':
      return text(value);
    case 'class':
    case 'prose':
      return { kind, text: value };
    case 'keyword':
      return keyword(rowOf(reader, value));
    default: {
      if (value !== '(') throw new Error(`EBNF: unexpected ${value}`);
      const inner = alternatives(reader);
      if (take(reader).value !== ')') throw new Error('EBNF: a bracket is not closed');
      return inner;
    }
  }
}

function rowOf({ rows }, id) {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`EBNF: no keyword ${id}`);
  return row;
}
