import {
  FORMAT_VERSION,
  MIN_READER,
  SCHEMA_ID,
  type Allowed,
  type Checked,
  type CompiledScript,
} from '@parley/compiled';
import type { LinkedScript } from '@parley/analysis';
import type { Condition, IfBranch } from '@parley/language';
import { bodyOf } from './body/body.ts';
import type { Compilation } from './body/owner.ts';
import { fileIndex, hoursOf, outcomesOf, slotsOf, sourceOf } from './declarations.ts';
import { writeJson } from './json/write-json.ts';
import { partsOf } from './parts.ts';
import { variantWeights } from './variant-weights.ts';

/** What the compiler is told besides the script. */
export interface CompileOptions {
  /** The SHA-256 of a text's UTF-8 bytes as hex digits, which browsers and Node make differently. */
  readonly sha256: (text: string) => string;
  /** The version of Parley. */
  readonly version: string;
  /** The rule packs that the script was checked with, and their versions. */
  readonly packs?: Readonly<Record<string, string>>;
  readonly errors: number;
  readonly warnings: number;
  /** The exceptions that were in force. */
  readonly allowed?: readonly Allowed[];
  /** A branch's condition, where it was read again with the names of other files. */
  readonly conditionOf?: (branch: IfBranch) => Condition | undefined;
}

/** A compiled script, as data and as the text of its file. */
export interface Compilate {
  readonly script: CompiledScript;
  readonly json: string;
}

/**
 * Compiles a script. It never refuses one: what is broken or names what isn't declared is left out, and
 * `checked` tells that there were errors. Equal sources give equal bytes, and how a script is laid out and
 * in which language its keywords are shows in nothing but positions and the files' hashes.
 */
export function compile(linked: LinkedScript, options: CompileOptions): Compilate {
  const script = compileScript(linked, options);
  return { script, json: writeJson(script) };
}

/** The same without the text, for who only plays it. All keys are made in order: see `writeJson`. */
export function compileScript(linked: LinkedScript, options: CompileOptions): CompiledScript {
  const conditionOf = options.conditionOf ?? ((branch) => branch.condition);
  const compilation: Compilation = { linked, conditionOf, bodyOf, variantRuns: [] };
  const files = fileIndex(linked);
  const { steps, objections, lines } = partsOf(compilation, files);
  const { stage, start, title, listener } = linked;
  return {
    $schema: SCHEMA_ID,
    channel: linked.channel,
    checked: checkedOf(options),
    formatVersion: FORMAT_VERSION,
    hours: hoursOf(linked.hours),
    // A script whose name could not be read builds too, when it is told to.
    id: linked.name || 'unnamed',
    incoming: linked.incoming,
    language: linked.language || 'und',
    lines: Object.fromEntries(lines),
    listener: { verified: listener.verified, who: listener.who },
    minReader: MIN_READER,
    objections: Object.fromEntries(objections),
    outcomes: outcomesOf(linked, files),
    rules: linked.rules,
    slots: slotsOf(linked, files),
    source: sourceOf(linked, options.sha256),
    ...(stage !== undefined ? { stage } : {}),
    ...(start !== undefined && linked.steps.has(start) ? { start } : {}),
    steps: Object.fromEntries(steps),
    ...(title !== undefined ? { title } : {}),
    variants: variantWeights(compilation.variantRuns),
  };
}

function checkedOf({
  version,
  packs = {},
  errors,
  warnings,
  allowed = [],
}: CompileOptions): Checked {
  const sorted = Object.entries(packs).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    allowed: allowed.map(({ because, rule, until }) => ({ because, rule, until })),
    errors,
    packs: Object.fromEntries(sorted),
    parley: version,
    warnings,
  };
}
