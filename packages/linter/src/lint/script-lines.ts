import type { Facts, GraphNode, LinkedScript, SourceFile } from '@parley/analysis';
import { scanLine, type Linter } from '../engine/linter.ts';
import type { Hit } from '../model/hit.ts';
import type { Audience, LanguageId, SlotInText } from '../model/utterance.ts';

/** A line of a script with what the detectors find in it. */
export interface ScriptLine {
  readonly node: GraphNode;
  readonly isNote: boolean;
  readonly slots: readonly SlotInText[];
  readonly hits: readonly Hit[];
}

/** What was found in texts, by file and place: a library's lines are looked at once for all scripts. */
export class ScanCache {
  readonly #byFile = new WeakMap<SourceFile, Map<number, readonly Hit[]>>();
  readonly #byWording = new Map<string, ReadonlySet<number>>();

  /** The detectors that find something in a wording; the same few words stand in many scripts. */
  wording(text: string, scan: () => readonly Hit[]): ReadonlySet<number> {
    let found = this.#byWording.get(text);
    if (!found) {
      found = new Set(scan().map(({ detector }) => detector));
      this.#byWording.set(text, found);
    }
    return found;
  }

  get(file: SourceFile, start: number, scan: () => readonly Hit[]): readonly Hit[] {
    let known = this.#byFile.get(file);
    if (!known) this.#byFile.set(file, (known = new Map()));
    let hits = known.get(start);
    if (!hits) known.set(start, (hits = scan()));
    return hits;
  }
}

/** The language of a script's lines, by its header; undefined: each line tells by itself. */
export function languageOfScript({ language }: LinkedScript): LanguageId | undefined {
  const primary = language?.slice(0, 2).toLowerCase();
  return primary === 'zh' || primary === 'en' ? primary : undefined;
}

/** All lines that the agent says or is shown, with what is found in them, by node. */
export function linesOf(
  linter: Linter,
  script: LinkedScript,
  { graph }: Facts,
  cache: ScanCache,
): ReadonlyMap<number, ScriptLine> {
  const language = languageOfScript(script);
  const lines = new Map<number, ScriptLine>();
  for (const node of graph.nodes) {
    const { action, file } = node;
    if (action.kind !== 'say') continue;
    const { start, end } = action.speech;
    const slots = slotsOf(script, action.speech);
    const hits = cache.get(file, start, () =>
      scanLine(linter, { source: file.text, start, end, slots, ...(language ? { language } : {}) }),
    );
    lines.set(node.id, { node, isNote: action.note, slots, hits });
  }
  return lines;
}

type Speech = Extract<GraphNode['action'], { kind: 'say' }>['speech'];
const NO_SLOTS: readonly SlotInText[] = [];

function slotsOf({ slots }: LinkedScript, { parts }: Speech): readonly SlotInText[] {
  let found: SlotInText[] | undefined;
  for (const part of parts) {
    if (part.kind !== 'slot-use') continue;
    const { start, end, name } = part;
    const symbol = slots.get(name);
    (found ??= []).push(
      symbol
        ? {
            start,
            end,
            name,
            type: symbol.type,
            privacy: symbol.privacy,
            captured: symbol.captured,
          }
        : { start, end, name },
    );
  }
  return found ?? NO_SLOTS;
}

/** Who hears what is said in a configuration. */
export function audienceIn(facts: Facts, configuration: number): Audience {
  const { listener, verified } = facts.configurations.at(configuration);
  switch (listener) {
    case 'customer':
    case 'representative':
      return verified ? 'verified' : 'unverified';
    case 'third-party':
    case 'machine':
    case 'unknown':
      return listener;
  }
}
