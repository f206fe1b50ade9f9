import type { LinkedScript } from '@parley/analysis';
import type { Block, Move } from '@parley/language';
import type { Nest } from '../ids/nest.ts';
import { putEnd, putItem } from '../json/layout.ts';
import { put, putQuoted, type Page } from '../json/page.ts';
import type { Owner } from './owner.ts';
import { isDeclared, isMeant, leavesTrace } from './traces.ts';

/** What has a move on its line or a body below it. */
export interface Head {
  readonly move: Move | undefined;
  readonly body: Block | undefined;
}

/** Writes a move as an instruction. */
export function putMove(owner: Owner, move: Move): void {
  const { page } = owner;
  if (move.kind === 'return') {
    owner.returns = true;
    return put(page, '{"do": "return"}');
  }
  putQuoted(
    page,
    move.kind === 'goto' ? '{"do": "go", "to": ' : '{"do": "end", "outcome": ',
    targetOf(move),
  );
  put(page, '}');
}

/**
 * The move that a head leads to, if that is all; else it has a body. A body of one move is the same as the
 * move on the head's own line.
 */
export function loneMove(owner: Owner, { move, body }: Head): Move | undefined {
  if (!body) return move && isMeant(owner, move) ? move : undefined;
  let only: Move | undefined;
  for (const statement of body.statements) {
    if (!leavesTrace(owner, statement)) continue;
    if (only || !isMove(statement)) return undefined;
    only = statement;
  }
  return only;
}

/** Writes where a head without a lone move leads, as a property after another. */
export function putBodyProperty(owner: Owner, head: Head, nest: Nest, level: number): void {
  put(owner.page, ', "body": ');
  putInstructions(owner, head, nest, level);
}

/** Writes a lone `go` or `end` as a property after another; its key comes after `body`. */
export function putTarget(page: Page, move: Move | undefined): void {
  if (!move || move.kind === 'return') return;
  putQuoted(page, move.kind === 'goto' ? ', "go": ' : ', "end": ', targetOf(move));
}

/** Ends an object after its id, with a lone `return` as its last property. */
export function putReturn(owner: Owner, move: Move | undefined): void {
  if (move?.kind !== 'return') return put(owner.page, '}');
  owner.returns = true;
  put(owner.page, ', "return": true}');
}

/** Writes what a head leads to as a list of instructions, even a lone move. */
export function putInstructions(owner: Owner, head: Head, nest: Nest, level: number): void {
  if (head.body) return owner.compilation.putBody(owner, head.body, nest, level);
  const { page } = owner;
  const move = head.move && isMeant(owner, head.move) ? head.move : undefined;
  put(page, '[');
  if (move) {
    putItem(page, level + 1, true);
    putMove(owner, move);
  }
  putEnd(page, level, !move, ']');
}

/** Writes the header's move, which each choice point without `otherwise` of its own has. */
export function putHeaderOtherwise(page: Page, linked: LinkedScript): void {
  const move = linked.otherwise;
  if (!move || !isDeclared(linked, move)) return;
  const isGo = move.kind === 'goto';
  putQuoted(page, isGo ? ', "otherwise": {"go": ' : ', "otherwise": {"end": ', targetOf(move));
  put(page, '}');
}

function targetOf(move: Move): string {
  if (move.kind === 'return') return '';
  return (move.kind === 'goto' ? move.target : move.outcome)?.text ?? '';
}

function isMove(statement: { readonly kind: string }): statement is Move {
  return statement.kind === 'goto' || statement.kind === 'end' || statement.kind === 'return';
}
