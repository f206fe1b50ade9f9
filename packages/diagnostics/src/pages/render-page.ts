import { descriptorOf, type Descriptor, type Wording } from '../catalogue/catalogue.ts';
import { cliWords, type Locale } from '../message.ts';
import { pageOf } from './page-of.ts';

/** The page of a code as Markdown, for `parley explain` and for the documentation; empty for an unknown code. */
export function renderPage(code: string, locale: Locale): string {
  const descriptor = descriptorOf(code);
  if (!descriptor) return '';
  const page = pageOf(code);
  const sections = [
    `# ${descriptor.title[locale]}`,
    `\`${code}\`: ${weightOf(descriptor, locale)}`,
    messagesOf(descriptor, locale),
    section('explain/meaning', page?.[locale].what, locale),
    section('explain/why', descriptor.why?.[locale], locale),
    section('explain/help', page?.[locale].mend ?? helpOf(descriptor, locale), locale),
    section('explain/bad', page?.bad && example(code, page.bad[locale]), locale),
    section('explain/good', page?.good && example(code, page.good[locale]), locale),
  ];
  return `${sections.filter((one) => one !== undefined).join('\n\n')}\n`;
}

/** How much a finding weighs, and whether a project may change that. */
function weightOf({ severity, least, since }: Descriptor, locale: Locale): string {
  const id =
    least === undefined ? 'explain/free' : least === severity ? 'explain/fixed' : 'explain/least';
  const named = (one: string): string => cliWords(`severity/${one}`, {}, locale);
  return cliWords(
    id,
    { severity: named(severity), least: named(least ?? severity), since },
    locale,
  );
}

/** The messages as a finding shows them, so that who searches for one finds the page. */
function messagesOf({ message, cases }: Descriptor, locale: Locale): string {
  const all = new Set([message, ...Object.values(cases ?? {})].map((one) => blanks(one, locale)));
  return [...all].map((one) => `> ${one}`).join('\n>\n');
}

/** What a finding fills in is shown as a blank. */
function blanks(wording: Wording, locale: Locale): string {
  return wording[locale].replace(/\{\w+\}/g, '…');
}

/** A code that was added without a page still says how it is mended. */
function helpOf({ help }: Descriptor, locale: Locale): string | undefined {
  return help?.map((one) => `- ${blanks(one, locale)}`).join('\n');
}

function section(head: string, text: string | undefined, locale: Locale): string | undefined {
  return text === undefined ? undefined : `## ${cliWords(head, {}, locale)}\n\n${text}`;
}

/** Settings are shown as what they are: the project file. */
function example(code: string, text: string): string {
  return code.startsWith('config/')
    ? `\`parley.config.json\`\n\n\`\`\`json\n${text}\`\`\``
    : `\`\`\`parley\n${text}\`\`\``;
}
