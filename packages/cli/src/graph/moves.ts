import type { Block, Choice, If, Move, Statement, Times, Variants, Verify } from '@parley/language';
import type { SourceFile } from '../analysis.ts';
import { clipped, replyLabel, type Say } from './labels.ts';

/** A move, and what has to happen for it to be made. */
export interface FoundMove {
  readonly target: Move;
  readonly label: string;
}

interface Search {
  readonly file: SourceFile;
  readonly say: Say;
  readonly found: FoundMove[];
}

interface Branch {
  readonly label: string;
  readonly move?: Move | undefined;
  readonly body?: Block | undefined;
}

/** All moves of a body, in its order. */
export function movesOf(body: Block, file: SourceFile, say: Say): readonly FoundMove[] {
  const search: Search = { file, say, found: [] };
  visitBlock(search, body, []);
  return search.found;
}

function visitBlock(search: Search, block: Block, labels: readonly string[]): void {
  for (const statement of block.statements) {
    const isMove =
      statement.kind === 'goto' || statement.kind === 'end' || statement.kind === 'return';
    if (isMove) search.found.push({ target: statement, label: labels.join(' · ') });
    for (const { label, move, body } of branchesOf(search, statement)) {
      const inner = label === '' ? labels : [...labels, label];
      if (move) search.found.push({ target: move, label: inner.join(' · ') });
      if (body) visitBlock(search, body, inner);
    }
  }
}

function branchesOf(search: Search, statement: Statement): readonly Branch[] {
  switch (statement.kind) {
    case 'choice':
    case 'verify':
      return answersOf(search, statement);
    case 'if':
      return conditionsOf(search, statement);
    case 'times':
      return ordinalsOf(search, statement);
    case 'variants':
      return variantsOf(search, statement);
    default:
      return [];
  }
}

function answersOf({ say }: Search, { items }: Choice | Verify): readonly Branch[] {
  return items.flatMap((item): readonly Branch[] => {
    if (item.kind === 'reply')
      return [{ label: replyLabel(item, say), move: item.move, body: item.body }];
    return item.kind === 'result'
      ? [{ label: say(`label/${item.result}`), move: item.move, body: item.body }]
      : [];
  });
}

/** A condition is shown as it is written: it reads well enough. */
function conditionsOf({ file, say }: Search, { branches, otherwise }: If): readonly Branch[] {
  const written = branches.map(({ conditionAt, body }) => ({
    label: clipped(file.text.slice(conditionAt.start, conditionAt.end)),
    body,
  }));
  return otherwise ? [...written, { label: say('label/else'), body: otherwise }] : written;
}

function ordinalsOf({ say }: Search, { items }: Times): readonly Branch[] {
  return items.map(({ ordinal, move, body }) => ({ label: say(`label/${ordinal}`), move, body }));
}

function variantsOf({ say }: Search, { items }: Variants): readonly Branch[] {
  return items.map(({ letter, body }) => ({
    label: say('label/variant', { letter: letter?.text ?? '' }),
    body,
  }));
}
