import { describe, expect, it } from 'vitest';
import { parse, type Node } from '../src/index.ts';
import { fixtureFiles } from './support/files.ts';
import { allNodes, asNode } from './support/nodes.ts';
import { outlineOf } from './support/outline.ts';

/** Broken lines, for the nodes that they leave. */
const BROKEN = new Set([
  'header-line-in-step-en.parley',
  'speaker-missing-zh.parley',
  'set-without-sign-zh.parley',
  'condition-half-zh.parley',
  'verify-without-evidence-zh.parley',
  'target-missing-en.parley',
  'unknown-header-line-en.parley',
  'arrow-double-zh.parley',
]);
const files = [
  ...fixtureFiles('whole'),
  ...fixtureFiles('small'),
  ...fixtureFiles('errors').filter(({ name }) => BROKEN.has(name)),
];

/** Every kind of node; the compiler says when one is missing. */
const KINDS: Readonly<Record<Node['kind'], true>> = {
  file: true,
  script: true,
  'header-words': true,
  channel: true,
  hours: true,
  'time-range': true,
  start: true,
  'header-otherwise': true,
  'header-listener': true,
  use: true,
  allow: true,
  slots: true,
  slot: true,
  outcomes: true,
  outcome: true,
  step: true,
  objection: true,
  rehearsal: true,
  'rehearsed-reply': true,
  'rehearsed-verification': true,
  'chosen-variant': true,
  expectation: true,
  reaches: true,
  block: true,
  say: true,
  note: true,
  pause: true,
  choice: true,
  reply: true,
  wording: true,
  verify: true,
  result: true,
  goto: true,
  end: true,
  return: true,
  listener: true,
  capture: true,
  set: true,
  if: true,
  'if-branch': true,
  times: true,
  ordinal: true,
  variants: true,
  variant: true,
  misplaced: true,
  unknown: true,
  or: true,
  and: true,
  not: true,
  compare: true,
  'is-one-of': true,
  'is-known': true,
  'is-verified': true,
  'listener-is': true,
  number: true,
  percent: true,
  date: true,
  time: true,
  today: true,
  word: true,
  speech: true,
  text: true,
  'slot-use': true,
  name: true,
  quoted: true,
  comment: true,
};

describe('trees', () => {
  it.each(files)('$name', async ({ name, text }) => {
    const outline = outlineOf(text, parse(text));
    await expect(outline).toMatchFileSnapshot(`golden/trees/${name.replace('.parley', '')}.txt`);
  });

  it('show every kind of node, and no other', () => {
    const seen = new Set<string>();
    for (const { text } of files) {
      const { root, comments } = parse(text);
      for (const node of [asNode(root), ...comments.map(asNode)].flatMap(allNodes))
        seen.add(node.kind);
    }
    expect([...seen].toSorted()).toEqual(Object.keys(KINDS).toSorted());
  });
});
