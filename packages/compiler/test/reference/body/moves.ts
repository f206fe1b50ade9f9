import type {
  EndInstruction,
  GoInstruction,
  Instruction,
  Result,
  ReturnInstruction,
} from '@parley/compiled';
import type { LinkedScript } from '@parley/analysis';
import type { Block, Move } from '@parley/language';
import type { Nest } from '../ids/nest.ts';
import type { Owner } from './owner.ts';

/** Where a reply, a result or an `otherwise` leads: exactly one of the four. */
export type Way = Omit<Result, 'at'>;

type MoveInstruction = GoInstruction | EndInstruction | ReturnInstruction;

/** A move; undefined where its target is missing or not defined, or where it may not stand. */
export function moveOf(owner: Owner, move: Move): MoveInstruction | undefined {
  if (move.kind !== 'return') return moveTo(owner.compilation.linked, move);
  if (!owner.isObjection) return undefined;
  owner.returns.push(move);
  return { do: 'return' };
}

/** The header's move for every choice point without `otherwise` of its own. */
export function headerWay(linked: LinkedScript): Way | undefined {
  const move = linked.otherwise && moveTo(linked, linked.otherwise);
  return move && wayFrom(move);
}

/** What a head with a move on its line or a body below it leads to. */
export function wayOf(
  owner: Owner,
  { move, body }: { readonly move: Move | undefined; readonly body: Block | undefined },
  nest: Nest,
): Way {
  const instructions = instructionsOf(owner, { move, body }, nest);
  const [first] = instructions;
  // A body of one move is the same as the move on the head's own line.
  if (first && instructions.length === 1 && isMove(first)) return wayFrom(first);
  return { body: instructions };
}

/** The same as a list of instructions. */
export function instructionsOf(
  owner: Owner,
  { move, body }: { readonly move: Move | undefined; readonly body: Block | undefined },
  nest: Nest,
): readonly Instruction[] {
  if (body) return owner.compilation.bodyOf(owner, body, nest);
  const only = move && moveOf(owner, move);
  return only ? [only] : [];
}

function moveTo({ steps, outcomes }: LinkedScript, move: Move): MoveInstruction | undefined {
  if (move.kind === 'goto') {
    const to = move.target?.text;
    return to !== undefined && steps.has(to) ? { do: 'go', to } : undefined;
  }
  if (move.kind === 'return') return undefined;
  const outcome = move.outcome?.text;
  return outcome !== undefined && outcomes.has(outcome) ? { do: 'end', outcome } : undefined;
}

function isMove(instruction: Instruction): instruction is MoveInstruction {
  return instruction.do === 'go' || instruction.do === 'end' || instruction.do === 'return';
}

function wayFrom(move: MoveInstruction): Way {
  switch (move.do) {
    case 'go':
      return { go: move.to };
    case 'end':
      return { end: move.outcome };
    case 'return':
      return { return: true };
  }
}
