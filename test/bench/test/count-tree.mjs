import { AstUtils } from 'langium';

/**
 * Counts the nodes that a peer's own parser found.
 *
 * @import { AstNode } from 'langium'
 * @import { GherkinDocument } from '@cucumber/messages'
 * @import { Counts } from '../src/count-nodes.mjs'
 */

/** @param {AstNode} root @returns {Counts} */
export function countLangium(root) {
  const types = AstUtils.streamAst(root)
    .map((node) => node.$type)
    .toArray();
  const count = (/** @type {string[]} */ ...names) =>
    types.filter((type) => names.includes(type)).length;
  return {
    blocks: count('Step', 'Objection'),
    lines: count('Say'),
    choices: count('Choose'),
    replies: count('Reply'),
    moves: count('Go', 'End', 'Return'),
  };
}

/** @param {GherkinDocument} document @returns {Counts} */
export function countGherkin(document) {
  const scenarios = document.feature?.children.flatMap(({ scenario }) => scenario ?? []) ?? [];
  const steps = scenarios.flatMap((scenario) => scenario.steps);
  const count = (/** @type {RegExp} */ pattern) =>
    steps.filter(({ keyword, text }) => pattern.test(keyword + text)).length;
  return {
    blocks: scenarios.length,
    lines: count(/^那么坐席说/),
    choices: count(/^假如等候回应/),
    replies: count(/^当/),
    moves: count(/^那么(?:转到|结束|返回)/),
  };
}
