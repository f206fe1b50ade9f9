import { readArguments } from './arguments/read-arguments.ts';
import type { Request } from './arguments/request.ts';
import { buildCommand } from './build/build-command.ts';
import { checkCommand } from './check/check-command.ts';
import { graphCommand } from './graph/graph-command.ts';
import { EXIT, refuse, sessionOf, type ExitCode, type Session } from './session.ts';
import type { Terminal } from './terminal/terminal.ts';
import { VERSION } from './version.ts';

/**
 * Runs the command `parley` and gives its exit code. What brings texts or libraries that `check` has no use
 * for is loaded when it is asked for: `check` is what editors, hooks and people run all day.
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { request, settings } = readArguments(args);
  const session = sessionOf(terminal, settings);
  try {
    return await run(session, request);
  } catch (error) {
    // No script and no argument may lead here: whatever was thrown is our mistake.
    terminal.err(
      `${session.say('trouble/crash', { version: VERSION, message: error instanceof Error ? error.message : String(error) })}\n`,
    );
    const isWanted =
      terminal.env['PARLEY_DEBUG'] !== undefined && terminal.env['PARLEY_DEBUG'] !== '';
    terminal.err(
      isWanted && error instanceof Error ? `${error.stack}\n` : `${session.say('trouble/debug')}\n`,
    );
    return EXIT.trouble;
  }
}

async function run(session: Session, request: Request): Promise<ExitCode> {
  switch (request.kind) {
    case 'check':
      return checkCommand(session, request);
    case 'lint':
      return (await import('./lint/lint-command.ts')).lintCommand(session, request);
    case 'rules':
      return (await import('./rules/rules-command.ts')).rulesCommand(session, request);
    case 'screen':
      return (await import('./screen/screen-command.ts')).screenCommand(session, request);
    case 'build':
      return buildCommand(session, request);
    case 'graph':
      return graphCommand(session, request);
    case 'init':
      return (await import('./init/init-command.ts')).initCommand(session, request);
    case 'explain':
      return (await import('./explain/explain-command.ts')).explainCommand(session, request);
    case 'help':
      return (await import('./help/help-command.ts')).helpCommand(session, request);
    case 'version':
      session.terminal.out(`${VERSION}\n`);
      return EXIT.clean;
    case 'wrong': {
      const exit = refuse(session, [request.problem]);
      const { command } = request;
      session.terminal.err(
        `${session.say('wrong/see-help', { command: command ? `parley ${command}` : 'parley' })}\n`,
      );
      return exit;
    }
  }
}
