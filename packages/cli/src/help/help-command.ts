import { displayWidth } from '@parley/diagnostics';
import { commands, sharedOptions, type CommandName, type Option } from '../arguments/commands.ts';
import type { HelpRequest } from '../arguments/request.ts';
import { EXIT, type ExitCode, type Session } from '../session.ts';

type Row = readonly [written: string, meaning: string];

/** `parley --help`, `parley help COMMAND`; a reminder where nothing was asked for. */
export function helpCommand(session: Session, { command, isReminder }: HelpRequest): ExitCode {
  const text = command ? commandPage(session, command) : overview(session);
  if (isReminder) session.terminal.err(text);
  else session.terminal.out(text);
  return isReminder ? EXIT.trouble : EXIT.clean;
}

function overview(session: Session): string {
  const { say } = session;
  const rows = Object.entries(commands).map(([name, { parameters }]): Row => [
    `${name} ${parameters}`,
    say(`help/${name}`),
  ]);
  return page([
    say('help/parley'),
    usage(session, '[…]', say('help/command')),
    table(session, 'help/commands', rows),
    table(session, 'help/options', optionRows(session, undefined)),
    say('help/exit-codes'),
    say('help/more'),
  ]);
}

function commandPage(session: Session, command: CommandName): string {
  const { say } = session;
  const own = optionRows(session, command);
  return page([
    say(`help/${command}`),
    usage(session, commands[command].parameters, command),
    say(`help/${command}/more`),
    ...(own.length > 0 ? [table(session, 'help/options', own)] : []),
    table(session, 'help/shared-options', optionRows(session, undefined)),
  ]);
}

function page(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function usage({ say, paint }: Session, parameters: string, command: string): string {
  return `${paint('strong', say('help/usage'))}parley ${command} ${parameters} ${say('help/some-options')}`;
}

/** The options of a command alone, or those that go with every one. */
function optionRows({ say }: Session, command: CommandName | undefined): readonly Row[] {
  const options = command ? commands[command].options : sharedOptions;
  return Object.entries<Option>(options).map(([name, { short, value }]): Row => {
    const written = `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`;
    return [written, say(command ? `option/${command}/${name}` : `option/${name}`)];
  });
}

function table({ say, paint }: Session, head: string, rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([written]) => displayWidth(written)));
  const lines = rows.map(
    ([written, meaning]) =>
      `  ${written}${' '.repeat(width - displayWidth(written) + 2)}${meaning}`,
  );
  return [paint('strong', say(head)), ...lines].join('\n');
}
