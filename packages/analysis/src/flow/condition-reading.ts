import type { Diagnostic } from '@parley/diagnostics';
import {
  parseCondition,
  type Condition,
  type If,
  type IfBranch,
  type Value,
} from '@parley/language';
import { checkComparison, checkValue } from '../check/types.ts';
import { lookUpSlot } from '../check/names.ts';
import type { LinkedScript } from '../link/linked-script.ts';
import type { SourceFile } from '../project/source-file.ts';
import type { Draft } from './draft.ts';
import type { Action, SlotAt } from './graph.ts';

/** Conditions as scripts read them, where their names made a difference to how a library's text is cut. */
const reread = new WeakMap<LinkedScript, Map<IfBranch, Condition>>();
const lastRead = new WeakMap<IfBranch, Condition>();

/** The conditions of a checked script's branches, read with all its names. */
export function conditionsOf(script: LinkedScript): (branch: IfBranch) => Condition | undefined {
  return (branch) => reread.get(script)?.get(branch) ?? branch.condition;
}

/** The condition of a branch as the script that was checked last reads it: right where there is but one. */
export function conditionOf(branch: IfBranch): Condition | undefined {
  return lastRead.get(branch) ?? branch.condition;
}

/** The guards of an `if`, one a branch and one for `else`, with the captured slots that their conditions compare. */
export function readBranches(draft: Draft, file: SourceFile, statement: If): Action[] {
  const guards: Action[] = [];
  const before: Condition[] = [];
  let unreadable = false;
  for (const branch of statement.branches) {
    const condition = read(draft, file, branch);
    const uses: SlotAt[] = [];
    if (condition) check(draft, file, condition, uses);
    const at = { file, span: branch.conditionAt, kind: 'condition' } as const;
    guards.push({
      kind: 'guard',
      holds: condition,
      fails: unreadable ? [] : [...before],
      uses,
      branch: at,
    });
    if (condition) before.push(condition);
    else unreadable = true;
  }
  const { elseAt } = statement;
  const at = { file, span: elseAt ?? statement, kind: elseAt ? 'else' : 'past' } as const;
  guards.push({
    kind: 'guard',
    holds: undefined,
    fails: unreadable ? [] : before,
    uses: [],
    branch: at,
  });
  return guards;
}

/** Reads a condition again if names of other files may cut it another way. */
function read(draft: Draft, file: SourceFile, branch: IfBranch): Condition | undefined {
  const { condition } = branch;
  const known = condition && slotsOf(condition).every((name) => draft.script.slots.has(name));
  if (known || (draft.script.files.length === 1 && condition)) return condition;
  draft.conditionNames ??= new Set(
    [...draft.script.slots.values()].flatMap(({ name, values }) => [name, ...values]),
  );
  const found: Diagnostic[] = [];
  const again = parseCondition(file.text, branch.conditionAt, draft.conditionNames, found);
  if (again) {
    remember(draft.script, branch, again);
    return again;
  }
  if (condition) return condition;
  // The parser has said it already where one file is all there is.
  const reported = file.parsed.diagnostics.some(
    ({ code, span }) =>
      code === 'syntax/condition' &&
      span.start >= branch.conditionAt.start &&
      span.end <= branch.conditionAt.end,
  );
  if (!reported) draft.diagnostics.push(...found.map((one) => inLibrary(draft, file, branch, one)));
  return undefined;
}

/** Names of a script may yet cut a Chinese condition so that it can be read: alone it is but a note. */
function inLibrary(
  { alone }: Draft,
  file: SourceFile,
  { conditionAt }: IfBranch,
  found: Diagnostic,
): Diagnostic {
  const running = /[^\u0020-\u007e]/.test(file.text.slice(conditionAt.start, conditionAt.end));
  return { ...found, file: file.path, severity: alone && running ? 'info' : found.severity };
}

function remember(script: LinkedScript, branch: IfBranch, condition: Condition): void {
  const own = reread.get(script) ?? new Map<IfBranch, Condition>();
  reread.set(script, own.set(branch, condition));
  lastRead.set(branch, condition);
}

function slotsOf(condition: Condition): string[] {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.operands.flatMap(slotsOf);
    case 'not':
      return slotsOf(condition.operand);
    case 'compare':
    case 'is-one-of':
    case 'is-known':
      return [condition.slot.text];
    default:
      return [];
  }
}

/** Looks the slots of a condition up, and checks that its values fit them. */
function check(draft: Draft, file: SourceFile, condition: Condition, uses: SlotAt[]): void {
  switch (condition.kind) {
    case 'and':
    case 'or':
      for (const operand of condition.operands) check(draft, file, operand, uses);
      return;
    case 'not':
      check(draft, file, condition.operand, uses);
      return;
    case 'compare':
    case 'is-one-of': {
      const symbol = lookUpSlot(draft, file, condition.slot.text, condition.slot);
      if (!symbol) return;
      const values: readonly Value[] =
        condition.kind === 'compare' ? [condition.value] : condition.values;
      for (const value of values) {
        if (condition.kind === 'compare')
          checkComparison(draft, file, symbol, condition.operator, value);
        else checkValue(draft, file, symbol, value);
      }
      const slot = draft.slotIndex.get(symbol.name);
      if (slot !== undefined) uses.push({ slot, name: symbol.name, span: condition.slot });
      return;
    }
    case 'is-known':
      lookUpSlot(draft, file, condition.slot.text, condition.slot);
      return;
    case 'is-verified':
    case 'listener-is':
  }
}
