import { onlyMove } from '../script.mjs';
import { indent } from './indent.mjs';

/** @import { Move, Node, Objection, Part, Reply, Script, Slot, Step } from '../script.mjs' */

/**
 * Writes the script in the language of `call.langium`, Langium's spelling of the same model.
 * @param {Script} script
 * @returns {string}
 */
export function writeCall(script) {
  const blocks = [
    [`script ${script.name} "${script.title}" start ${script.start} otherwise ${script.otherwise}`],
    braced('slots', script.slots.map(slotLine)),
    braced(
      'outcomes',
      script.outcomes.map(({ name, requires }) =>
        requires.length > 0 ? `${name} requires ${requires.join(', ')}` : name,
      ),
    ),
    ...script.steps.map(stepBlock),
    ...script.objections.map(objectionBlock),
  ];
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** @param {string} head @param {string[]} lines */
function braced(head, lines) {
  return [`${head} {`, ...indent(lines), '}'];
}

/** @param {Slot} slot */
function slotLine(slot) {
  const type =
    slot.type === 'list' ? slot.values.map((value) => `"${value}"`).join(' | ') : slot.type;
  return [
    `${slot.name}: ${type}`,
    ...(slot.debt ? ['debt'] : []),
    ...(slot.captured ? ['captured'] : []),
  ].join(' ');
}

/** @param {Step} step */
function stepBlock(step) {
  return braced(`step ${step.name} phase ${step.phase}`, bodyLines(step.body));
}

/** @param {Objection} objection */
function objectionBlock(objection) {
  const except = objection.except.length > 0 ? ` except ${objection.except.join(', ')}` : '';
  return braced(
    `objection ${objection.name} "${objection.title}" heard ${wordings(objection.heard)}${except}`,
    bodyLines(objection.body),
  );
}

/** @param {string[]} heard */
function wordings(heard) {
  return heard.map((wording) => `"${wording}"`).join(' | ');
}

/** @param {Node[]} body @returns {string[]} */
function bodyLines(body) {
  return body.flatMap(nodeLines);
}

/** @param {Node} node @returns {string[]} */
function nodeLines(node) {
  switch (node.kind) {
    case 'say':
      return [`agent ${node.parts.map(partText).join(' ')}`];
    case 'capture':
      return [`capture ${node.slots.join(', ')}`];
    case 'choose': {
      const evidence = node.evidence.map((name) => `"${name}"`).join(', ');
      return braced(
        evidence === '' ? 'choose' : `verify by ${evidence}`,
        node.replies.flatMap(replyLines),
      );
    }
    case 'times':
      return node.bodies.flatMap((body, index) =>
        braced(index === 0 ? 'first' : 'then', bodyLines(body)),
      );
    default:
      return [moveText(node)];
  }
}

/** @param {Part} part */
function partText(part) {
  return typeof part === 'string' ? `"${part}"` : part.slot;
}

/** @param {Reply} reply */
function replyLines(reply) {
  const head = [reply.by, wordings(reply.heard)].filter(Boolean).join(' ');
  const move = onlyMove(reply.body);
  return move === undefined ? braced(head, bodyLines(reply.body)) : [`${head} ${moveText(move)}`];
}

/** @param {Move} move */
function moveText(move) {
  switch (move.kind) {
    case 'go':
      return `-> ${move.to}`;
    case 'end':
      return `end ${move.outcome}`;
    default:
      return 'return';
  }
}
