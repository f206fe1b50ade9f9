import { onlyMove } from '../script.mjs';
import { indent } from './indent.mjs';

/** @import { Move, Node, Objection, Part, Reply, Script, Slot, Step } from '../script.mjs' */

const speakerNames = {
  customer: '客户',
  'third-party': '第三人',
  voicemail: '语音信箱',
  silence: '无应答',
  otherwise: '其他',
  passed: '通过',
  failed: '未通过',
};

/**
 * Writes the script in ink: a knot for each step, objection and outcome.
 * @param {Script} script
 * @returns {string}
 */
export function writeInk(script) {
  const blocks = [
    [...script.slots.map(slotLine), `-> ${script.start}`],
    ...script.outcomes.map(({ name }) => [`== ${outcomeKnot(name)} ==`, '-> END']),
    ...script.steps.map(knot),
    ...script.objections.map(objectionKnot),
  ];
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/**
 * ink knows text, numbers and lists; all that matters here is that the name is declared.
 * @param {Slot} slot
 */
function slotLine(slot) {
  return `VAR ${slot.name} = "${slot.values[0] ?? slot.name}"`;
}

/** @param {string} outcome */
function outcomeKnot(outcome) {
  return `结果_${outcome}`;
}

/** @param {Step} step */
function knot(step) {
  return [`== ${step.name} ==`, ...bodyLines(step.body, 1)];
}

/**
 * A knot to be called as a tunnel, so that `->->` comes back to the choice point.
 * @param {Objection} objection
 */
function objectionKnot(objection) {
  return [
    `== 异议_${objection.name} ==`,
    `// ${objection.title}：${objection.heard.join('、')}`,
    ...bodyLines(objection.body, 1),
  ];
}

/** @param {Node[]} body @param {number} depth of the next choice @returns {string[]} */
function bodyLines(body, depth) {
  return body.flatMap((node) => nodeLines(node, depth));
}

/** @param {Node} node @param {number} depth @returns {string[]} */
function nodeLines(node, depth) {
  switch (node.kind) {
    case 'say':
      return [`坐席：${node.parts.map(partText).join('')}`];
    case 'capture':
      return node.slots.map((slot) => `~ ${slot} = "${slot}"`);
    case 'choose':
      return node.replies.flatMap((reply) => replyLines(reply, depth));
    case 'times':
      return [
        '{ stopping:',
        ...node.bodies.flatMap((body) => ['-', ...indent(bodyLines(body, depth))]),
        '}',
        '-> DONE',
      ];
    default:
      return [moveText(node)];
  }
}

/** @param {Part} part */
function partText(part) {
  return typeof part === 'string' ? part : `{${part.slot}}`;
}

/**
 * ink reads `|` as a sequence, so wordings are joined with commas.
 * @param {Reply} reply
 * @param {number} depth
 */
function replyLines(reply, depth) {
  const wordings = reply.heard.length > 0 ? `：${reply.heard.join('、')}` : '';
  const head = `${'+ '.repeat(depth)}[${speakerNames[reply.by]}${wordings}]`;
  const move = onlyMove(reply.body);
  return move === undefined
    ? [head, ...indent(bodyLines(reply.body, depth + 1))]
    : [`${head} ${moveText(move)}`];
}

/** @param {Move} move */
function moveText(move) {
  switch (move.kind) {
    case 'go':
      return `-> ${move.to}`;
    case 'end':
      return `-> ${outcomeKnot(move.outcome)}`;
    default:
      return '->->';
  }
}
