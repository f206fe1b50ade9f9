import type { Locale } from '@parley/diagnostics';

/** The files under `starter/`, put in by the bundler. */
declare const PARLEY_STARTERS: Readonly<Record<Locale, Readonly<Record<string, string>>>>;

/** What a new project holds, by path. */
export function starterFiles(locale: Locale): ReadonlyMap<string, string> {
  // It would hide files in this repository under its own name.
  return new Map(
    Object.entries(PARLEY_STARTERS[locale]).map(([path, text]) => [
      path === 'gitignore' ? '.gitignore' : path,
      text,
    ]),
  );
}
