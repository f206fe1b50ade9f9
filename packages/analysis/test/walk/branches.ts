import type { Block, If, Move, Statement, Times, Variants } from '@parley/language';
import { conditionOf } from '../../src/index.ts';
import { domainOf, evaluate, plain } from './evaluate.ts';
import { numberOf, type Env } from './moment.ts';
import { compared, type Walk } from './walked.ts';

/** One way on from a statement. */
export interface Branch {
  readonly env: Env;
  readonly body?: Block | undefined;
  readonly move?: Move | undefined;
}

/** The ways on from a statement that is no speech, move or choice. */
export function branchesOf(walked: Walk, env: Env, statement: Statement): Branch[] {
  switch (statement.kind) {
    case 'listener':
      return statement.who
        ? [{ env: { ...env, listener: statement.who, verified: false } }]
        : [{ env }];
    case 'capture':
      return statement.slots
        .reduce((envs, { text }) => envs.flatMap((one) => captured(walked, one, text)), [env])
        .map((one) => ({ env: one }));
    case 'set': {
      const { slot, value } = statement;
      return slot && value
        ? [
            {
              env: {
                ...env,
                slots: {
                  ...env.slots,
                  [slot.text]: { known: true, told: false, value: plain(value) },
                },
              },
            },
          ]
        : [{ env }];
    }
    case 'if':
      return ifBranches(walked, env, statement);
    case 'times':
      return [turn(env, statement)];
    case 'variants':
      return variantBranches(walked, env, statement);
    case 'pause':
    case 'allow':
      return [{ env }];
    default:
      throw new Error(`a walk knows no ${statement.kind}`);
  }
}

/** A slot that conditions compare is captured with each of its values, another with none in particular. */
function captured({ script }: Walk, env: Env, name: string): Env[] {
  const slot = script.slots.get(name);
  const values =
    slot && (slot.type === 'choice' || slot.type === 'number') ? domainOf(slot) : [undefined];
  return values.map((value) => ({
    ...env,
    slots: { ...env.slots, [name]: { known: true, told: false, value } },
  }));
}

function ifBranches(walked: Walk, env: Env, statement: If): Branch[] {
  const { asked, holds, fails } = walked.seen;
  const ways: Branch[] = [];
  let open: Env[] = [env];
  for (const branch of statement.branches) {
    const condition = conditionOf(branch);
    if (!condition) throw new Error('a condition can’t be read');
    const outcomes = open.flatMap((one) =>
      evaluate(walked.script, one, condition, compared(walked, branch.conditionAt)),
    );
    const { start } = branch.conditionAt;
    asked.add(start);
    if (outcomes.some((one) => one.holds)) holds.add(start);
    // Whether it may fail is asked of the condition by itself, whatever stands above it.
    if (evaluate(walked.script, env, condition, () => {}).some((one) => !one.holds))
      fails.add(start);
    ways.push(
      ...outcomes.filter((one) => one.holds).map((one) => ({ env: one.env, body: branch.body })),
    );
    open = outcomes.filter((one) => !one.holds).map((one) => one.env);
  }
  if (statement.elseAt) asked.add(statement.elseAt.start);
  if (open.length > 0 && statement.elseAt) holds.add(statement.elseAt.start);
  return [...ways, ...open.map((one) => ({ env: one, body: statement.otherwise }))];
}

function turn(env: Env, times: Times): Branch {
  const place = numberOf(times);
  const count = env.counts[place] ?? 0;
  const last = times.items.length - 1;
  const { body, move } = times.items[Math.min(count, last)] ?? {};
  return {
    env: { ...env, counts: { ...env.counts, [place]: Math.min(count + 1, last) } },
    body,
    move,
  };
}

/** The letter is drawn once a call; a run may have no block for it. */
function variantBranches({ letters }: Walk, env: Env, { items }: Variants): Branch[] {
  return (env.letter === undefined ? letters : [env.letter]).map((letter) => ({
    env: { ...env, letter },
    body: items.find((item) => item.letter?.text === letter)?.body,
  }));
}
