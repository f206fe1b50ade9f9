import type {
  Block,
  Choice,
  Move,
  Note,
  Reply,
  Say,
  Speech,
  Statement,
  Verify,
  VerifyResult,
} from '@parley/language';
import { innerBlocks } from '@parley/language';
import type { LinkedScript, ObjectionSymbol } from '../../src/index.ts';
import { branchesOf } from './branches.ts';
import { keyOf, type Env, type Frame, type Moment } from './moment.ts';
import { use, type Notices, type Walk, type Walked } from './walked.ts';

const MOST_MOMENTS = 12_000;
const NO_NOTICES: Notices = { isNotice: () => false, needsNotice: () => false };

/** Follows all calls of a script that uses no library. It knows nothing of the analysis: it reads the tree. */
export function walk(script: LinkedScript, notices: Notices = NO_NOTICES): Walked {
  const seen = {
    unknown: new Set<string>(),
    entries: new Set<string>(),
    steps: new Set<string>(),
    objections: new Set<string>(),
    outcomes: new Set<string>(),
    deadEnds: new Set<string>(),
    asked: new Set<number>(),
    holds: new Set<number>(),
    fails: new Set<number>(),
    heard: new Set<string>(),
    missed: new Set<number>(),
  };
  const queue: Moment[] = [];
  const index = new Map<string, number>();
  /** Who leads to each moment other than by an objection, and the moments at which a call ends. */
  const before: number[][] = [];
  const ends: number[] = [];
  let at = -1;
  const reach: Walk = {
    script,
    seen,
    notices,
    letters: lettersOf(script),
    go: (moment, way) => {
      const key = keyOf(moment);
      let number = index.get(key);
      if (number === undefined) {
        index.set(key, (number = queue.length));
        before.push([]);
        queue.push(moment);
      }
      if (at >= 0 && way !== 'objection') before[number]?.push(at);
    },
    end: () => {
      ends.push(at);
    },
  };
  if (script.start !== undefined) enterStep(reach, script.start, startOf(script));
  for (at = 0; at < queue.length && queue.length < MOST_MOMENTS; at++)
    follow(reach, queue[at] as Moment);
  return { ...seen, endable: endableOf(queue, before, ends), gaveUp: queue.length >= MOST_MOMENTS };
}

function startOf(script: LinkedScript): Env {
  const given = [...script.slots.values()].map(
    ({ name, captured }) => [name, { known: !captured, told: false, value: undefined }] as const,
  );
  const { who, verified } = script.listener;
  return {
    listener: who,
    verified,
    letter: undefined,
    counts: {},
    slots: Object.fromEntries(given),
  };
}

function endableOf(
  queue: readonly Moment[],
  before: readonly (readonly number[])[],
  ends: readonly number[],
): Set<string> {
  const good = new Set(ends);
  for (const number of good) for (const source of before[number] ?? []) good.add(source);
  return new Set(
    queue.flatMap((moment, number) => (good.has(number) && !moment.objection ? [moment.step] : [])),
  );
}

function lettersOf(script: LinkedScript): string[] {
  const letters = new Set<string>();
  const look = (block: Block): void => {
    for (const statement of block.statements) {
      if (statement.kind === 'variants')
        for (const { letter } of statement.items) if (letter) letters.add(letter.text);
      for (const inner of innerBlocks(statement)) look(inner);
    }
  };
  for (const { node } of [...script.steps.values(), ...script.objections.values()]) look(node.body);
  return [...letters];
}

/** Goes on from a moment by one statement, or by one answer. */
function follow(walked: Walk, moment: Moment): void {
  if (moment.offered) {
    offer(walked, moment, moment.offered);
    return;
  }
  const frame = moment.stack.at(-1);
  if (!frame) {
    walked.seen.deadEnds.add(
      moment.objection ? `objection ${moment.objection}` : `step ${moment.step}`,
    );
    walked.end();
    return;
  }
  const statement = frame.block.statements[frame.next];
  const rest = moment.stack.slice(0, -1);
  if (!statement) walked.go({ ...moment, stack: rest });
  else
    perform(
      walked,
      { ...moment, stack: [...rest, { block: frame.block, next: frame.next + 1 }] },
      statement,
    );
}

function perform(walked: Walk, moment: Moment, statement: Statement): void {
  switch (statement.kind) {
    case 'say':
    case 'note':
      walked.go({
        ...moment,
        env: hear(walked, say(walked, moment.env, statement.speech), statement),
      });
      return;
    case 'goto':
    case 'end':
    case 'return':
      move(walked, moment, statement);
      return;
    case 'choice':
    case 'verify':
      walked.go({ ...moment, offered: statement, env: notes(walked, moment.env, statement) });
      return;
    default:
      for (const { env, body, move: target } of branchesOf(walked, moment.env, statement))
        branch(walked, { ...moment, env }, body, target);
  }
}

/** Notes who hears a line, and whether what it says needed a notice before; its want is told once on a way. */
function hear({ seen, script, notices }: Walk, env: Env, { kind, speech }: Say | Note): Env {
  seen.heard.add(`${speech.start} ${env.listener}${env.verified ? '+' : '-'}`);
  if (kind === 'note' || env.noticed) return env;
  const words = script.file.text.slice(speech.start, speech.end);
  if (notices.isNotice(words)) return { ...env, noticed: true };
  if (!notices.needsNotice(words)) return env;
  seen.missed.add(speech.start);
  return { ...env, noticed: true };
}

/** Takes a branch: its move, its body, or just on. */
function branch(
  walked: Walk,
  moment: Moment,
  body: Block | undefined,
  target: Move | undefined,
): void {
  if (target) move(walked, moment, target);
  else
    walked.go(
      body
        ? { ...moment, stack: [...moment.stack, { block: body, next: 0 } satisfies Frame] }
        : moment,
    );
}

function move(walked: Walk, moment: Moment, target: Move): void {
  const { script, seen } = walked;
  if (target.kind === 'goto') {
    enterStep(walked, target.target?.text ?? '', moment.env);
  } else if (target.kind === 'return') {
    if (moment.back)
      walked.go({ ...moment, ...moment.back, objection: undefined, back: undefined });
  } else {
    const name = target.outcome?.text ?? '';
    seen.outcomes.add(name);
    for (const slot of script.outcomes.get(name)?.requires ?? [])
      use(walked, moment.env, slot, target.start);
    walked.end();
  }
}

function enterStep(walked: Walk, name: string, env: Env): void {
  const step = walked.script.steps.get(name);
  if (!step) throw new Error(`no step “${name}”`);
  walked.seen.steps.add(name);
  walked.seen.entries.add(`${name} ${env.listener}${env.verified ? '+' : ''}`);
  walked.go({
    stack: [{ block: step.node.body, next: 0 }],
    offered: undefined,
    step: name,
    objection: undefined,
    back: undefined,
    env,
  });
}

function say(walked: Walk, env: Env, speech: Speech): Env {
  let after = env;
  for (const part of speech.parts)
    if (part.kind === 'slot-use') after = use(walked, after, part.name, part.start + 1);
  return after;
}

function notes(walked: Walk, env: Env, { items }: Choice | Verify): Env {
  return items.reduce(
    (after, item) => (item.kind === 'note' ? say(walked, after, item.speech) : after),
    env,
  );
}

// --- answers

function offer(walked: Walk, moment: Moment, choice: Choice | Verify): void {
  const on = { ...moment, offered: undefined };
  let open = choice.kind === 'choice' || choice.items.some(({ kind }) => kind === 'reply');
  for (const item of choice.items) {
    if (item.kind === 'reply' && item.by === 'otherwise') open = false;
    if (item.kind === 'reply')
      branch(walked, { ...on, env: afterReply(moment.env, item) }, item.body, item.move);
    if (item.kind === 'result')
      branch(
        walked,
        { ...on, env: afterResult(moment.env, choice as Verify, item) },
        item.body,
        item.move,
      );
  }
  if (open && walked.script.otherwise) move(walked, on, walked.script.otherwise);
  for (const { name, node } of raisable(walked.script, moment)) {
    const back = moment.back ?? { stack: moment.stack, offered: choice };
    walked.seen.objections.add(name);
    walked.go(
      { ...on, objection: name, back, stack: [{ block: node.body, next: 0 }] },
      'objection',
    );
  }
}

function afterReply(env: Env, { by }: Reply): Env {
  if (by === 'third-party') return { ...env, listener: 'third-party', verified: false };
  if (by === 'voicemail') return { ...env, listener: 'machine', verified: false };
  const known = env.listener === 'customer' || env.listener === 'representative';
  return by === 'customer' && !known ? { ...env, listener: 'customer', verified: false } : env;
}

function afterResult(env: Env, { who }: Verify, { result }: VerifyResult): Env {
  return result === 'passed'
    ? { ...env, listener: who ?? 'customer', verified: true }
    : { ...env, verified: false };
}

/** Inside an objection only others may be raised, and of them those that never return. */
function raisable(
  { objections }: LinkedScript,
  { step, objection }: Moment,
): Pick<ObjectionSymbol, 'name' | 'node'>[] {
  return [...objections.values()].flatMap(({ name, node, in: limited, except }) => {
    const inScope =
      (!limited || limited.some(({ text }) => text === step)) &&
      !except.some(({ text }) => text === step);
    const open = objection === undefined || (name !== objection && !returns(node.body));
    return inScope && open ? [{ name, node }] : [];
  });
}

function returns(block: Block): boolean {
  return block.statements.some((statement) => {
    const moves =
      'items' in statement
        ? statement.items.some((item) => 'move' in item && item.move?.kind === 'return')
        : false;
    return statement.kind === 'return' || moves || innerBlocks(statement).some(returns);
  });
}
