import type {
  ChooseInstruction,
  Otherwise,
  Place,
  Reply as CompiledReply,
  Result,
  VerifyInstruction,
} from '@parley/compiled';
import type { Choice, Note, Reply, Verify, VerifyResult } from '@parley/language';
import { within, type Nest } from '../ids/nest.ts';
import { headerWay, wayOf, type Way } from './moves.ts';
import { placeOf, type Owner } from './owner.ts';
import { speak } from './speech.ts';

type Item = Choice['items'][number] | Verify['items'][number];

interface Offers {
  readonly notes?: readonly string[];
  readonly replies: readonly CompiledReply[];
  readonly otherwise?: Otherwise;
}

/** Compiles a run of replies. */
export function chooseOf(owner: Owner, choice: Choice, nest: Nest): ChooseInstruction {
  const { notes, replies, otherwise } = offersOf(owner, choice.items, nest);
  const chosen: ChooseInstruction = {
    at: placeOf(owner, choice.start),
    do: 'choose',
    id: '',
    ...(notes ? { notes } : {}),
    ...withOtherwise(otherwise ?? headerWay(owner.compilation.linked)),
    replies,
  };
  claimPoint(owner, 'choose', nest, chosen);
  return chosen;
}

/** Compiles a verification; the header's `otherwise` is for one with replies, or without `failed`. */
export function verifyOf(owner: Owner, verify: Verify, nest: Nest): VerifyInstruction {
  const { notes, replies, otherwise } = offersOf(owner, verify.items, nest);
  const passed = resultOf(owner, verify, 'passed', nest);
  const failed = resultOf(owner, verify, 'failed', nest);
  const isBare = replies.length === 0 && failed !== undefined;
  const compiled: VerifyInstruction = {
    at: placeOf(owner, verify.start),
    by: verify.evidence.map((one) => one.text),
    do: 'verify',
    ...(failed ? { failed } : {}),
    id: '',
    ...(notes ? { notes } : {}),
    ...withOtherwise(otherwise ?? (isBare ? undefined : headerWay(owner.compilation.linked))),
    ...(passed ? { passed } : {}),
    replies,
    who: verify.who ?? 'customer',
  };
  claimPoint(owner, 'verify', nest, compiled);
  return compiled;
}

/** Asks for the id of something that has no words of its own. */
export function claimPoint(owner: Owner, word: string, nest: Nest, target: { id: string }): void {
  const give = (id: string): void => void (target.id = id);
  owner.claims.push({ word, text: undefined, nest, pin: undefined, give });
}

function withOtherwise(otherwise: Otherwise | undefined): { otherwise?: Otherwise } {
  return otherwise ? { otherwise } : {};
}

/** The replies and notes of a choice point; of several `otherwise` the first counts. */
function offersOf(owner: Owner, items: readonly Item[], nest: Nest): Offers {
  const notes: string[] = [];
  const replies: CompiledReply[] = [];
  let otherwise: Otherwise | undefined;
  for (const item of items) {
    if (item.kind === 'note') addNote(owner, item, notes);
    if (item.kind !== 'reply') continue;
    if (item.by !== 'otherwise') replies.push(replyOf(owner, item, item.by, nest));
    else otherwise ??= otherwiseOf(owner, item, nest);
  }
  return { ...(notes.length > 0 ? { notes } : {}), replies, ...withOtherwise(otherwise) };
}

function addNote(owner: Owner, note: Note, notes: string[]): void {
  const at = notes.length;
  const hasText = speak(owner, note, (id) => void (notes[at] = id));
  if (hasText) notes.push('');
}

function replyOf(owner: Owner, reply: Reply, by: CompiledReply['by'], nest: Nest): CompiledReply {
  const at = placeOf(owner, reply.start);
  const heard = reply.wordings.map((wording) => wording.text);
  const compiled = replyWith(at, by, heard, wayOf(owner, reply, belowReply(reply, nest)));
  claimReply(owner, reply, nest, compiled);
  return compiled;
}

/** Makes a reply with its keys in order, as everything here, since that makes writing it fast. */
function replyWith(
  at: Place,
  by: CompiledReply['by'],
  heard: readonly string[],
  way: Way,
): CompiledReply {
  if (way.body) return { at, body: way.body, by, heard, id: '' };
  if (way.return) return { at, by, heard, id: '', return: true };
  return { at, by, ...way, heard, id: '' };
}

function otherwiseOf(owner: Owner, reply: Reply, nest: Nest): Otherwise {
  const at = placeOf(owner, reply.start);
  const way = wayOf(owner, reply, belowReply(reply, nest));
  const compiled = way.return ? { at, id: '', return: way.return } : { at, ...way, id: '' };
  claimReply(owner, reply, nest, compiled);
  return compiled;
}

function claimReply(owner: Owner, reply: Reply, nest: Nest, target: { id: string }): void {
  const give = (id: string): void => void (target.id = id);
  const text = reply.wordings[0]?.text;
  owner.claims.push({ word: reply.by, text, nest, pin: reply.pin?.text, give });
}

/** What stands below a reply; one with a pin may be reworded without touching the ids below it. */
function belowReply(reply: Reply, nest: Nest): Nest {
  const label = reply.pin ? `@${reply.pin.text}` : `${reply.by}\n${reply.wordings[0]?.text ?? ''}`;
  return within(nest, label);
}

function resultOf(
  owner: Owner,
  verify: Verify,
  result: VerifyResult['result'],
  nest: Nest,
): Result | undefined {
  const written = verify.items.find((item) => item.kind === 'result' && item.result === result);
  if (written?.kind !== 'result') return undefined;
  return { at: placeOf(owner, written.start), ...wayOf(owner, written, within(nest, result)) };
}
