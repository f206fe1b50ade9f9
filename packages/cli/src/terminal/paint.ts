import { styleText } from 'node:util';
import type { Terminal } from './terminal.ts';

/** What a piece of output is, from which its colour follows. */
export type Ink =
  'path' | 'error' | 'warning' | 'info' | 'hint' | 'code' | 'gutter' | 'good' | 'strong' | 'faint';

/** Colours a text, or gives it back as it is where colours are off. */
export type Paint = (ink: Ink, text: string) => string;

const STYLES: Readonly<Record<Ink, Parameters<typeof styleText>[0]>> = {
  path: 'cyan',
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  info: ['blue', 'bold'],
  hint: 'blue',
  code: 'gray',
  gutter: 'gray',
  good: 'green',
  strong: 'bold',
  faint: 'gray',
};

/** The paint of a run: as told, else colours on a terminal that has them. */
export function paintFor(terminal: Terminal, wanted: boolean | undefined): Paint {
  if (!(wanted ?? hasColours(terminal))) return (_, text) => text;
  return (ink, text) => styleText(STYLES[ink], text);
}

/** Follows https://no-color.org and https://force-color.org. */
function hasColours({ env, isTerminal }: Terminal): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return env['TERM'] !== 'dumb' && isTerminal('out');
}
