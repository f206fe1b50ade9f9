import { lint } from './catalogue/lint.ts';
import type { OwnWords } from './diagnostic.ts';

/** The words of a code about exceptions or rule files; of a code with cases, those of the case. */
export function lintWords(code: string, which?: string): OwnWords {
  const words = (which === undefined ? undefined : lint[`${code}/${which}`]) ?? lint[code];
  return words ?? { title: { zh: code, en: code }, message: { zh: code, en: code } };
}
