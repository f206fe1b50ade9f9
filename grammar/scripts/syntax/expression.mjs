// Expressions of a grammar, as both EBNF and diagrams are drawn from them.
//
//   { kind: 'seq' | 'or', items }   { kind: 'opt' | 'many' | 'some', item }
//   { kind: 'rule', name }          another rule, or a lexical form
//   { kind: 'text', text }          a sign as written
//   { kind: 'keyword', spellings }  a keyword in all its spellings
//   { kind: 'class', text }         one of some signs
//   { kind: 'prose', text }         what no expression says

export function rule(name) {
  return { kind: 'rule', name };
}

export function text(value) {
  return { kind: 'text', text: value };
}

export function seq(items) {
  const flat = items.flatMap((item) => (item.kind === 'seq' ? item.items : [item]));
  return flat.length === 1 ? flat[0] : { kind: 'seq', items: flat };
}

export function or(items) {
  const flat = items.flatMap((item) => (item.kind === 'or' ? item.items : [item]));
  return flat.length === 1 ? flat[0] : { kind: 'or', items: flat };
}

/** A keyword: with its colon, where it must have one; an optional one is told apart. */
export function keyword({ en, zh, colon }) {
  const sign = colon === 'required' ? ':' : '';
  const word = { kind: 'keyword', spellings: [`${en}${sign}`, `${zh}${sign}`] };
  return colon === 'optional' ? seq([word, { kind: 'opt', item: text(':') }]) : word;
}

/** The rules that an expression refers to, in order. */
export function references(expression) {
  if (expression.kind === 'rule') return [expression.name];
  const inner = expression.items ?? (expression.item ? [expression.item] : []);
  return inner.flatMap(references);
}
