import { placeWords, wordsOf, type Diagnostic } from '@parley/diagnostics';
import { regionOf } from './places.ts';
import type { ReportInput } from './reporter.ts';
import { escapeXml } from './escape-xml.ts';

/** JUnit: a test case a file; what is found in it is its failure. */
export function junitReport(input: ReportInput): string {
  const { findings, files } = input;
  const byFile = new Map<string, Diagnostic[]>(files.map((file) => [file, []]));
  for (const one of findings.diagnostics)
    byFile.set(one.file, [...(byFile.get(one.file) ?? []), one]);
  const failed = [...byFile.values()].filter((all) =>
    all.some(({ severity }) => severity === 'error' || severity === 'warning'),
  ).length;
  const cases = [...byFile].map(([file, all]) => testCase(file, all, input));
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="parley" tests="${byFile.size}" failures="${failed}">
  <testsuite name="parley lint" tests="${byFile.size}" failures="${failed}">
${cases.join('')}  </testsuite>
</testsuites>
`;
}

function testCase(file: string, all: readonly Diagnostic[], input: ReportInput): string {
  const name = escapeXml(file);
  const failures = all.filter(({ severity }) => severity === 'error' || severity === 'warning');
  if (failures.length === 0) return `    <testcase classname="parley" name="${name}"/>\n`;
  const [first] = failures as [Diagnostic];
  const { locale } = input.session;
  const text = all.map((one) => rowOf(one, input)).join('\n');
  return `    <testcase classname="parley" name="${name}">
      <failure type="${escapeXml(first.code)}" message="${escapeXml(wordsOf(first, locale).message)}">${escapeXml(text)}</failure>
    </testcase>
`;
}

function rowOf(one: Diagnostic, { session, findings }: ReportInput): string {
  const { startLine, startColumn } = regionOf(findings, one.file, one.span);
  const { message } = wordsOf(one, session.locale);
  const way = one.related.map((related) => `    ${placeWords(related, session.locale)}`);
  return [
    `${one.file}:${startLine}:${startColumn} ${one.severity} ${one.code} ${message}`,
    ...way,
  ].join('\n');
}
