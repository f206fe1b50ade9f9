import {
  placeWords,
  wordsOf,
  type Diagnostic,
  type Related,
  type Severity,
} from '@parley/diagnostics';
import { VERSION } from '../version.ts';
import { regionOf, uriOf } from './places.ts';
import type { ReportInput, RuleDescription } from './reporter.ts';

/** GitHub takes no more results of one run. */
const MOST_RESULTS = 25_000;
/** And no more locations of one code flow. */
const MOST_LOCATIONS = 1000;
const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'none',
};

/** SARIF 2.1.0 as GitHub code scanning reads it; the way that leads to a finding is its code flow. */
export function sarifReport(input: ReportInput): string {
  const { findings } = input;
  const all = [...findings.diagnostics, ...(input.allowed ?? [])];
  const codes = [...new Set(all.map(({ code }) => code))].toSorted();
  const shown = findings.diagnostics.slice(0, MOST_RESULTS);
  const run = {
    tool: {
      driver: {
        name: 'Parley',
        semanticVersion: VERSION,
        rules: codes.map((code) => ruleOf(code, all, input)),
      },
    },
    columnKind: 'utf16CodeUnits',
    results: [
      ...shown.map((one) => resultOf(one, codes.indexOf(one.code), input)),
      ...(input.allowed ?? []).map((one) => ({
        ...resultOf(one, codes.indexOf(one.code), input),
        suppressions: [{ kind: 'inSource', status: 'accepted' }],
      })),
    ],
    ...(shown.length < findings.diagnostics.length
      ? { properties: { leftOut: findings.diagnostics.length - shown.length } }
      : {}),
  };
  const report = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function ruleOf(code: string, all: readonly Diagnostic[], { describe }: ReportInput): object {
  const severity = all.find((one) => one.code === code)?.severity ?? 'warning';
  const known: RuleDescription = describe(code) ?? {
    title: code,
    why: '',
    help: '',
    tags: [],
    precision: 'medium',
  };
  const full = [known.why, known.help].filter((text) => text !== '').join(' ') || known.title;
  return {
    id: code,
    shortDescription: { text: known.title },
    fullDescription: { text: full.slice(0, 1024) },
    help: { text: full, markdown: `**${known.title}**\n\n${full}` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: [code.split('/')[0], ...known.tags],
      precision: known.precision,
      'problem.severity':
        severity === 'error' ? 'error' : severity === 'warning' ? 'warning' : 'recommendation',
    },
  };
}

function resultOf(one: Diagnostic, ruleIndex: number, input: ReportInput): object {
  const { session } = input;
  const { message, help, why } = wordsOf(one, session.locale);
  const text = [sentence(message), help, why].filter((part) => part !== undefined).join(' ');
  return {
    ruleId: one.code,
    ruleIndex,
    level: LEVELS[one.severity],
    message: { text },
    locations: [{ physicalLocation: physical(input, one.file, one.span) }],
    ...(one.fingerprint === undefined
      ? {}
      : { partialFingerprints: { primaryLocationLineHash: one.fingerprint } }),
    // A single further place is something to see, not a way.
    ...(one.related.length < 2 ? {} : { codeFlows: [codeFlow(one, input)] }),
  };
}

/** The first sentence of a message stands alone in lists. */
function sentence(text: string): string {
  if (/[。.!?！？]$/.test(text)) return text;
  return /[\u4e00-\u9fff]/.test(text) ? `${text}。` : `${text}.`;
}

function codeFlow(one: Diagnostic, input: ReportInput): object {
  const { locale } = input.session;
  const steps = one.related.slice(1 - MOST_LOCATIONS).map((related: Related) => ({
    location: {
      physicalLocation: physical(input, related.file, related.span),
      message: { text: placeWords(related, locale) },
    },
  }));
  const last = {
    location: {
      physicalLocation: physical(input, one.file, one.span),
      message: { text: wordsOf(one, locale).message },
    },
  };
  return { threadFlows: [{ locations: [...steps, last] }] };
}

function physical({ findings }: ReportInput, file: string, span: Diagnostic['span']): object {
  return { artifactLocation: { uri: uriOf(file) }, region: regionOf(findings, file, span) };
}
