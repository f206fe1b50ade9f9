import type { Locale } from '@parley/diagnostics';

/** What a run was told about the language of its messages, strongest first. */
export interface Languages {
  /** `--lang` */
  readonly asked?: Locale | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `language` of the configuration file. */
  readonly configured?: Locale | undefined;
}

/**
 * The language of messages: `--lang`, else PARLEY_LANG, else the project's, else what the environment says
 * (the first of LC_ALL, LC_MESSAGES and LANG that is set), else English.
 */
export function localeFrom({ asked, env, configured }: Languages): Locale {
  return (
    asked ??
    localeOf(env['PARLEY_LANG']) ??
    configured ??
    localeOf(environmentLanguage(env)) ??
    'en'
  );
}

function environmentLanguage(env: Languages['env']): string | undefined {
  const named = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  // Windows sets none of them. Elsewhere ICU knows no more than they say, and asking it takes time.
  if (named || process.platform !== 'win32') return named;
  return Intl.DateTimeFormat().resolvedOptions().locale;
}

function localeOf(name: string | undefined): Locale | undefined {
  if (!name) return undefined;
  return /^zh/i.test(name) ? 'zh' : 'en';
}
