/**
 * Counts the nodes of a written script by reading its text anew, so that a writer that drops or
 * doubles something is caught.
 *
 * @import { Counts } from '../src/count-nodes.mjs'
 */

/** @param {string} text @returns {Counts} */
export function countParley(text) {
  const lines = text.split('\n');
  const replyHead = /^( *)(?:客户:|第三人:|语音信箱|无应答|其他|通过|未通过)(?= |$)/;
  const replies = lines.filter((line) => replyHead.test(line));
  // The header's move for every choice point looks like a reply but is none.
  const headerMoves = 1;
  return {
    blocks: count(lines, /^(?:步骤|异议) /),
    lines: count(lines, /^ +坐席: /),
    choices: countRuns(lines, replyHead) - headerMoves,
    replies: replies.length - headerMoves,
    moves: count(lines, / -> |^ +(?:-> |结束 |返回$)/) - headerMoves,
  };
}

/** @param {string} text @returns {Counts} */
export function countInk(text) {
  const lines = text.split('\n');
  const outcomes = count(lines, /^== 结果_/);
  // ink needs a divert to its start, and END or DONE where Parley needs nothing.
  const inkOnly = 1 + count(lines, /-> (?:END|DONE)$/);
  return {
    blocks: count(lines, /^== /) - outcomes,
    lines: count(lines, /^ *坐席：/),
    choices: countRuns(lines, /^( *)(?:\+ )+\[/),
    replies: count(lines, /^ *(?:\+ )+\[/),
    moves: count(lines, /->/) - inkOnly,
  };
}

/** @param {string[]} lines @param {RegExp} pattern */
function count(lines, pattern) {
  return lines.filter((line) => pattern.test(line)).length;
}

/**
 * A run is a row of heads at one indentation with nothing shallower or level between them.
 * @param {string[]} lines @param {RegExp} head with the indentation as its first group
 */
function countRuns(lines, head) {
  /** @type {Set<number>} */
  let open = new Set();
  let runs = 0;
  for (const line of lines) {
    const depth = line.length - line.trimStart().length;
    const isHead = head.test(line);
    open = new Set([...open].filter((other) => other < depth || (other === depth && isHead)));
    if (!isHead || open.has(depth)) continue;
    runs++;
    open.add(depth);
  }
  return runs;
}
