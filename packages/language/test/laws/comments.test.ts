import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';
import { K, Pin, Speech, Wordings } from '../../src/lexer/token-types.ts';
import { fixtureFiles, wholeFiles } from '../support/files.ts';
import { speechLines } from '../support/layout.ts';
import { meaningOf } from '../support/meaning.ts';
import { jumbled } from '../support/odd-texts.ts';
import { piecesOf } from '../support/tokens.ts';

const files = [
  ...wholeFiles(),
  ...fixtureFiles('small'),
  ...fixtureFiles('clean'),
  ...fixtureFiles('errors'),
];

const OPENS_WITH_SIGN = /^([ \t\u00a0\u2000-\u200b\u202f\u3000\ufeff]*)[#＃]/;
/** What is last on a line where `#` is text: words, or what they belong behind. */
const ENDS_IN_WORDS: ReadonlySet<unknown> = new Set([
  Speech,
  Wordings,
  Pin,
  K.agent,
  K.note,
  K.customer,
  K['third-party'],
  K.heard,
]);

/** Where each line of a text begins that opens with `#`. */
function commentLines(text: string): { index: number; start: number; line: string }[] {
  const lines = [...text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)].map((match, index) => ({
    index,
    at: match.index,
    line: match[1] ?? '',
  }));
  return lines.flatMap(({ index, at, line }) => {
    const blanks = OPENS_WITH_SIGN.exec(line)?.[1];
    return blanks === undefined ? [] : [{ index, start: at + blanks.length, line: line.trim() }];
  });
}

describe('all comments are kept', () => {
  it.each(files)('lines of their own in $name', ({ text }) => {
    const spoken = speechLines(text);
    const expected = commentLines(text).filter(({ index }) => !spoken.has(index));
    const own = parse(text).comments.filter(({ ownLine }) => ownLine);
    expect(own.map(({ start, text: words }) => ({ start, words }))).toEqual(
      expected.map(({ start, line }) => ({ start, words: line })),
    );
  });

  it.each(files.filter(({ text }) => parse(text).diagnostics.length === 0))(
    'behind the lines of $name',
    ({ text }) => {
      const commented = withComments(text);
      const { comments, diagnostics } = parse(commented.text);
      expect(diagnostics).toEqual([]);
      expect(
        comments
          .filter(({ text: words }) => /^# note \d+$/.test(words))
          .map(({ text: words }) => words),
      ).toEqual(commented.notes);
      expect(meaningOf(commented.text)).toEqual(meaningOf(text));
    },
  );

  it.each([{ seed: 20_260_103 }, {}])('in any text, or they are speech %o', (parameters) => {
    fc.assert(
      fc.property(jumbled, (text) => {
        const kept = new Set(parse(text).comments.map(({ start }) => start));
        for (const { type, start } of piecesOf(text)) if (type === Speech) kept.add(start);
        // A byte order mark opens the file, not the line.
        expect(
          commentLines(text).filter(
            ({ start }) => !kept.has(start) && text.charCodeAt(start - 1) !== 0xfeff,
          ),
        ).toEqual([]);
      }),
      { ...parameters, numRuns: 2000 },
    );
  });
});

/** Puts a comment behind each line that may have one. */
function withComments(text: string): { text: string; notes: string[] } {
  const notes: string[] = [];
  let written = '';
  let last: unknown;
  let hasComment = false;
  for (const piece of piecesOf(`${text}\n`)) {
    if (piece.type !== undefined) {
      written += piece.text;
      last = piece.type;
      hasComment = false;
      continue;
    }
    const [head = '', ...lines] = piece.text.split('\n');
    hasComment ||= /[#＃]/.test(head);
    const open = last !== undefined && !ENDS_IN_WORDS.has(last) && !hasComment && lines.length > 0;
    if (open) notes.push(`# note ${notes.length + 1}`);
    // A colon or a `|` may stand behind the last token.
    written += [open ? `${head}  ${notes.at(-1)}` : head, ...lines].join('\n');
    if (lines.length > 0) last = undefined;
  }
  return { text: written, notes };
}
