import { indent } from './indent.mjs';

/** @import { Move, Node, Objection, Part, Reply, Script, Slot, Step } from '../script.mjs' */

const speakerNames = {
  customer: '客户说',
  'third-party': '第三人说',
  voicemail: '接到语音信箱',
  silence: '无应答',
  otherwise: '其他情况',
  passed: '核实通过',
  failed: '核实未通过',
};

/**
 * Writes the script in zh-CN Gherkin: a scenario for each step and objection. Gherkin has no
 * nesting, so a reply's body follows its `当` at the same level; the number of nodes stays the same.
 * @param {Script} script @returns {string}
 */
export function writeGherkin(script) {
  const blocks = [
    ['# language: zh-CN', `功能: ${script.title}`],
    indent(['背景:', ...indent(background(script))]),
    ...script.steps.map((step) => indent(scenario(step))),
    ...script.objections.map((objection) => indent(objectionScenario(objection))),
  ];
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** @param {Script} script */
function background(script) {
  return [
    '假如变量如下',
    ...indent(script.slots.map(slotRow)),
    '而且结果如下',
    ...indent(script.outcomes.map(({ name, requires }) => `| ${name} | ${requires.join(', ')} |`)),
    `而且其他情况转到 "${script.otherwise}"`,
  ];
}

/** @param {Slot} slot */
function slotRow(slot) {
  const type = slot.values.join(', ') || slot.type;
  const cells = [slot.name, type, slot.debt ? '债务' : '', slot.captured ? '通话获得' : ''];
  return `| ${cells.join(' | ')} |`;
}

/** @param {Step} step */
function scenario(step) {
  return [`@${step.phase}`, `场景: ${step.name}`, ...indent(bodyLines(step.body))];
}

/** @param {Objection} objection */
function objectionScenario(objection) {
  const except = objection.except.map((name) => `但是不在 "${name}"`);
  const lines = [
    `假如听到 "${objection.heard.join(' | ')}"`,
    ...except,
    ...bodyLines(objection.body),
  ];
  return ['@异议', `场景: ${objection.name} ${objection.title}`, ...indent(lines)];
}

/** @param {Node[]} body @returns {string[]} */
function bodyLines(body) {
  return body.flatMap(nodeLines);
}

/** @param {Node} node @returns {string[]} */
function nodeLines(node) {
  switch (node.kind) {
    case 'say':
      return [`那么坐席说 "${node.parts.map(partText).join('')}"`];
    case 'capture':
      return node.slots.map((slot) => `而且记录 ${slot}`);
    case 'choose':
      return [
        `假如等候回应${node.evidence.map((name) => ` 核实 "${name}"`).join('')}`,
        ...node.replies.flatMap(replyLines),
      ];
    case 'times':
      return node.bodies.flatMap((body, index) => [
        index === 0 ? '而且第一次' : '而且之后',
        ...bodyLines(body),
      ]);
    default:
      return [`那么${moveText(node)}`];
  }
}

/** @param {Part} part */
function partText(part) {
  return typeof part === 'string' ? part : `<${part.slot}>`;
}

/** @param {Reply} reply */
function replyLines(reply) {
  const heard = reply.heard.length > 0 ? ` "${reply.heard.join(' | ')}"` : '';
  return [`当${speakerNames[reply.by]}${heard}`, ...bodyLines(reply.body)];
}

/** @param {Move} move */
function moveText(move) {
  switch (move.kind) {
    case 'go':
      return `转到 "${move.to}"`;
    case 'end':
      return `结束 "${move.outcome}"`;
    default:
      return '返回';
  }
}
