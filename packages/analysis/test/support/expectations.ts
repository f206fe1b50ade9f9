import {
  descriptorOf,
  lineIndex,
  placeWords,
  positionAt,
  wordsOf,
  type Diagnostic,
  type Span,
} from '@parley/diagnostics';
import { isMarker, type Fixture, type FixtureFile } from './fixture.ts';

/** Writes a fixture anew, with the findings in its margin: equal to the fixture if all is as expected. */
export function annotate(text: string, fixture: Fixture, findings: readonly Diagnostic[]): string {
  const numbers = new Map<number, number>();
  const kept: string[] = [];
  const below = markersByLine(fixture, findings, (line) => `\u27e8${line}\u27e9`);
  for (const [index, line] of text.split('\n').entries()) {
    if (isMarker(line)) continue;
    kept.push(line);
    numbers.set(index, kept.length);
    kept.push(...(below.get(index) ?? []));
  }
  return kept
    .join('\n')
    .replace(/\u27e8(\d+)\u27e9/g, (_, line: string) => String(numbers.get(Number(line))));
}

/** The markers below each line. Lines of places are written by `numberOf`, since markers will move them. */
function markersByLine(
  fixture: Fixture,
  findings: readonly Diagnostic[],
  numberOf: (line: number) => string,
): Map<number, string[]> {
  const below = new Map<number, string[]>();
  for (const finding of findings) {
    const file = fileOf(fixture, finding.file);
    const { line, column } = placeOf(file, finding.span);
    const markers = below.get(line) ?? [];
    below.set(line, markers);
    markers.push(`${pointer(fixture, file, finding.span, line, column)} ${describe(finding)}`);
    for (const [index, related] of finding.related.entries()) {
      const at = placeOf(fileOf(fixture, related.file), related.span);
      markers.push(
        `#   ${index + 1}. ${placeWords(related, 'en')} @ ${numberOf(at.line)}:${at.column + 1}`,
      );
    }
  }
  return below;
}

/** Code and message, with the severity where it is not the usual one. */
function describe(finding: Diagnostic): string {
  const { message } = wordsOf(finding, 'en');
  const near =
    finding.args['near'] === undefined ? '' : ` (did you mean “${finding.args['near']}”?)`;
  const usual = descriptorOf(finding.code)?.severity === finding.severity;
  return `${finding.code}${usual ? '' : ` (${finding.severity})`}: ${message}${near}`;
}

function pointer(
  fixture: Fixture,
  file: FixtureFile,
  span: Span,
  line: number,
  column: number,
): string {
  const length = span.end - span.start;
  const content = fixture.lines[line] ?? '';
  const beyond = column + length - content.trimEnd().length;
  if (beyond > 0) return `# <!> ${JSON.stringify(file.text.slice(span.start, span.end))}`;
  if (column >= 2 && length === 0) return `#${' '.repeat(column - 1)}|`;
  if (column >= 2) return `#${' '.repeat(column - 1)}${'^'.repeat(length)}`;
  return beyond === 0 ? '# <-' : `# <-${length}`;
}

function placeOf(file: FixtureFile, span: Span): { line: number; column: number } {
  const { line, column } = positionAt(lineIndex(file.text), span.start);
  return { line: file.firstLine + line, column };
}

function fileOf(fixture: Fixture, path: string): FixtureFile {
  const file = fixture.files.find((one) => one.path === path);
  if (!file) throw new Error(`a finding names the file “${path}”, which the fixture does not hold`);
  return file;
}
