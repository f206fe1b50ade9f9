import {
  allCodes,
  descriptorOf,
  diagnostic,
  nearest,
  type Args,
  type Diagnostic,
  type Severity,
  type Span,
} from '@parley/diagnostics';
import { DEFAULTS, type Config, type Level } from './config.ts';
import { validateConfig } from './generated/validate-config.ts';
import { escapeKey, jsonPlaces, type JsonPlaces } from './json-places.ts';

/** What came of reading a configuration file. */
export interface ReadConfig {
  /** The defaults stand where it could not be read. */
  readonly config: Config;
  /** What is wrong with it, at its place in the text. */
  readonly diagnostics: readonly Diagnostic[];
}

const KEYS = [...Object.keys(DEFAULTS), '$schema'];
const LEVELS: readonly Level[] = ['error', 'warning', 'info', 'hint', 'off'];

/** Reads the text of a configuration file. */
export function readConfig(text: string): ReadConfig {
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    const at = jsonPlaces(text).failedAt ?? 0;
    return {
      config: DEFAULTS,
      diagnostics: [finding('config/not-json', { start: at, end: at + 1 }, {})],
    };
  }
  if (!validateConfig(value)) return { config: DEFAULTS, diagnostics: shortcomingsIn(text) };
  const config = { ...DEFAULTS, ...(value as Partial<Config>) };
  return { config, diagnostics: severityFindings(text, config.severities) };
}

function finding(code: string, span: Span, args: Args): Diagnostic {
  return diagnostic(code, 'error', span, { args });
}

function shortcomingsIn(text: string): readonly Diagnostic[] {
  const places = jsonPlaces(text);
  return (validateConfig.errors ?? []).map(({ instancePath, keyword, params }) => {
    if (keyword === 'additionalProperties')
      return unknownKey(places, instancePath, String(params['additionalProperty']));
    const span = places.values.get(instancePath) ?? { start: 0, end: 1 };
    const field = instancePath === '' ? '/' : instancePath;
    switch (keyword) {
      case 'enum': {
        const choices = (params['allowedValues'] as readonly string[]).join(', ');
        return finding('config/bad-value', span, { case: 'choice', field, choices });
      }
      case 'type':
        return finding('config/bad-value', span, { case: String(params['type']), field });
      default:
        return finding('config/bad-value', span, { case: 'empty', field });
    }
  });
}

function unknownKey(places: JsonPlaces, path: string, key: string): Diagnostic {
  const near = path === '' ? nearest(key, KEYS) : undefined;
  const span = places.keys.get(`${path}/${escapeKey(key)}`) ?? { start: 0, end: 1 };
  return finding('config/unknown-key', span, { key, ...(near ? { near } : {}) });
}

/** A code that no finding has, and a severity below what its finding allows. */
/** Rules come from packs, which `check` does not open: `lint` looks such codes up. */
function mayBeRule(code: string, near: string | undefined): boolean {
  const [family] = code.split('/');
  if (!/^[a-z][a-z-]*\/[a-z][a-z0-9-]*$/.test(code)) return false;
  const isCore = allCodes().some((known) => known.startsWith(`${family}/`));
  return !isCore || (family === 'flow' && near === undefined);
}

function severityFindings(text: string, severities: Config['severities']): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  for (const [code, level] of Object.entries(severities)) {
    const descriptor = descriptorOf(code);
    if (descriptor && !isMilder(level, descriptor.least)) continue;
    const { keys, values } = jsonPlaces(text);
    const path = `/severities/${escapeKey(code)}`;
    if (descriptor?.least) {
      const args = { code, level, least: descriptor.least };
      findings.push(finding('config/too-mild', values.get(path) ?? { start: 0, end: 1 }, args));
      continue;
    }
    const near = nearest(code, allCodes());
    if (mayBeRule(code, near)) continue;
    findings.push(
      finding('config/unknown-code', keys.get(path) ?? { start: 0, end: 1 }, {
        code,
        ...(near ? { near } : {}),
      }),
    );
  }
  return findings;
}

function isMilder(level: Level, least: Severity | undefined): boolean {
  return least !== undefined && LEVELS.indexOf(level) > LEVELS.indexOf(least);
}
