import { parse } from '../../src/index.ts';
import { allNodes, asNode } from './nodes.ts';

/** A number from 0 up to a bound. */
export type Roll = (bound: number) => number;

/** Writes each width of indentation as another, deeper ones deeper. */
export function reindented(text: string, roll: Roll): string {
  const widths = new Map<number, number>([[0, 0]]);
  let last = 0;
  for (let width = 1; width <= 40; width++) {
    last += 1 + roll(5);
    widths.set(width, last);
  }
  return text.replaceAll(/^ +(?=\S)/gm, (blanks) =>
    ' '.repeat(widths.get(blanks.length) ?? blanks.length),
  );
}

const COMMENT = ['# note', '#', '# -> step: not a line', '＃ 客户: 不是回答 | {x}', '# "quoted'];

/**
 * Puts blank lines, lines of spaces and comments between the lines of a text, and spaces behind them. A comment
 * stands no deeper than the line that it would otherwise go on with, since deeper lines of speech are speech.
 */
export function insertedBetween(text: string, roll: Roll): string {
  const deeper = speechLines(text);
  let width = 0;
  const lines = text.split('\n').flatMap((line, index) => {
    if (line.trim() !== '' && !deeper.has(index)) width = line.length - line.trimStart().length;
    const own = `${line}${' '.repeat(roll(3))}`;
    switch (roll(4)) {
      case 0:
        return [own, ' '.repeat(roll(9))];
      case 1:
        return [own, `${' '.repeat(roll(width + 1))}${COMMENT[roll(COMMENT.length)] ?? '#'}`];
      default:
        return [own];
    }
  });
  return lines.join('\n');
}

/** Lines that go on with speech above them: those deeper than the line that it begins on. */
export function speechLines(text: string): Set<number> {
  const widths = text.split(/\r\n|\r|\n/).map((line) => line.length - line.trimStart().length);
  const spoken = new Set<number>();
  for (const node of allNodes(asNode(parse(text).root))) {
    if (node.kind !== 'say' && node.kind !== 'note') continue;
    const first = lineOf(text, node.start);
    for (let line = first + 1; line <= lineOf(text, node.end); line++) {
      if ((widths[line] ?? 0) > (widths[first] ?? 0)) spoken.add(line);
    }
  }
  return spoken;
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n|\r|\n/).length - 1;
}
