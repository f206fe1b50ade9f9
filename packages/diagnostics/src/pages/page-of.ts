import { configPages } from './config-pages.ts';
import { filePages } from './file-pages.ts';
import { flowChoicePages } from './flow-choice-pages.ts';
import { flowFactPages } from './flow-fact-pages.ts';
import { flowReachPages } from './flow-reach-pages.ts';
import { namePages } from './name-pages.ts';
import { sideOf, type Page, type WrittenPage, type WrittenPages } from './page.ts';
import { syntaxBranchPages } from './syntax-branch-pages.ts';
import { syntaxHeaderPages } from './syntax-header-pages.ts';
import { syntaxLayoutPages } from './syntax-layout-pages.ts';
import { syntaxReplyPages } from './syntax-reply-pages.ts';
import { syntaxSignPages } from './syntax-sign-pages.ts';
import { syntaxSpeechPages } from './syntax-speech-pages.ts';
import { syntaxWordPages } from './syntax-word-pages.ts';
import { typePages } from './type-pages.ts';

const families: readonly WrittenPages[] = [
  syntaxLayoutPages,
  syntaxWordPages,
  syntaxSignPages,
  syntaxSpeechPages,
  syntaxReplyPages,
  syntaxBranchPages,
  syntaxHeaderPages,
  namePages,
  filePages,
  typePages,
  flowReachPages,
  flowChoicePages,
  flowFactPages,
  configPages,
];

/** The page of a diagnostic code, or undefined where there is none. */
export function pageOf(code: string): Page | undefined {
  for (const family of families) {
    if (Object.hasOwn(family, code)) return unfold(family[code] as WrittenPage);
  }
  return undefined;
}

/** The codes that have a page, in the order in which the pages are written down. */
export function pageCodes(): readonly string[] {
  return families.flatMap((family) => Object.keys(family));
}

function unfold({ zh, en, example }: WrittenPage): Page {
  if (!example) return { zh, en };
  const side = (sign: '-' | '+') => ({
    zh: sideOf(example.zh, sign),
    en: sideOf(example.en, sign),
  });
  return { zh, en, bad: side('-'), good: side('+') };
}
