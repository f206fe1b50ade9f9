import type { Session } from '../session.ts';

/** Shows how far a long run is, on a terminal only, and clears what it showed. */
export interface Progress {
  readonly show: (id: string, args?: Readonly<Record<string, string | number>>) => void;
  readonly clear: () => void;
}

const QUIET_MS = 1000;
const BETWEEN_MS = 100;

/** A progress line that appears once a run has taken a second. */
export function progressOf({ terminal, say }: Session): Progress {
  const isShown = terminal.isTerminal('err');
  let next = Date.now() + QUIET_MS;
  let onScreen = false;
  return {
    show: (id, args) => {
      if (!isShown || Date.now() < next) return;
      next = Date.now() + BETWEEN_MS;
      onScreen = true;
      terminal.err(`\r\u001b[K${say(id, args)}`);
    },
    clear: () => {
      if (onScreen) terminal.err('\r\u001b[K');
      onScreen = false;
    },
  };
}
