import { FORMAT_VERSION, MIN_READER, SCHEMA_ID, type Checked } from '@parley/compiled';
import type { LinkedScript } from '@parley/analysis';
import { putBody } from './body/body.ts';
import type { Compilation } from './body/owner.ts';
import type { CompileOptions } from './compile.ts';
import { hoursOf, putOutcomes, putSlots, sourceOf } from './declarations.ts';
import { putItem, putValue } from './json/layout.ts';
import { newPage, put, putQuoted, textOn, type Page } from './json/page.ts';
import { compileParts, putParts } from './parts.ts';
import { placesOf } from './places.ts';
import { variantWeights } from './variant-weights.ts';

/** The text of a compiled script, written straight from the tree: making objects first takes far longer. */
export function scriptText(linked: LinkedScript, options: CompileOptions): string {
  const conditionOf = options.conditionOf ?? ((branch) => branch.condition);
  // Nearly every script's text is less than three times as long as its source.
  const room = 4096 + linked.file.text.length * 4;
  const parts = newPage(room);
  const page = newPage(room * 2);
  const book = new Map();
  putScript(page, { linked, conditionOf, putBody, variantRuns: [], book, page: parts }, options);
  return textOn(page);
}

/** Writes all properties, sorted by key. */
function putScript(page: Page, compilation: Compilation, options: CompileOptions): void {
  const { linked } = compilation;
  const { stage, start, title, listener } = linked;
  const places = placesOf(linked);
  put(page, '{');
  putProperty(page, '$schema', SCHEMA_ID);
  putProperty(page, 'channel', linked.channel);
  putProperty(page, 'checked', checkedOf(options));
  putProperty(page, 'formatVersion', FORMAT_VERSION);
  putProperty(page, 'hours', hoursOf(linked.hours));
  // A script whose name could not be read builds too, when it is told to.
  putProperty(page, 'id', linked.name || 'unnamed');
  putProperty(page, 'incoming', linked.incoming);
  putProperty(page, 'language', linked.language || 'und');
  putKey(page, 'lines');
  const parts = compileParts(compilation, places, page);
  putProperty(page, 'listener', { verified: listener.verified, who: listener.who });
  putProperty(page, 'minReader', MIN_READER);
  putKey(page, 'objections');
  putParts(page, parts, 'objection', compilation.page);
  putKey(page, 'outcomes');
  putOutcomes(page, linked, places);
  putProperty(page, 'rules', linked.rules);
  putKey(page, 'slots');
  putSlots(page, linked, places);
  putProperty(page, 'source', sourceOf(linked, options.sha256));
  if (stage !== undefined) putProperty(page, 'stage', stage);
  if (start !== undefined && linked.steps.has(start)) putProperty(page, 'start', start);
  putKey(page, 'steps');
  putParts(page, parts, 'step', compilation.page);
  if (title !== undefined) putProperty(page, 'title', title);
  putProperty(page, 'variants', variantWeights(compilation.variantRuns));
  put(page, '\n}\n');
}

function putProperty(page: Page, key: string, value: unknown): void {
  putKey(page, key);
  putValue(page, value);
}

function putKey(page: Page, key: string): void {
  putItem(page, 1, page.length === 1);
  putQuoted(page, '', key);
  put(page, ': ');
}

function checkedOf(options: CompileOptions): Checked {
  const { version, packs = {}, errors, warnings, allowed = [] } = options;
  return {
    allowed: allowed.map(({ because, rule, until }) => ({ because, rule, until })),
    errors,
    packs,
    parley: version,
    warnings,
  };
}
