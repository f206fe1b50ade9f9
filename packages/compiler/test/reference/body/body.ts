import type { Body, Instruction, SayInstruction, NoteInstruction } from '@parley/compiled';
import type { Block, Capture, Note, Pause, Say, SetSlot, Statement } from '@parley/language';
import { within, type Nest } from '../ids/nest.ts';
import { ifOf, timesOf, variantOf } from './branching.ts';
import { chooseOf, claimPoint, verifyOf } from './choice-points.ts';
import { moveOf } from './moves.ts';
import { placeOf, type Owner } from './owner.ts';
import { speak, textOf } from './speech.ts';
import { valueOf } from './values.ts';

/** Compiles a block; statements that make no sense leave no trace. */
export function bodyOf(owner: Owner, block: Block, nest: Nest): Body {
  const repeated = repeatedPoints(block.statements);
  const body: Instruction[] = [];
  let before = '';
  for (const statement of block.statements) {
    if (statement.kind === 'say' || statement.kind === 'note') before = textOf(statement);
    const own = repeated.has(pointOf(statement)) ? within(nest, labelOf(statement, before)) : nest;
    const instruction = instructionOf(owner, statement, own);
    if (instruction) body.push(instruction);
  }
  return body;
}

function instructionOf(owner: Owner, statement: Statement, nest: Nest): Instruction | undefined {
  switch (statement.kind) {
    case 'say':
    case 'note':
      return speechOf(owner, statement);
    case 'pause':
      return pauseOf(statement);
    case 'choice':
      return chooseOf(owner, statement, nest);
    case 'verify':
      return verifyOf(owner, statement, nest);
    case 'goto':
    case 'end':
    case 'return':
      return moveOf(owner, statement);
    case 'listener':
      return statement.who && { do: 'listener', who: statement.who };
    case 'capture':
      return captureOf(owner, statement, nest);
    case 'set':
      return setOf(owner, statement);
    case 'if':
      return ifOf(owner, statement, nest);
    case 'times':
      return statement.items.length > 0 ? timesOf(owner, statement, nest) : undefined;
    case 'variants':
      return statement.items.some((item) => item.letter)
        ? variantOf(owner, statement, nest)
        : undefined;
    case 'allow':
    case 'misplaced':
    case 'unknown':
      return undefined;
    default:
      statement satisfies never;
      return undefined;
  }
}

function speechOf(owner: Owner, node: Say | Note): Instruction | undefined {
  const instruction: SayInstruction | NoteInstruction = { do: node.kind, line: '' };
  const target: { line: string } = instruction;
  const hasText = speak(owner, node, (id) => void (target.line = id));
  return hasText ? instruction : undefined;
}

function pauseOf({ seconds }: Pause): Instruction | undefined {
  return Number.isFinite(seconds) && seconds >= 0 ? { do: 'pause', seconds } : undefined;
}

function captureOf(owner: Owner, node: Capture, nest: Nest): Instruction | undefined {
  const known = owner.compilation.linked.slots;
  const slots = node.slots.map((slot) => slot.text).filter((slot) => known.has(slot));
  if (slots.length === 0) return undefined;
  const capture = { at: placeOf(owner, node.start), do: 'capture', id: '', slots } as const;
  claimPoint(owner, 'capture', nest, capture);
  return capture;
}

function setOf(owner: Owner, { slot, value }: SetSlot): Instruction | undefined {
  const symbol = slot && owner.compilation.linked.slots.get(slot.text);
  const given = symbol && value && valueOf(value, symbol.type);
  return given && { do: 'set', slot: symbol.name, value: given };
}

type Point = 'wait' | 'times' | 'variants' | 'capture' | '';

/** The kinds of places that are known by where they stand; a choice and a verification are one kind. */
function pointOf({ kind }: Statement): Point {
  if (kind === 'choice' || kind === 'verify') return 'wait';
  return kind === 'times' || kind === 'variants' || kind === 'capture' ? kind : '';
}

const NONE: ReadonlySet<Point> = new Set();

/** The kinds of which a block holds several, so that where they stand doesn't tell them apart. */
function repeatedPoints(statements: readonly Statement[]): ReadonlySet<Point> {
  if (statements.length < 2) return NONE;
  const seen = new Set<Point>();
  const repeated = new Set<Point>();
  for (const statement of statements) {
    const point = pointOf(statement);
    if (point === '') continue;
    if (seen.has(point)) repeated.add(point);
    seen.add(point);
  }
  return repeated;
}

/** What tells one of several from the others: what is captured, or the line said before it. */
function labelOf(statement: Statement, before: string): string {
  if (statement.kind !== 'capture') return before;
  return statement.slots.map((slot) => slot.text).join(', ');
}
