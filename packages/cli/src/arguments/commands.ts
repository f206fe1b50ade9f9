/** An option as it is written: what follows it, and which values it may have. */
export interface Option {
  readonly short?: string;
  /** What stands for its value in the help; absent: it takes none. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** Whether it may be given several times. */
  readonly many?: true;
}

export type OptionName =
  | 'lang'
  | 'config'
  | 'color'
  | 'no-color'
  | 'help'
  | 'version'
  | 'format'
  | 'max-warnings'
  | 'out'
  | 'watch'
  | 'force'
  | 'pack'
  | 'baseline'
  | 'update-baseline'
  | 'since'
  | 'as-of'
  | 'stats'
  | 'show-allowed';

export type Options = Readonly<Partial<Record<OptionName, Option>>>;

export type CommandName =
  'init' | 'check' | 'lint' | 'build' | 'graph' | 'explain' | 'screen' | 'rules';

/** A command as the help shows it; its words stand in the catalogue under `help/COMMAND`. */
export interface Command {
  /** As in the help; empty: it takes none. */
  readonly parameters: string;
  readonly least: number;
  readonly most: number;
  readonly options: Options;
}

/** What goes with every command. */
export const sharedOptions: Options = {
  lang: { value: 'zh|en', choices: ['zh', 'en'] },
  config: { value: 'FILE' },
  color: {},
  'no-color': {},
  help: { short: 'h' },
  version: { short: 'V' },
};

/** The one table of all commands: arguments are read and help is made from it. */
export const commands: Readonly<Record<CommandName, Command>> = {
  init: { parameters: '[DIR]', least: 0, most: 1, options: {} },
  check: {
    parameters: '[PATH…]',
    least: 0,
    most: Infinity,
    options: {
      format: { value: 'pretty|json', choices: ['pretty', 'json'] },
      'max-warnings': { value: 'N' },
    },
  },
  lint: {
    parameters: '[PATH…]',
    least: 0,
    most: Infinity,
    options: {
      format: { value: 'NAME[=FILE]', many: true },
      pack: { value: 'NAME', many: true },
      'max-warnings': { value: 'N' },
      baseline: { value: 'FILE' },
      'update-baseline': {},
      since: { value: 'FILE' },
      'as-of': { value: 'DATE' },
      stats: {},
      'show-allowed': {},
    },
  },
  build: {
    parameters: '[PATH…]',
    least: 0,
    most: Infinity,
    options: { out: { short: 'o', value: 'DIR' }, watch: { short: 'w' }, force: { short: 'f' } },
  },
  graph: {
    parameters: 'FILE',
    least: 1,
    most: 1,
    options: {
      format: { value: 'mermaid|dot|svg', choices: ['mermaid', 'dot', 'svg'] },
      out: { short: 'o', value: 'FILE' },
    },
  },
  explain: { parameters: 'CODE', least: 1, most: 1, options: {} },
  rules: {
    parameters: 'list|test|new [ID|PATH]',
    least: 1,
    most: 2,
    options: { format: { value: 'pretty|json', choices: ['pretty', 'json'] } },
  },
  screen: {
    parameters: '[FILE]',
    least: 0,
    most: 1,
    options: { pack: { value: 'NAME', many: true } },
  },
};

/** Whether a word names a command. */
export function isCommand(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(commands, word);
}

/** The options that a command takes, the shared ones last. */
export function optionsOf(command: CommandName | undefined): Options {
  return command ? { ...commands[command].options, ...sharedOptions } : sharedOptions;
}
