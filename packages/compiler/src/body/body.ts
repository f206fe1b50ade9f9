import type { Instruction } from '@parley/compiled';
import type { Block, Capture, Note, Say, SetSlot, Statement } from '@parley/language';
import { within, type Nest } from '../ids/nest.ts';
import { putEnd, putItem, putList, putValue } from '../json/layout.ts';
import { put } from '../json/page.ts';
import { putIf, putTimes, putVariants } from './branching.ts';
import { putChoice, putVerify } from './choice-points.ts';
import { putLineId } from './lines.ts';
import { putMove } from './moves.ts';
import { putAt, putId, type Owner } from './owner.ts';
import { labelOf, pointOf, repeatedPoints } from './points.ts';
import { givenValue, leavesTrace } from './traces.ts';

/** Writes a block as a list of instructions. */
export function putBody(owner: Owner, { statements }: Block, nest: Nest, level: number): void {
  const repeated = repeatedPoints(statements);
  let before: Say | Note | undefined;
  let isEmpty = true;
  put(owner.page, '[');
  for (const statement of statements) {
    if (statement.kind === 'say' || statement.kind === 'note') before = statement;
    if (!leavesTrace(owner, statement)) continue;
    putItem(owner.page, level + 1, isEmpty);
    isEmpty = false;
    const isOneOfSeveral = (repeated & pointOf(statement)) !== 0;
    const own = isOneOfSeveral ? within(nest, labelOf(statement, before)) : nest;
    putInstruction(owner, statement, own, level + 1);
  }
  putEnd(owner.page, level, isEmpty, ']');
}

/** Writes a statement that leaves a trace. */
function putInstruction(owner: Owner, statement: Statement, nest: Nest, level: number): void {
  switch (statement.kind) {
    case 'say':
    case 'note':
      return putSpeech(owner, statement);
    case 'choice':
      return putChoice(owner, statement, nest, level);
    case 'verify':
      return putVerify(owner, statement, nest, level);
    case 'goto':
    case 'end':
    case 'return':
      return putMove(owner, statement);
    case 'pause':
      return putValue(owner.page, { do: 'pause', seconds: statement.seconds });
    case 'listener':
      return putValue(owner.page, { do: 'listener', who: statement.who });
    case 'capture':
      return putCapture(owner, statement, nest);
    case 'set':
      return putValue(owner.page, setOf(owner, statement));
    case 'if':
      return putIf(owner, statement, nest, level);
    case 'times':
      return putTimes(owner, statement, nest, level);
    case 'variants':
      return putVariants(owner, statement, nest, level);
  }
}

function putSpeech(owner: Owner, node: Say | Note): void {
  put(owner.page, node.kind === 'say' ? '{"do": "say", "line": ' : '{"do": "note", "line": ');
  putLineId(owner, node);
  put(owner.page, '"}');
}

function putCapture(owner: Owner, node: Capture, nest: Nest): void {
  const known = owner.compilation.linked.slots;
  putAt(owner, node.start);
  put(owner.page, ', "do": "capture", "id": ');
  putId(owner, 'capture', undefined, nest, undefined);
  put(owner.page, '", "slots": ');
  putList(
    owner.page,
    node.slots.map((slot) => slot.text).filter((slot) => known.has(slot)),
  );
  put(owner.page, '}');
}

function setOf(owner: Owner, node: SetSlot): Instruction | undefined {
  const value = givenValue(owner, node);
  return node.slot && value && { do: 'set', slot: node.slot.text, value };
}
