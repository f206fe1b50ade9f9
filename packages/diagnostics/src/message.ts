import { cli, descriptorOf, fixes, places, terms, type Wording } from './catalogue/catalogue.ts';
import type { Args, Diagnostic, Fix, Related } from './diagnostic.ts';

/** The languages that messages exist in. */
export type Locale = 'zh' | 'en';

/** What is said about a diagnostic: `message` is what is wrong, `help` how to mend it. */
export interface Words {
  readonly message: string;
  readonly help: string | undefined;
  readonly why: string | undefined;
}

const PLACE = /\{(\w+)\}/g;

/** Fills a wording's `{name}` places; a place without a value stays empty. */
export function fill(wording: Wording, args: Args, locale: Locale): string {
  return wording[locale].replace(PLACE, (_, name: string) => term(args[name] ?? '', locale));
}

/** An argument that opens with `@` names a term of the catalogue. */
function term(value: string | number, locale: Locale): string {
  if (typeof value === 'number' || !value.startsWith('@')) return String(value);
  return terms[value.slice(1)]?.[locale] ?? value;
}

/** Words a diagnostic in a language; an unknown code shows itself, so that no finding is lost. */
export function wordsOf(diagnostic: Diagnostic, locale: Locale): Words {
  const { words } = diagnostic;
  if (words) {
    const said = (wording: Wording): string => fill(wording, diagnostic.args, locale);
    return {
      message: said(words.message),
      help: words.help && said(words.help),
      why: words.why && said(words.why),
    };
  }
  const descriptor = descriptorOf(diagnostic.code);
  if (!descriptor) return { message: diagnostic.code, help: undefined, why: undefined };
  const { args } = diagnostic;
  const help = descriptor.help?.find((one) => one.when === undefined || args[one.when]);
  const message = descriptor.cases?.[String(args['case'] ?? '')] ?? descriptor.message;
  return {
    message: fill(message, args, locale),
    help: help && fill(help, args, locale),
    why: descriptor.why && fill(descriptor.why, args, locale),
  };
}

/** Words a related place. */
export function placeWords(related: Related, locale: Locale): string {
  const wording = places[related.note];
  return wording ? fill(wording, related.args, locale) : related.note;
}

/** Words a fix's title. */
export function fixWords(fix: Fix, locale: Locale): string {
  const wording = fixes[fix.title];
  return wording ? fill(wording, fix.args, locale) : fix.title;
}

/** What the command line says; an id without words shows itself, so that nothing is passed over in silence. */
export function cliWords(id: string, args: Args, locale: Locale): string {
  const wording = Object.hasOwn(cli, id) ? cli[id] : undefined;
  return wording ? fill(wording, args, locale) : id;
}
