import * as fc from 'fast-check';
import { keywords } from '../../src/index.ts';

const SIGNS = [
  '->',
  '=>',
  '—>',
  '->',
  '→',
  '|',
  '｜',
  ',',
  '，',
  '、',
  '=',
  '>=',
  '≥',
  '(',
  ')',
  '（',
  '）',
  '{',
  '}',
  '｛',
  '｝',
  ':',
  '：',
  '#',
  '＃',
  '"',
  '“',
  '”',
  '@p',
  '  @p',
  '＠ｐ',
  '%',
  '60%',
  '3s',
  '08:00-09:00',
  '2030-12-31',
  '1.',
  '•',
  '-',
  '\t',
  '\u0000',
  '\u2028',
  '\v',
  '{a}',
  '"x"',
  '「x」',
  "'x'",
  'x',
  'a.b',
  '天数',
  '核身',
  '。',
  '您好',
  '\ud800',
  '\udc00',
  '😀',
  '＞',
  '！',
  '  ',
  '　',
];

const words: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...keywords.flatMap(({ en, zh }) => [en, zh])) },
  { weight: 4, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 2, arbitrary: fc.constantFrom(...keywords.flatMap(({ near }) => near)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);

const line: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '  ', '  ', '    ', '      ', ' ', '   ', '\t', '　'),
    fc.array(words, { maxLength: 7 }),
    fc.constantFrom(' ', ' ', '', '  '),
  )
  .map(([indent, row, gap]) => indent + row.join(gap));

/** Texts made of the language's own words and signs, in no order. */
export const jumbled: fc.Arbitrary<string> = fc
  .tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'))
  .map(([lines, ending]) => lines.join(ending));

/** Any text at all, with halves of surrogate pairs and control characters. */
export const anything: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((codes) => String.fromCharCode(...codes)),
);
