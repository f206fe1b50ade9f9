import { main } from './main.ts';
import { processTerminal } from './terminal/process-terminal.ts';

// All output is written when it is made, so nothing is lost by ending; not ending would wait for what is of no use.
void main(process.argv.slice(2), processTerminal()).then((exit) => process.exit(exit));
