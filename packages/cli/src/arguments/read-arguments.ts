import { nearest, type Locale } from '@parley/diagnostics';
import { parseArgs } from 'node:util';
import type { Problem } from '../session.ts';
import { commands, isCommand, optionsOf, type CommandName, type Option } from './commands.ts';
import type { GraphFormat, Request, Settings } from './request.ts';

type Values = Readonly<Partial<Record<string, string | true>>>;

interface Words {
  readonly values: Values;
  readonly positionals: readonly string[];
}

/** Arguments that were read: what is asked for, and how it is to be said. */
export interface ReadArguments {
  readonly request: Request;
  readonly settings: Settings;
}

/**
 * Reads the arguments of the command line. Node's own reader splits them, since commander, the library that
 * was tried too, made a run a tenth slower (6 ms of 60) and speaks English only; what is allowed and what
 * the help says comes from one table.
 */
export function readArguments(args: readonly string[]): ReadArguments {
  const { tokens, positionals } = tokensOf(args);
  const command = positionals[0] === 'help' ? positionals[1] : positionals[0];
  const { values, problem } = valuesOf(tokens, isCommand(command) ? command : undefined);
  const request = problem
    ? wrong(problem.id, problem.args, isCommand(command) ? command : undefined)
    : requestOf({ values, positionals });
  return { request, settings: settingsOf(values) };
}

/** Splits by the options of all commands, since the command may stand behind some of them. */
function tokensOf(args: readonly string[]) {
  const options: Record<string, { type: 'boolean' | 'string'; short?: string }> = {};
  for (const command of [undefined, ...Object.keys(commands)]) {
    for (const [name, option] of Object.entries<Option>(optionsOf(command as CommandName))) {
      const type = option.value === undefined ? 'boolean' : 'string';
      options[name] = option.short ? { type, short: option.short } : { type };
    }
  }
  return parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
}

type Tokens = ReturnType<typeof tokensOf>['tokens'];

/** The options' values, with the first thing that is wrong with them. */
function valuesOf(
  tokens: Tokens,
  command: CommandName | undefined,
): { values: Values; problem: Problem | undefined } {
  const known = optionsOf(command) as Readonly<Record<string, Option>>;
  const values: Record<string, string | true> = {};
  let problem: Problem | undefined;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    const wrongHere = option
      ? valueProblem(option, token)
      : unknownOption(token.rawName, Object.keys(known));
    if (wrongHere) problem ??= wrongHere;
    else {
      const before = option?.many ? values[token.name] : undefined;
      values[token.name] =
        typeof before === 'string' ? `${before},${token.value ?? ''}` : (token.value ?? true);
    }
  }
  return { values, problem };
}

function unknownOption(name: string, known: readonly string[]): Problem {
  const near = nearest(
    name,
    known.map((one) => `--${one}`),
  );
  return near
    ? { id: 'wrong/option-near', args: { name, near } }
    : { id: 'wrong/option', args: { name } };
}

interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function valueProblem({ value, choices }: Option, token: OptionToken): Problem | undefined {
  const name = token.rawName;
  if (value === undefined)
    return token.value === undefined ? undefined : { id: 'wrong/no-value', args: { name } };
  const looksLikeOption = token.value?.startsWith('-') === true && token.inlineValue !== true;
  if (token.value === undefined || token.value === '' || looksLikeOption) {
    return { id: 'wrong/value-missing', args: { name, value } };
  }
  if (!choices || choices.includes(token.value)) return undefined;
  return { id: 'wrong/choice', args: { name, given: token.value, choices: choices.join(', ') } };
}

function settingsOf(values: Values): Settings {
  const color = values['no-color'] ? false : values['color'] ? true : undefined;
  return {
    lang: textOf(values['lang']) as Locale | undefined,
    config: textOf(values['config']),
    color,
  };
}

function textOf(value: string | true | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function requestOf({ values, positionals }: Words): Request {
  const [first, ...rest] = positionals;
  if (first === 'help') return helpOf(rest[0], false);
  if (values['help']) return helpOf(first, false);
  if (values['version']) return { kind: 'version' };
  if (first === undefined) return helpOf(undefined, true);
  if (!isCommand(first)) return unknownCommand(first);
  const { least, most } = commands[first];
  if (rest.length < least)
    return wrong('wrong/parameter-missing', { parameter: commands[first].parameters }, first);
  if (rest.length > most) return wrong('wrong/parameter-extra', { given: rest[most] ?? '' }, first);
  return commandRequest(first, rest, values);
}

function helpOf(command: string | undefined, isReminder: boolean): Request {
  if (command !== undefined && !isCommand(command)) return unknownCommand(command);
  return { kind: 'help', command, isReminder };
}

function unknownCommand(name: string): Request {
  const near = nearest(name, Object.keys(commands));
  return near ? wrong('wrong/command-near', { name, near }) : wrong('wrong/command', { name });
}

function wrong(id: string, args: Problem['args'], command?: CommandName): Request {
  return { kind: 'wrong', problem: { id, args }, command };
}

function commandRequest(command: CommandName, rest: readonly string[], values: Values): Request {
  const out = textOf(values['out']);
  const format = textOf(values['format']);
  switch (command) {
    case 'check':
      return checkRequest(rest, format, textOf(values['max-warnings']));
    case 'lint':
      return lintRequest(rest, values);
    case 'screen':
      return { kind: 'screen', file: rest[0], packs: listOf(values['pack']) };
    case 'rules':
      return rulesRequest(rest, format);
    case 'build':
      return {
        kind: 'build',
        paths: rest,
        out,
        watch: values['watch'] === true,
        force: values['force'] === true,
      };
    case 'graph':
      return { kind: 'graph', path: rest[0] ?? '', format: graphFormat(format, out), out };
    case 'init':
      return { kind: 'init', folder: rest[0] ?? '.' };
    case 'explain':
      return { kind: 'explain', code: rest[0] ?? '' };
  }
}

function checkRequest(
  paths: readonly string[],
  format: string | undefined,
  most: string | undefined,
): Request {
  if (most !== undefined && !/^\d+$/.test(most))
    return wrong('wrong/number', { name: '--max-warnings', given: most }, 'check');
  const maxWarnings = most === undefined ? undefined : Number(most);
  return { kind: 'check', paths, format: format === 'json' ? 'json' : 'pretty', maxWarnings };
}

const REPORTS = ['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'rdjson', 'html'];

function listOf(value: string | true | undefined): readonly string[] {
  return typeof value === 'string' ? value.split(',').filter((one) => one !== '') : [];
}

function rulesRequest([action, argument]: readonly string[], format: string | undefined): Request {
  if (action !== 'list' && action !== 'test' && action !== 'new')
    return wrong(
      'wrong/choice',
      { name: 'rules', given: action ?? '', choices: 'list, test, new' },
      'rules',
    );
  if (action === 'new' && argument === undefined)
    return wrong('wrong/parameter-missing', { parameter: 'ID' }, 'rules');
  return { kind: 'rules', action, argument, format: format === 'json' ? 'json' : 'pretty' };
}

function lintRequest(paths: readonly string[], values: Values): Request {
  const most = textOf(values['max-warnings']);
  if (most !== undefined && !/^\d+$/.test(most))
    return wrong('wrong/number', { name: '--max-warnings', given: most }, 'lint');
  const asOf = textOf(values['as-of']);
  if (asOf !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(asOf))
    return wrong('wrong/date', { name: '--as-of', given: asOf }, 'lint');
  if (values['update-baseline'] && values['baseline'] === undefined)
    return wrong('wrong/needs', { name: '--update-baseline', other: '--baseline FILE' }, 'lint');
  const formats = listOf(values['format']).map((one) => {
    const [name = '', file] = one.split(/=(.*)/s);
    return { name, file };
  });
  const unknown = formats.find(({ name }) => !REPORTS.includes(name));
  if (unknown)
    return wrong(
      'wrong/choice',
      { name: '--format', given: unknown.name, choices: REPORTS.join(', ') },
      'lint',
    );
  return {
    kind: 'lint',
    paths,
    formats: formats.length > 0 ? formats : [{ name: 'pretty', file: undefined }],
    packs: listOf(values['pack']),
    maxWarnings: most === undefined ? undefined : Number(most),
    baseline: textOf(values['baseline']),
    updateBaseline: values['update-baseline'] === true,
    since: textOf(values['since']),
    asOf,
    stats: values['stats'] === true,
    showAllowed: values['show-allowed'] === true,
  };
}

/** As told, else as the name of the file to write says, else what most pages can show. */
function graphFormat(format: string | undefined, out: string | undefined): GraphFormat {
  if (format !== undefined) return format as GraphFormat;
  if (out?.endsWith('.svg')) return 'svg';
  return out?.endsWith('.dot') || out?.endsWith('.gv') ? 'dot' : 'mermaid';
}
