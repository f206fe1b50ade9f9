import { onlyMove } from '../script.mjs';
import { indent } from './indent.mjs';

/** @import { Move, Node, Objection, Part, Reply, Script, Slot, Step } from '../script.mjs' */

const typeNames = {
  name: '姓名',
  text: '文本',
  'card-tail': '卡尾号',
  money: '金额',
  date: '日期',
};

const phaseNames = {
  open: '开场',
  verify: '核实',
  purpose: '告知',
  discover: '探因',
  negotiate: '协商',
  promise: '承诺',
  close: '结束语',
};

const speakerNames = {
  customer: '客户:',
  'third-party': '第三人:',
  voicemail: '语音信箱',
  silence: '无应答',
  otherwise: '其他',
  passed: '通过',
  failed: '未通过',
};

/**
 * Writes the script in canonical Parley, Chinese spelling.
 * @param {Script} script
 * @returns {string}
 */
export function writeParley(script) {
  const blocks = [
    header(script),
    ['变量', ...indent(script.slots.map(slotLine))],
    [
      '结果',
      ...indent(
        script.outcomes.map(({ name, requires }) =>
          requires.length > 0 ? `${name} 需要 ${requires.join(', ')}` : name,
        ),
      ),
    ],
    ...script.steps.map(stepBlock),
    ...script.objections.map(objectionBlock),
  ];
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** @param {Script} script */
function header(script) {
  const fields = [
    '语言 zh-CN',
    '法规 cn',
    '渠道 电话',
    '逾期阶段 M1',
    '时段 08:00-21:00',
    `开始 ${script.start}`,
  ];
  return [
    `话术 ${script.name} "${script.title}"`,
    ...indent([...fields, `其他 -> ${script.otherwise}`]),
  ];
}

/** @param {Slot} slot */
function slotLine(slot) {
  const type = slot.type === 'list' ? slot.values.join(' | ') : typeNames[slot.type];
  return [
    slot.name,
    type,
    ...(slot.debt ? ['债务'] : []),
    ...(slot.captured ? ['通话获得'] : []),
  ].join(' ');
}

/** @param {Step} step */
function stepBlock(step) {
  return [`步骤 ${step.name} 阶段 ${phaseNames[step.phase]}`, ...indent(bodyLines(step.body))];
}

/** @param {Objection} objection */
function objectionBlock(objection) {
  const except = objection.except.length > 0 ? [`除了 ${objection.except.join(', ')}`] : [];
  const lines = [`听到: ${objection.heard.join(' | ')}`, ...except, ...bodyLines(objection.body)];
  return [`异议 ${objection.name} "${objection.title}"`, ...indent(lines)];
}

/** @param {Node[]} body @returns {string[]} */
function bodyLines(body) {
  return body.flatMap(nodeLines);
}

/** @param {Node} node @returns {string[]} */
function nodeLines(node) {
  switch (node.kind) {
    case 'say':
      return [`坐席: ${node.parts.map(partText).join('')}`];
    case 'capture':
      return [`记录 ${node.slots.join(', ')}`];
    case 'choose': {
      const replies = node.replies.flatMap(replyLines);
      return node.evidence.length > 0
        ? [`核实 客户 凭 ${node.evidence.join(', ')}`, ...indent(replies)]
        : replies;
    }
    case 'times':
      return node.bodies.flatMap((body, index) => headed(index === 0 ? '第一次' : '之后', body));
    default:
      return [node.kind === 'go' ? `-> ${node.to}` : moveText(node)];
  }
}

/** @param {Part} part */
function partText(part) {
  return typeof part === 'string' ? part : `{${part.slot}}`;
}

/** @param {Reply} reply */
function replyLines(reply) {
  return headed(
    [speakerNames[reply.by], reply.heard.join(' | ')].filter(Boolean).join(' '),
    reply.body,
  );
}

/**
 * A lone move stands on the line of its head, anything more stands deeper.
 * @param {string} head
 * @param {Node[]} body
 */
function headed(head, body) {
  const move = onlyMove(body);
  return move === undefined ? [head, ...indent(bodyLines(body))] : [`${head} -> ${moveText(move)}`];
}

/** @param {Move} move */
function moveText(move) {
  switch (move.kind) {
    case 'go':
      return move.to;
    case 'end':
      return `结束 ${move.outcome}`;
    default:
      return '返回';
  }
}
