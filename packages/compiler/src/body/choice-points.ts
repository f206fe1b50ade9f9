import type { Choice, Reply, Verify, VerifyResult, Wording } from '@parley/language';
import { within, type Nest } from '../ids/nest.ts';
import { putEnd, putItem, putList } from '../json/layout.ts';
import { put, putQuoted, type Page } from '../json/page.ts';
import { putLineId } from './lines.ts';
import { loneMove, putBodyProperty, putHeaderOtherwise, putReturn, putTarget } from './moves.ts';
import { putAt, putId, type Owner } from './owner.ts';
import { hasWords } from '../speech.ts';

const BY: Readonly<Record<Reply['by'], string>> = {
  customer: ', "by": "customer"',
  'third-party': ', "by": "third-party"',
  voicemail: ', "by": "voicemail"',
  silence: ', "by": "silence"',
  otherwise: '',
};

type Items = Choice['items'] | Verify['items'];

/** Writes a run of replies. */
export function putChoice(owner: Owner, choice: Choice, nest: Nest, level: number): void {
  const { page, compilation } = owner;
  putAt(owner, choice.start);
  put(page, ', "do": "choose", "id": ');
  putId(owner, 'choose', undefined, nest, undefined);
  put(page, '"');
  putNotes(owner, choice.items);
  const has = putOtherwise(owner, choice.items, nest, level);
  if (!has) putHeaderOtherwise(page, compilation.linked);
  putReplies(owner, choice.items, nest, level);
  put(page, '}');
}

/** Writes a verification; the header's `otherwise` is for one with replies, or without `failed`. */
export function putVerify(owner: Owner, verify: Verify, nest: Nest, level: number): void {
  const { page, compilation } = owner;
  const { items } = verify;
  putAt(owner, verify.start);
  put(page, ', "by": ');
  putList(
    page,
    verify.evidence.map((one) => one.text),
  );
  put(page, ', "do": "verify"');
  const hasFailed = putResult(owner, items, 'failed', nest, level);
  put(page, ', "id": ');
  putId(owner, 'verify', undefined, nest, undefined);
  put(page, '"');
  putNotes(owner, items);
  const has = putOtherwise(owner, items, nest, level);
  if (!has && (!hasFailed || items.some(isReply))) putHeaderOtherwise(page, compilation.linked);
  putResult(owner, items, 'passed', nest, level);
  putReplies(owner, items, nest, level);
  put(page, `, "who": "${verify.who ?? 'customer'}"}`);
}

/** Writes the ids of the notes, if there are any. */
function putNotes(owner: Owner, items: Items): void {
  let isEmpty = true;
  for (const item of items) {
    if (item.kind !== 'note' || !hasWords(item.speech)) continue;
    put(owner.page, isEmpty ? ', "notes": [' : ', ');
    isEmpty = false;
    putLineId(owner, item);
    put(owner.page, '"');
  }
  if (!isEmpty) put(owner.page, ']');
}

/** Writes `otherwise`, and tells whether there is one; of several the first counts. */
function putOtherwise(owner: Owner, items: Items, nest: Nest, level: number): boolean {
  const { page } = owner;
  for (const item of items) {
    if (item.kind !== 'reply' || item.by !== 'otherwise') continue;
    const lone = loneMove(owner, item);
    put(page, ', "otherwise": ');
    putAt(owner, item.start);
    if (!lone) putBodyProperty(owner, item, belowReply(item, nest), level);
    putTarget(page, lone);
    put(page, ', "id": ');
    putReplyId(owner, item, nest);
    putReturn(owner, lone);
    return true;
  }
  return false;
}

function putReplies(owner: Owner, items: Items, nest: Nest, level: number): void {
  put(owner.page, ', "replies": [');
  let isEmpty = true;
  for (const item of items) {
    if (!isReply(item)) continue;
    putItem(owner.page, level + 1, isEmpty);
    isEmpty = false;
    putReply(owner, item, nest, level + 1);
  }
  putEnd(owner.page, level, isEmpty, ']');
}

function putReply(owner: Owner, reply: Reply, nest: Nest, level: number): void {
  const { page } = owner;
  const lone = loneMove(owner, reply);
  putAt(owner, reply.start);
  if (!lone) putBodyProperty(owner, reply, belowReply(reply, nest), level);
  put(page, BY[reply.by]);
  putTarget(page, lone);
  putHeard(page, reply.wordings);
  put(page, ', "id": ');
  putReplyId(owner, reply, nest);
  putReturn(owner, lone);
}

/** Writes the wordings of a reply or an objection, as a property after another. */
export function putHeard(page: Page, wordings: readonly Wording[]): void {
  if (wordings.length === 0) return put(page, ', "heard": []');
  let before = ', "heard": [';
  for (const wording of wordings) {
    putQuoted(page, before, wording.text);
    before = ', ';
  }
  put(page, ']');
}

function putReplyId(owner: Owner, reply: Reply, nest: Nest): void {
  putId(owner, reply.by, reply.wordings[0]?.text, nest, reply.pin?.text);
  put(owner.page, '"');
}

/** What stands below a reply; one with a pin may be reworded without touching the ids below it. */
function belowReply(reply: Reply, nest: Nest): Nest {
  const label = reply.pin ? `@${reply.pin.text}` : `${reply.by}\n${reply.wordings[0]?.text ?? ''}`;
  return within(nest, label);
}

/** Whether an item is a reply that is heard; `otherwise` is what none of them hears. */
function isReply(item: Items[number]): item is Reply {
  return item.kind === 'reply' && item.by !== 'otherwise';
}

/** Writes `passed` or `failed`, and tells whether it is there; of several the first counts. */
function putResult(
  owner: Owner,
  items: Verify['items'],
  result: VerifyResult['result'],
  nest: Nest,
  level: number,
): boolean {
  const { page } = owner;
  const written = items.find((item) => item.kind === 'result' && item.result === result);
  if (written?.kind !== 'result') return false;
  const lone = loneMove(owner, written);
  put(page, `, "${result}": `);
  putAt(owner, written.start);
  if (!lone) putBodyProperty(owner, written, within(nest, result), level);
  putTarget(page, lone);
  putReturn(owner, lone);
  return true;
}
