/**
 * The model of a call script that every writer spells in its own syntax, and makers of its nodes.
 *
 * @typedef {string | { slot: string }} Part what is said, in pieces
 * @typedef {{ kind: 'go', to: string }} Go
 * @typedef {{ kind: 'end', outcome: string }} End
 * @typedef {{ kind: 'return' }} Return
 * @typedef {Go | End | Return} Move
 * @typedef {{ kind: 'say', parts: Part[] }} Say
 * @typedef {{ kind: 'capture', slots: string[] }} Capture
 * @typedef {{ kind: 'choose', evidence: string[], replies: Reply[] }} Choose a `verify` by evidence
 * @typedef {{ kind: 'times', bodies: Node[][] }} Times the first time, then
 * @typedef {Say | Capture | Choose | Times | Move} Node
 *
 * @typedef {'passed' | 'failed'} Verification
 * @typedef {'customer' | 'third-party' | 'voicemail' | 'silence' | 'otherwise'} Speaker
 * @typedef {{ by: Speaker | Verification, heard: string[], body: Node[] }} Reply
 *
 * @typedef {object} Slot
 * @property {string} name
 * @property {'name' | 'text' | 'card-tail' | 'money' | 'date' | 'list'} type
 * @property {string[]} values of a list
 * @property {boolean} debt
 * @property {boolean} captured
 *
 * @typedef {{ name: string, requires: string[] }} Outcome
 *
 * @typedef {'open' | 'verify' | 'purpose' | 'discover' | 'negotiate' | 'promise' | 'close'} Phase
 * @typedef {{ name: string, phase: Phase, body: Node[] }} Step
 *
 * @typedef {object} Objection
 * @property {string} name
 * @property {string} title
 * @property {string[]} heard
 * @property {string[]} except the steps where it can't be raised
 * @property {Node[]} body
 *
 * @typedef {object} Script
 * @property {string} name
 * @property {string} title
 * @property {string} start the first step
 * @property {string} otherwise the step for every choice point without its own `otherwise`
 * @property {Slot[]} slots
 * @property {Outcome[]} outcomes
 * @property {Step[]} steps
 * @property {Objection[]} objections
 */

/**
 * Makes a spoken line from the way people write it: `say('您好，{客户姓名}')`.
 * @param {string} text @returns {Say}
 */
export function say(text) {
  const pieces = text.split(/\{([^}]*)\}/);
  const parts = pieces.map((piece, index) => (index % 2 === 1 ? { slot: piece } : piece));
  return { kind: 'say', parts: parts.filter((part) => part !== '') };
}

/** @param {Reply['by']} by @param {string[]} heard @param {Node[]} body @returns {Reply} */
export function reply(by, heard, ...body) {
  return { by, heard, body };
}

/** @param {string} step @returns {Move} */
export function go(step) {
  return { kind: 'go', to: step };
}

/** @param {string} outcome @returns {Move} */
export function end(outcome) {
  return { kind: 'end', outcome };
}

/** @param {Reply[]} replies @returns {Choose} */
export function choose(...replies) {
  return { kind: 'choose', evidence: [], replies };
}

/**
 * A reply whose body is one move is written on one line in most syntaxes.
 * @param {Node[]} body
 * @returns {Move | undefined}
 */
export function onlyMove(body) {
  const [first] = body;
  if (body.length !== 1 || first === undefined) return undefined;
  return first.kind === 'go' || first.kind === 'end' || first.kind === 'return' ? first : undefined;
}
