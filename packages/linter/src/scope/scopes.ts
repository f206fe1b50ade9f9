import type { NormalText } from '../text/normal-text.ts';
import { segmentAt, segmentsOf, type Segment, type Segments } from '../text/segments.ts';
import {
  CHINESE_CONDITIONS,
  CHINESE_DENIALS,
  CHINESE_FRAMES,
  CHINESE_QUESTIONS,
  CHINESE_REPORTS,
  CHINESE_SOFTENERS,
  chineseCues,
} from './chinese-cues.ts';
import { cuesIn, type Cue, type CueTable } from './cues.ts';
import {
  ENGLISH_DENIALS,
  ENGLISH_FRAMES,
  ENGLISH_QUESTIONS,
  ENGLISH_REPORTS,
  ENGLISH_SOFTENERS,
  englishCues,
} from './english-cues.ts';

/** How a part of a text is meant; offsets are those of the normal text. */
export interface Scopes {
  readonly sentenceAt: (at: number) => Segment;
  readonly clauseAt: (at: number) => Segment;
  /** Whether what stands there is denied or forbidden; a double negation is neither. */
  readonly isNegated: (start: number, end: number) => boolean;
  /** Whether it is what others say or do: quoted, reported, warned of. */
  readonly isQuoted: (start: number, end: number) => boolean;
  readonly isQuestion: (start: number, end: number) => boolean;
  readonly isConditional: (start: number, end: number) => boolean;
  readonly isSoftened: (start: number, end: number) => boolean;
}

interface Speech {
  readonly cues: CueTable;
  readonly fits: (text: string, start: number, end: number) => boolean;
  readonly denials: WordTable;
  /** What others say or do, for the rest of the sentence; what the customer said, for the clause. */
  readonly frames: WordTable;
  readonly reports: WordTable;
  readonly softeners: WordTable;
  readonly questions: WordTable;
  readonly conditions: WordTable;
  /** How far before the act a negation may stand, in code units. */
  readonly reach: number;
}

const CHINESE: Speech = {
  cues: chineseCues,
  fits: () => true,
  denials: wordTable(CHINESE_DENIALS),
  frames: wordTable(CHINESE_FRAMES),
  reports: wordTable(CHINESE_REPORTS),
  softeners: wordTable(CHINESE_SOFTENERS),
  questions: wordTable(CHINESE_QUESTIONS),
  conditions: wordTable(CHINESE_CONDITIONS),
  reach: 16,
};
const ENGLISH: Speech = {
  cues: englishCues,
  fits: isWordAt,
  denials: wordTable(ENGLISH_DENIALS),
  frames: wordTable(ENGLISH_FRAMES),
  reports: wordTable(ENGLISH_REPORTS),
  softeners: wordTable(ENGLISH_SOFTENERS),
  questions: wordTable(ENGLISH_QUESTIONS),
  conditions: wordTable(['if', 'unless', 'should you', 'in case', 'may', 'might', 'could']),
  reach: 60,
};

/** How the parts of a text are meant; nothing is worked out before it is asked for. */
export function scopesOf(text: NormalText): Scopes {
  const speech = text.language === 'zh' ? CHINESE : ENGLISH;
  let segments: Segments | undefined;
  const all = (): Segments => (segments ??= segmentsOf(text));
  const sentenceAt = (at: number): Segment => segmentAt(all().sentences, at);
  const clauseAt = (at: number): Segment => segmentAt(all().clauses, at);
  const cuesOf = new Map<number, readonly Cue[]>();
  const cues = (sentence: Segment): readonly Cue[] => {
    let found = cuesOf.get(sentence.start);
    if (!found) {
      found = cuesIn(speech.cues, text.text, sentence.start, sentence.end, speech.fits);
      cuesOf.set(sentence.start, found);
    }
    return found;
  };
  return {
    sentenceAt,
    clauseAt,
    isNegated: (start, end) => {
      const sentence = sentenceAt(start);
      const clause = clauseAt(start);
      return (
        isTurnedRound(cues(sentence), clause, start, speech.reach) ||
        isTakenBack(speech, text.text, sentence, end)
      );
    },
    isQuoted: (start) =>
      hasWord(speech, text.text, speech.frames, sentenceAt(start).start, start) ||
      hasWord(speech, text.text, speech.reports, clauseAt(start).start, start),
    isQuestion: (start) => isAsked(speech, text.text, sentenceAt(start), clauseAt(start)),
    isConditional: (start) => {
      const sentence = sentenceAt(start);
      return hasWord(speech, text.text, speech.conditions, sentence.start, start);
    },
    isSoftened: (start) => {
      const { start: from, end } = sentenceAt(start);
      return hasWord(speech, text.text, speech.softeners, from, end);
    },
  };
}

/**
 * Whether an odd number of negations reaches an act: those of its clause, up to where a main clause begins,
 * and a prohibition anywhere before it in the sentence, which holds for all that it lists.
 */
function isTurnedRound(cues: readonly Cue[], clause: Segment, act: number, reach: number): boolean {
  let isForbidden = false;
  let count = 0;
  let sawIf = false;
  for (const { kind, start, end } of cues) {
    if (start >= act) break;
    switch (kind) {
      case 'forbid':
        isForbidden = true;
        break;
      case 'not':
        // In a condition it belongs to the condition, unless the act stands right behind it.
        if (start >= clause.start && act - end <= (sawIf ? reach / 5 : reach)) count += 1;
        break;
      case 'rhetorical':
        // Whoever asks so means the opposite of what he denies.
        if (start >= clause.start) return false;
        break;
      case 'if':
        sawIf = true;
        break;
      case 'main':
        // “We will not” and “if you don't pay, we will”: only the second begins anew.
        if (sawIf && start >= clause.start) count = 0;
        break;
      case 'break':
        count = 0;
        isForbidden = false;
        break;
      case 'none':
        break;
    }
  }
  return isForbidden || count % 2 === 1;
}

/** So many units behind the act may stand what takes it back. */
const TAKEN_BACK = 24;

function isTakenBack(speech: Speech, text: string, sentence: Segment, end: number): boolean {
  const last = Math.min(sentence.end, end + TAKEN_BACK * (speech === ENGLISH ? 2 : 1));
  return hasWord(speech, text, speech.denials, end, last);
}

function isAsked(speech: Speech, text: string, sentence: Segment, clause: Segment): boolean {
  return (
    text[sentence.end - 1] === '?' ||
    hasWord(speech, text, speech.questions, clause.start, clause.end)
  );
}

/** Words by their first unit: a part of a text is gone through once for all of them. */
type WordTable = ReadonlyMap<number, readonly string[]>;

function wordTable(words: readonly string[]): WordTable {
  const table = new Map<number, string[]>();
  for (const word of words) {
    const first = word.charCodeAt(0);
    const row = table.get(first);
    if (row) row.push(word);
    else table.set(first, [word]);
  }
  return table;
}

function hasWord(
  { fits }: Speech,
  text: string,
  words: WordTable,
  start: number,
  end: number,
): boolean {
  for (let at = start; at < end; at++) {
    for (const word of words.get(text.charCodeAt(at)) ?? NO_WORDS) {
      const last = at + word.length;
      if (last <= end && text.startsWith(word, at) && fits(text, at, last)) return true;
    }
  }
  return false;
}

const NO_WORDS: readonly string[] = [];

/** Whether English words stand between blanks or signs. */
export function isWordAt(text: string, start: number, end: number): boolean {
  return !isWordUnit(text.charCodeAt(start - 1)) && !isWordUnit(text.charCodeAt(end));
}

function isWordUnit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x27;
}
