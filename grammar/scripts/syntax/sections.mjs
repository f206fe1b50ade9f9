// The whole grammar in an order to read it in: from the file down, then conditions, lists of words, signs.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { keyword, or, references } from './expression.mjs';
import { fromProductions } from './from-productions.mjs';
import { loadProductions } from './load-productions.mjs';
import { readEbnf } from './read-ebnf.mjs';

const LISTS = { TYPE: 'type', CLASS: 'class', PHASE: 'phase', CHANNEL: 'channel', WHO: 'who' };

/** Sections as { title, rules: [{ name, expression, note }] }. */
export async function grammarSections(rows) {
  const settings = parse(read('syntax.yaml'));
  const { script, condition } = await loadProductions(rows);
  const lexical = readEbnf(read('lexical.ebnf'), rows);
  const own = new Map(lexical.map((rule) => [rule.name, rule]));
  const parts = inOrder('file', fromProductions(script, rows, settings), own);
  const lower = lexical.filter(({ name }) => !parts.some((part) => part.name === name));
  const sections = [
    { title: 'A file and its lines', rules: parts },
    {
      title: 'Conditions',
      rules: inOrder('condition', fromProductions(condition, rows, settings), new Map()),
    },
    {
      title: 'Lists of words',
      rules: Object.entries(LISTS).map(([name, group]) => listOf(name, group, rows)),
    },
    { title: 'Lexical forms', rules: lower },
  ].map((section) => ({
    ...section,
    rules: section.rules.map((rule) => withNote(rule, settings.notes)),
  }));
  checkComplete(sections, settings.notes);
  return sections;
}

function read(name) {
  return readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8');
}

/** The rules as they are met from the first on; hand-written ones with small letters are rules of lines, too. */
function inOrder(first, rules, own) {
  const byName = new Map(rules.map((rule) => [rule.name, rule]));
  const done = [];
  const visit = (name) => {
    const found = byName.get(name) ?? (/^[a-z]/.test(name) ? own.get(name) : undefined);
    if (!found || done.includes(found)) return;
    done.push(found);
    references(found.expression).forEach(visit);
  };
  visit(first);
  const idle = rules.filter((rule) => !done.includes(rule));
  if (idle.length > 0)
    throw new Error(`rules that nothing refers to: ${idle.map(({ name }) => name)}`);
  return done;
}

function listOf(name, group, rows) {
  const words = rows.filter((row) => row.group === group).map((row) => keyword(row));
  return { name, expression: or(words) };
}

function withNote(rule, notes) {
  const note = notes[rule.name] ?? rule.note;
  return note ? { ...rule, note } : rule;
}

/** Every name that is used is explained, and every note has its rule. */
function checkComplete(sections, notes) {
  const rules = sections.flatMap((section) => section.rules);
  const names = new Set(['EOF', ...rules.map(({ name }) => name)]);
  const open = rules
    .flatMap(({ expression }) => references(expression))
    .filter((name) => !names.has(name));
  if (open.length > 0) throw new Error(`rules that are not there: ${open}`);
  const idle = Object.keys(notes).filter((name) => !names.has(name));
  if (idle.length > 0) throw new Error(`syntax.yaml: notes on rules that are not there: ${idle}`);
}
