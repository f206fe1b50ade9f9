import type { Span } from '@parley/diagnostics';
import type { Name } from '@parley/language';
import type { LinkedScript } from '../../src/index.ts';
import type { Env, Moment } from './moment.ts';

/** What calls can come to, found by following every one of them. */
export interface Walked {
  /** Uses and requirements of what is not known, as `start of the place:slot`. */
  readonly unknown: Set<string>;
  /** `step listener` with `+` for verified. */
  readonly entries: Set<string>;
  readonly steps: Set<string>;
  readonly objections: Set<string>;
  readonly outcomes: Set<string>;
  /** The steps and objections that some call runs to the end of. */
  readonly deadEnds: Set<string>;
  /** The starts of conditions and `else` that some call comes to; those that hold in some, and fail in some. */
  readonly asked: Set<number>;
  readonly holds: Set<number>;
  readonly fails: Set<number>;
  /** Steps from which a call can come to its end without an objection. */
  readonly endable: Set<string>;
  /** Lines by their start, with who hears them: `start listener`, with `+` for verified. */
  readonly heard: Set<string>;
  /** Lines that say what needs a notice before it, where none was given on the way. */
  readonly missed: Set<number>;
  /** Whether there were too many moments to look at them all. */
  readonly gaveUp: boolean;
}

/** Which words are a notice, and which need one before them. */
export interface Notices {
  readonly isNotice: (words: string) => boolean;
  readonly needsNotice: (words: string) => boolean;
}

/** What one moment leads to, and what is seen in it. */
export interface Walk {
  readonly script: LinkedScript;
  readonly seen: Omit<Walked, 'gaveUp' | 'endable'>;
  readonly letters: readonly string[];
  readonly notices: Notices;
  go(moment: Moment, way?: 'objection'): void;
  end(): void;
}

/** Uses a slot: told if it is not known, once. */
export function use(walked: Walk, env: Env, name: string, at: number): Env {
  const slot = env.slots[name];
  if (!slot || slot.known || slot.told) return env;
  walked.seen.unknown.add(`${at}:${name}`);
  return { ...env, slots: { ...env.slots, [name]: { ...slot, told: true } } };
}

/** Tells of a comparison of what is not known: once a condition, where it begins. */
export function compared(walked: Walk, { start }: Span): (name: Name) => void {
  return (name) => {
    walked.seen.unknown.add(`${start}:${name.text}`);
  };
}
