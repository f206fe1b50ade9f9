export { main } from './main.ts';
export type { ExitCode } from './session.ts';
export type { Terminal } from './terminal/terminal.ts';
