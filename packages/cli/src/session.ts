import { cliWords, type Args, type Locale } from '@parley/diagnostics';
import { localeFrom } from './locale.ts';
import type { Settings } from './arguments/request.ts';
import { paintFor, type Paint } from './terminal/paint.ts';
import type { Terminal } from './terminal/terminal.ts';

/** One run of the command: where it writes, and how it speaks. */
export interface Session {
  readonly terminal: Terminal;
  readonly settings: Settings;
  readonly locale: Locale;
  readonly paint: Paint;
  /** Words of the catalogue, in the language of the run. */
  readonly say: (id: string, args?: Args) => string;
  /** The same with a number: the wording `ID/one` is taken for 1, where there is one. */
  readonly count: (id: string, count: number) => string;
}

/** Something that was asked for and can't be done, in words of the catalogue. */
export interface Problem {
  readonly id: string;
  readonly args: Args;
}

/** How a run ends. */
export const EXIT = { clean: 0, findings: 1, trouble: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Begins a run; `configured` is the language that the project asks for. */
export function sessionOf(terminal: Terminal, settings: Settings, configured?: Locale): Session {
  const locale = localeFrom({ asked: settings.lang, env: terminal.env, configured });
  const say = (id: string, args: Args = {}): string => cliWords(id, args, locale);
  return {
    terminal,
    settings,
    locale,
    paint: paintFor(terminal, settings.color),
    say,
    count: (id, count) => say(count === 1 ? `${id}/one` : id, { count }),
  };
}

/** Tells what can't be done, each on a line of its own, and ends the run as wrong use. */
export function refuse(session: Session, problems: readonly Problem[]): ExitCode {
  const { terminal, say, paint } = session;
  const head = paint('error', say('trouble/head'));
  terminal.err(problems.map(({ id, args }) => `${head}${say(id, args)}\n`).join(''));
  return EXIT.trouble;
}
