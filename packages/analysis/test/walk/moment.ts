import type { Block, Choice, Verify, Who } from '@parley/language';

/** What a slot may be in a walk: a word of a list, or a number. */
export type SlotValue = string | number;

/** What is true of a slot at one moment of one call. */
export interface SlotState {
  /** Whether it was captured or came with the call. */
  readonly known: boolean;
  /** Whether it was used before it was known: one mistake is told once. */
  readonly told: boolean;
  /** Absent: nothing has asked yet. What is not known is as good as any value for who compares it. */
  readonly value: SlotValue | undefined;
}

/** The state of a call, but for where it is. */
export interface Env {
  readonly listener: Who;
  readonly verified: boolean;
  /** Whether the notice was given, or its want told. */
  readonly noticed?: boolean;
  readonly letter: string | undefined;
  /** How often each run of ordinals was reached, up to its last; runs are numbered. */
  readonly counts: Readonly<Record<number, number>>;
  readonly slots: Readonly<Record<string, SlotState>>;
}

/** What is left of a block. */
export interface Frame {
  readonly block: Block;
  readonly next: number;
}

/** A moment of a call: what is left to do, innermost last. */
export interface Moment {
  readonly stack: readonly Frame[];
  /** The choice point that is offered now; absent: the call goes on with the stack. */
  readonly offered: Choice | Verify | undefined;
  readonly step: string;
  readonly objection: string | undefined;
  /** The step's choice point that `return` leads to. */
  readonly back: Pick<Moment, 'stack' | 'offered'> | undefined;
  readonly env: Env;
}

/** Numbers for nodes, so that moments can be compared as text. */
const numbers = new WeakMap<object, number>();
let count = 0;

export function numberOf(node: object): number {
  let number = numbers.get(node);
  if (number === undefined) numbers.set(node, (number = count++));
  return number;
}

/** A moment as text: equal moments go on alike. */
export function keyOf({ stack, offered, step, objection, back, env }: Moment): string {
  return JSON.stringify([
    placeOf(stack, offered),
    step,
    objection,
    back && placeOf(back.stack, back.offered),
    env,
  ]);
}

function placeOf(stack: readonly Frame[], offered: Choice | Verify | undefined): unknown {
  return [stack.map(({ block, next }) => [numberOf(block), next]), offered && numberOf(offered)];
}
