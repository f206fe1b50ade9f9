import type { LanguageId } from '../model/utterance.ts';
import type { Pattern } from '../model/rule.ts';
import { parsePattern, USUAL_GAP, type Sequence } from './parse-pattern.ts';
import type { ElementId, Vocabulary } from './vocabulary.ts';

/** A step of a pattern with its element looked up; gaps count units in Chinese, words in English. */
export interface CompiledStep {
  readonly element: ElementId;
  readonly gap: number;
  readonly isAct: boolean;
  readonly isOptional: boolean;
}

export interface CompiledSequence {
  readonly steps: readonly CompiledStep[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

export interface CompiledPattern {
  readonly detector: number;
  readonly pattern: Pattern;
  readonly sequences: readonly CompiledSequence[];
  /** Elements without which it can't be found. */
  readonly required: readonly ElementId[];
  /** The rarest of them: the pattern is looked at where it is found. */
  readonly anchor: ElementId;
  readonly with: readonly (readonly CompiledSequence[])[];
  readonly without: readonly (readonly CompiledSequence[])[];
}

const USUAL: Readonly<Record<LanguageId, number>> = { zh: 12, en: 8 };

/** Looks up all elements of a pattern; undefined where it can never be found. */
export function compilePattern(
  vocabulary: Vocabulary,
  language: LanguageId,
  detector: number,
  pattern: Pattern,
): CompiledPattern | undefined {
  const sequences = compileSequences(vocabulary, language, pattern.match);
  if (!sequences) return undefined;
  const required = [
    ...new Set(
      sequences.flatMap(({ steps }) =>
        steps.filter(({ isOptional }) => !isOptional).map(({ element }) => element),
      ),
    ),
  ];
  const rarest = required.toSorted((a, b) => sizeOf(vocabulary, a) - sizeOf(vocabulary, b))[0];
  if (rarest === undefined) return undefined;
  const others = (all: readonly string[]): CompiledPattern['with'] =>
    all.flatMap((one) => {
      const compiled = compileSequences(vocabulary, language, one);
      return compiled ? [compiled] : [];
    });
  return {
    detector,
    pattern,
    sequences,
    required,
    anchor: rarest,
    with: others(pattern.with),
    without: others(pattern.without),
  };
}

/** Data is looked for only where all else is found. */
function sizeOf({ elements }: Vocabulary, id: ElementId): number {
  const info = elements[id];
  return info?.data === undefined ? (info?.size ?? 0) : Number.MAX_SAFE_INTEGER;
}

function compileSequences(
  vocabulary: Vocabulary,
  language: LanguageId,
  text: string,
): readonly CompiledSequence[] | undefined {
  const { sequences, problems } = parsePattern(text);
  if (problems.length > 0) return undefined;
  const compiled = sequences.map((one) => compileSequence(vocabulary, language, one));
  return compiled.includes(undefined) ? undefined : (compiled as CompiledSequence[]);
}

function compileSequence(
  vocabulary: Vocabulary,
  language: LanguageId,
  { steps, atStart, atEnd }: Sequence,
): CompiledSequence | undefined {
  const compiled: CompiledStep[] = [];
  for (const { element, gap, isAct, isOptional } of steps) {
    const id = vocabulary.element(element);
    if (id === undefined) return undefined;
    compiled.push({
      element: id,
      gap: gap === USUAL_GAP ? USUAL[language] : gap,
      isAct,
      isOptional,
    });
  }
  return { steps: compiled, atStart, atEnd };
}
