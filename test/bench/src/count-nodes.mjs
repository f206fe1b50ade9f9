/**
 * @import { Node, Script } from './script.mjs'
 *
 * @typedef {object} Counts call nodes are blocks, lines and choices; branches are replies
 * @property {number} blocks steps and objections
 * @property {number} lines
 * @property {number} choices
 * @property {number} replies
 * @property {number} moves
 */

/** The sizes that every syntax must share. @param {Script} script @returns {Counts} */
export function countNodes(script) {
  const blocks = [...script.steps, ...script.objections];
  const nodes = blocks.flatMap((block) => [...walk(block.body)]);
  const choices = nodes.filter((node) => node.kind === 'choose');
  return {
    blocks: blocks.length,
    lines: nodes.filter((node) => node.kind === 'say').length,
    choices: choices.length,
    replies: choices.reduce((sum, choice) => sum + choice.replies.length, 0),
    moves: nodes.filter(
      (node) => node.kind === 'go' || node.kind === 'end' || node.kind === 'return',
    ).length,
  };
}

/** @param {Node[]} body @returns {Generator<Node>} */
function* walk(body) {
  for (const node of body) {
    yield node;
    if (node.kind === 'choose') for (const reply of node.replies) yield* walk(reply.body);
    if (node.kind === 'times') for (const inner of node.bodies) yield* walk(inner);
  }
}
