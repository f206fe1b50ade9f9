// Turns chevrotain's rules into expressions in the words of the language.
import { keyword, or, rule, seq, text } from './expression.mjs';

const LAYOUT = { Newline: 'NEWLINE', Indent: 'INDENT', Dedent: 'DEDENT' };
const FORMS = {
  Speech: 'SPEECH',
  Wordings: 'WORDINGS',
  ConditionText: 'CONDITION',
  Str: 'STRING',
  Pin: 'PIN',
  Operator: 'OPERATOR',
};
const NOTHING = { kind: 'seq', items: [] };

/** Rules as { name, expression }, without what is there for error recovery only. */
export function fromProductions(productions, rows, settings) {
  const recovery = new Set(settings.recovery);
  return productions
    .filter(({ name }) => !recovery.has(name))
    .map((production) => ({
      name: production.name,
      expression: convertRule(production, rows, settings),
    }));
}

function convertRule(production, rows, settings) {
  const context = {
    rows,
    name: production.name,
    recovery: new Set(settings.recovery),
    narrower: settings.narrower[production.name] ?? {},
    words: [...(settings.words[production.name] ?? [])],
    given: production.name in settings.words,
  };
  const expression = sequence(production.definition, context);
  if (context.words.length > 0)
    throw new Error(`syntax.yaml: ${production.name} has fewer words than are given`);
  return expression;
}

function sequence(definition, context) {
  return seq(definition.map((part) => convert(part, context)).filter((part) => part !== undefined));
}

/** An expression, or undefined where a part is for recovery only. */
function convert(part, context) {
  switch (part.type) {
    case 'Terminal':
      return terminal(part, context);
    case 'NonTerminal':
      return reference(part.name, context);
    case 'Alternation':
      return alternation(part, context);
    case 'Alternative':
      return sequence(part.definition, context);
    case 'Option':
      return { kind: 'opt', item: sequence(part.definition, context) };
    case 'Repetition':
      return { kind: 'many', item: sequence(part.definition, context) };
    default:
      throw new Error(`no expression for ${part.type} in ${context.name}`);
  }
}

function alternation(part, context) {
  const items = part.definition.map((alternative) => convert(alternative, context));
  return or(
    items.filter((item) => item !== undefined && item.items?.length !== NOTHING.items.length),
  );
}

function reference(name, { recovery, narrower }) {
  const instead = narrower[name] ?? name;
  return recovery.has(name) || instead === 'none' ? undefined : rule(instead);
}

function terminal({ name, label }, context) {
  if (name === 'EOF') return rule('EOF');
  if (name === 'Word' || name === 'Rest') return word(context);
  const form = LAYOUT[name] ?? FORMS[name];
  if (form) return rule(form);
  if (label.startsWith('"') && !name.startsWith('keyword:')) return text(label.slice(1, -1));
  const row = context.rows.find(({ id }) => name === `keyword:${id}`);
  if (!row) throw new Error(`${context.name} has a token ${name}, which is no keyword`);
  return keyword(row);
}

function word(context) {
  if (!context.given) return rule('NAME');
  const role = context.words.shift();
  if (!role) throw new Error(`syntax.yaml: ${context.name} has more words than are given`);
  return rule(role);
}
