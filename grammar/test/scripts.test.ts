import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from '@parley/language';
import { beforeAll, describe, expect, it } from 'vitest';
import { tokenize, type Scoped } from './support/tokenize.ts';
import { walkTree, type AnyNode } from './support/walk-tree.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = ['examples', 'packages/language/test/fixtures/whole'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.parley'))
    .map((name) => `${folder}/${name}`),
);

const SLOT = 'variable.other.slot';
const TARGET = 'entity.name.function.target';
/** The scope of the first word of a node. */
const HEADS: Readonly<Record<string, string>> = {
  script: 'storage.type.part',
  slots: 'storage.type.part',
  outcomes: 'storage.type.part',
  step: 'storage.type.part',
  objection: 'storage.type.part',
  rehearsal: 'storage.type.part',
  'header-words': 'keyword.other.header',
  channel: 'keyword.other.header',
  hours: 'keyword.other.header',
  start: 'keyword.other.header',
  use: 'keyword',
  'header-otherwise': 'keyword.control.reply',
  'header-listener': 'keyword.other.statement',
  allow: 'keyword.other.statement',
  say: 'keyword.other.speaker',
  note: 'keyword.other.note',
  pause: 'keyword.other.statement',
  reply: 'keyword.control.reply',
  'rehearsed-reply': 'keyword.control.reply',
  verify: 'keyword.control.verify',
  'rehearsed-verification': 'keyword.control.verify',
  result: 'keyword.control.reply',
  listener: 'keyword.other.statement',
  capture: 'keyword.other.statement',
  set: 'keyword.other.statement',
  'if-branch': 'keyword.control.conditional',
  ordinal: 'keyword.control.ordinal',
  variant: 'keyword.control.variant',
  'chosen-variant': 'keyword.control.variant',
  expectation: 'keyword.other.expect',
  reaches: 'keyword.other.expect',
  end: 'keyword.control.move',
  return: 'keyword.control.move',
};
/** The scope of a whole node, by its place or its kind. */
const SPANS: Readonly<Record<string, string>> = {
  wording: 'string.unquoted.wording',
  quoted: 'string.quoted.double',
  'time-range': 'constant.numeric.time',
  date: 'constant.numeric.date',
  percent: 'constant.numeric.percent',
  number: 'constant.numeric',
  time: 'constant.numeric.time',
  today: 'constant.language',
  'script.name': 'entity.name.type.script',
  'step.name': 'entity.name.function.step',
  'objection.name': 'entity.name.type.objection',
  'rehearsal.name': 'entity.name.type.rehearsal',
  'outcome.name': 'entity.name.type.outcome',
  'outcome.requires': SLOT,
  'slot.name': SLOT,
  'objection.in': TARGET,
  'objection.except': TARGET,
  'use.in': TARGET,
  'use.except': TARGET,
  'use.names': 'variable.other.readwrite.import',
  'start.step': TARGET,
  'goto.target': TARGET,
  'end.outcome': 'entity.name.type.outcome',
  'capture.slots': SLOT,
  'set.slot': SLOT,
  'compare.slot': SLOT,
  'is-known.slot': SLOT,
  'is-one-of.slot': SLOT,
  'verify.evidence': 'variable.parameter.evidence',
  'variant.letter': 'variable.other.constant.variant',
  'allow.rule': 'variable.other.constant.rule',
};
/** Words that a script gets wrong on purpose; they are no keywords, so they have no colour. */
const MISSPELT = ['停吨'];

describe.each(files)('%s', (file) => {
  const text = readFileSync(`${root}${file}`, 'utf8');
  const { root: tree, comments } = parse(text);
  const nodes: [AnyNode, string][] = [];
  walkTree(tree, (node, where) => nodes.push([node, where]));
  let scoped: Scoped;
  beforeAll(async () => {
    scoped = await tokenize(text);
  });

  it('has keywords where the parser finds them', () => {
    expect(nodes.length).toBeGreaterThan(10);
    const wrong = nodes.flatMap(([node]) => (node.kind in HEADS ? wrongHead(scoped, node) : []));
    expect(wrong).toEqual([]);
  });

  it('has names, wordings and values where the parser finds them', () => {
    const wrong = nodes.flatMap(([node, where]) => {
      const scope = SPANS[where] ?? SPANS[node.kind];
      const ends = [node.start, node.end - 1];
      if (!scope) return [];
      return ends.every((at) => scoped.has(at, scope)) ? [] : [place(scoped, node)];
    });
    expect(wrong).toEqual([]);
  });

  it('has speech, guidance, slots and comments there, and nowhere else', () => {
    const all = nodes.map(([node]) => node);
    expect(textOf(scoped, 'string.unquoted.speech')).toEqual(solid(text, speechOf(all, 'say')));
    expect(textOf(scoped, 'markup.italic.note')).toEqual(solid(text, speechOf(all, 'note')));
    const slots = all.filter(({ kind }) => kind === 'slot-use');
    expect(textOf(scoped, 'meta.template.expression')).toEqual(solid(text, slots));
    expect(textOf(scoped, 'comment')).toEqual(solid(text, comments));
  });
});

function speechOf(nodes: readonly AnyNode[], kind: string): unknown[] {
  return nodes.filter((node) => node.kind === kind).map((node) => node['speech']);
}

function wrongHead(scoped: Scoped, { kind, start }: AnyNode): string[] {
  const word = /^(?:else if|expects \w+|[^\s:：]+)/.exec(scoped.text.slice(start))?.[0] ?? '';
  if (MISSPELT.includes(word)) return [];
  const scope = HEADS[kind] ?? '';
  const whole = [start, start + word.length - 1].every(
    (at) => scoped.has(at, scope) && !scoped.has(at, 'string'),
  );
  const endsThere = !scoped.has(start + word.length, scope);
  return whole && endsThere ? [] : [place(scoped, { kind, start, end: start + word.length })];
}

function place(
  scoped: Scoped,
  { kind, start, end }: { kind: string; start: number; end: number },
): string {
  return `${kind} at ${start} “${scoped.text.slice(start, end)}”: ${scoped.scopesAt(start).join(' ')}`;
}

/** Where a scope is, as offsets of signs that are no blanks. */
function textOf({ text, has }: Scoped, scope: string): number[] {
  return [...Array(text.length).keys()].filter((at) => has(at, scope) && isSolid(text, at));
}

function solid(text: string, spans: readonly unknown[]): number[] {
  return (spans as { start: number; end: number }[])
    .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index))
    .filter((at) => isSolid(text, at))
    .toSorted((a, b) => a - b);
}

function isSolid(text: string, at: number): boolean {
  return text.charAt(at).trim() !== '';
}
