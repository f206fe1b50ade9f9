import { describe, expect, it } from 'vitest';
import { codeFrame, displayWidth, lineIndex, type Span } from '../src/index.ts';

function frame(text: string, span: Span, before = 0): string[] {
  return codeFrame(text, lineIndex(text), span, { before, paint: (_, part) => part }).split('\n');
}

/** Where a word of a text stands. */
function at(text: string, word: string): Span {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
}

/** Columns of a row's carets, as a terminal shows them. */
function caretColumns(row: string | undefined): [from: number, to: number] {
  return [row?.indexOf('^') ?? -1, (row?.lastIndexOf('^') ?? -1) + 1];
}

describe('code frame', () => {
  it.each([
    ['  agnet: Hello', 'agnet'],
    ['  坐席 您好，请问', '坐席'],
    ['  坐席: 您好 -> 再会', '-> 再会'],
    ['客户：ｙｅｓ｜对', 'ｙｅｓ'],
    ['  😀 note', 'note'],
    ['한국어 text', 'text'],
    ['e\u0301 text', 'text'],
    ['\ufefftext', 'text'],
    ['“引号” x', 'x'],
  ])('puts carets under %j: %j', (text, word) => {
    const [line, carets] = frame(text, at(text, word));
    const before = (line ?? '').slice(0, (line ?? '').indexOf(word));
    expect(caretColumns(carets)).toEqual([
      displayWidth(before),
      displayWidth(before) + displayWidth(word),
    ]);
  });

  it('shows tabs as one space', () => {
    expect(frame('\t-> a', { start: 0, end: 1 })).toEqual(['1 |  -> a', '  | ^']);
    expect(frame('\t\tagnet: x', at('\t\tagnet: x', 'agnet'))).toEqual([
      '1 |   agnet: x',
      '  |   ^^^^^',
    ]);
  });

  it('shows one caret where something lacks', () => {
    expect(frame('  pause', { start: 7, end: 7 })).toEqual(['1 |   pause', '  |        ^']);
    expect(frame('', { start: 0, end: 0 })).toEqual(['1 | ', '  | ^']);
  });

  it('marks a span over lines to the end of its first', () => {
    expect(frame('one two  \nthree', { start: 4, end: 12 })).toEqual([
      '1 | one two  ',
      '  |     ^^^',
    ]);
    expect(frame('one\r\ntwo', { start: 0, end: 8 })).toEqual(['1 | one', '  | ^^^']);
  });

  it('shows lines before, but no blank ones, with numbers as wide as the last', () => {
    const text = Array.from({ length: 12 }, (_, index) =>
      index === 9 ? '' : `line ${index + 1}`,
    ).join('\n');
    expect(frame(text, at(text, 'line 11'), 2)).toEqual([
      ' 9 | line 9',
      '11 | line 11',
      '   | ^^^^^^^',
    ]);
  });

  it.each(['x', '客'])('cuts long lines of %s around what is marked', (letter) => {
    const text = `${letter.repeat(300)}MARK${letter.repeat(300)}`;
    const [line = '', carets = ''] = frame(text, at(text, 'MARK'));
    expect(line.length).toBeLessThan(200);
    expect(line).toMatch(/\| ….*MARK.*…$/);
    const before = line.slice(0, line.indexOf('MARK'));
    expect(caretColumns(carets)).toEqual([displayWidth(before), displayWidth(before) + 4]);
  });

  it.each([0, 30, 158, 165, 500, 595])(
    'keeps a mark at column %i of a long line in view',
    (column) => {
      const text = `${'x'.repeat(column)}M${'x'.repeat(600 - column - 1)}`;
      const [line = '', carets = ''] = frame(text, { start: column, end: column + 1 });
      expect(carets.indexOf('^')).toBe(line.indexOf('M'));
    },
  );

  it('does not cut a pair in two', () => {
    const text = '😀'.repeat(300);
    for (const start of [200, 201, 202, 203]) {
      const [line = ''] = frame(text, { start, end: start + 2 });
      expect(line).not.toMatch(/(?<![\ud800-\udbff])[\udc00-\udfff]/);
    }
  });

  it('shows no sign that a terminal would obey', () => {
    // oxlint-disable-next-line no-control-regex
    const odd = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;
    const text = '  \u001b[31magent\u0007: \u202ehello\u0000 x';
    expect(frame(text, at(text, 'x')).join('\n')).not.toMatch(odd);
    const [line = '', carets = ''] = frame(text, at(text, 'x'));
    expect(carets.indexOf('^')).toBe(displayWidth(line.slice(0, line.lastIndexOf('x'))));
  });

  it('paints gutter and marker', () => {
    const text = 'agnet: x';
    const painted = codeFrame(text, lineIndex(text), at(text, 'agnet'), {
      before: 0,
      paint: (part, words) => `<${part}>${words}</>`,
    });
    expect(painted).toBe('<gutter>1 | </>agnet: x\n<gutter>  | </><marker>^^^^^</>');
  });
});
