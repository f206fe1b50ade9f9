import type { ReplyBy, Who } from '@parley/language';
import type { Action } from './graph.ts';

/**
 * Who is there and how far the counted places are: the part of a call's state that is kept apart and
 * never joined. Captured slots are joined for each configuration.
 */
export interface Configuration {
  readonly listener: Who;
  readonly verified: boolean;
  /** The variant drawn in this call, or `NOT_DRAWN`, or `ANY_LETTER`. */
  readonly letter: number;
  /** How often each counted place was reached, up to its last ordinal; as text, for comparison. */
  readonly counts: string;
}

/** No variant was met yet. */
export const NOT_DRAWN = -1;
/** A script has too many letters to follow each by itself: at each run any may be the one. */
export const ANY_LETTER = -2;

/** Configurations by number; equal ones have equal numbers. */
export class Configurations {
  readonly #all: Configuration[] = [];
  readonly #byKey = new Map<string, number>();

  at(id: number): Configuration {
    return this.#all[id] as Configuration;
  }

  /** The number of a configuration that is most often the one before. */
  known(before: number, configuration: Configuration): number {
    return this.#all[before] === configuration ? before : this.id(configuration);
  }

  id(configuration: Configuration): number {
    const { listener, verified, letter, counts } = configuration;
    const key = `${listener}${verified ? '+' : '-'}${letter} ${counts}`;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    this.#byKey.set(key, this.#all.length);
    return this.#all.push(configuration) - 1;
  }
}

/** Who is there, which variant, which turn behind a node: undefined where its way is not open. */
export function nextConfiguration(
  all: Configurations,
  positions: readonly number[],
  action: Action,
  at: number,
): number | undefined {
  const before = all.at(at);
  switch (action.kind) {
    case 'listener':
      return all.id({ ...before, listener: action.who, verified: false });
    case 'reply':
      return all.known(at, afterReply(before, action.by));
    case 'result':
      return all.known(at, afterResult(before, action.result, action.who));
    case 'ordinal': {
      const position = positions[action.place] ?? -1;
      const after =
        action.light === undefined
          ? afterOrdinal(before, position, action.index, action.last)
          : afterLightTurn(before, position, action.last, action.light);
      return after && all.known(at, after);
    }
    case 'variant':
      if (before.letter === ANY_LETTER || before.letter === action.letter) return at;
      return before.letter === NOT_DRAWN ? all.id({ ...before, letter: action.letter }) : undefined;
    default:
      return at;
  }
}

/** Who is there after a reply, as the table of the reference says. */
function afterReply(before: Configuration, by: ReplyBy): Configuration {
  switch (by) {
    case 'customer': {
      const stays = before.listener === 'customer' || before.listener === 'representative';
      return stays ? before : { ...before, listener: 'customer', verified: false };
    }
    case 'third-party':
      return before.listener === 'third-party'
        ? before
        : { ...before, listener: 'third-party', verified: false };
    case 'voicemail':
      return before.listener === 'machine'
        ? before
        : { ...before, listener: 'machine', verified: false };
    case 'silence':
    case 'otherwise':
      return before;
  }
}

/** Who is there after a verification. */
function afterResult(
  before: Configuration,
  result: 'passed' | 'failed',
  who: 'customer' | 'representative',
): Configuration {
  const { listener, verified } = before;
  if (result === 'passed')
    return listener === who && verified ? before : { ...before, listener: who, verified: true };
  return verified ? { ...before, verified: false } : before;
}

/**
 * The configuration in which an ordinal's branch is taken, or undefined where it is not its turn.
 * A place that is not counted (position −1) may be at any of its turns.
 */
function afterOrdinal(
  before: Configuration,
  position: number,
  index: number,
  last: boolean,
): Configuration | undefined {
  if (position < 0) return before;
  const count = before.counts.charCodeAt(position) - 48;
  if (count !== index) return undefined;
  // The last branch repeats, so its count stays.
  if (last) return before;
  const counts =
    before.counts.slice(0, position) +
    String.fromCharCode(49 + index) +
    before.counts.slice(position + 1);
  return { ...before, counts };
}

/**
 * The same in a run of which only the last turn is remembered: until then each may be next, since to raise
 * the objection once more leads back to the same state.
 */
function afterLightTurn(
  before: Configuration,
  position: number,
  last: boolean,
  light: boolean,
): Configuration | undefined {
  if (position < 0) return before;
  const isOver = before.counts.charCodeAt(position) === 49;
  if (isOver) return last ? before : undefined;
  if (light) return before;
  const counts = `${before.counts.slice(0, position)}1${before.counts.slice(position + 1)}`;
  return { ...before, counts };
}
