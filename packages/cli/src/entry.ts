import { main } from './main.ts';
import { processTerminal } from './terminal/process-terminal.ts';

export { main } from './main.ts';

/** Runs the command with what this process was given. All output is written when it is made, so nothing is lost by ending. */
export function run(): void {
  void main(process.argv.slice(2), processTerminal()).then((exit) => process.exit(exit));
}
