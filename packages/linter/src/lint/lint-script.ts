import type { CheckedScript, GraphNode, Visited } from '@parley/analysis';
import {
  compareDiagnostics,
  type Diagnostic,
  type OwnWords,
  type Related,
} from '@parley/diagnostics';
import { phraseFindings, withExtended, type Linter } from '../engine/linter.ts';
import { CallEvents, type Call } from '../flow/events.ts';
import { flowFindings } from '../flow/flow-checks.ts';
import { Ways } from '../flow/ways.ts';
import type { Pack, Rule } from '../model/rule.ts';
import type { Audience } from '../model/utterance.ts';
import { maskPersonalData } from '../personal/find-personal-data.ts';
import { fingerprintOf } from './fingerprint.ts';
import { levelOf, ruleDiagnostic, wordsOfRule } from './rule-diagnostic.ts';
import { audienceIn, linesOf, ScanCache, type ScriptLine } from './script-lines.ts';

export interface LintOptions {
  /** The packs of scripts whose header names none. */
  readonly packs?: readonly string[];
  /** Kinds of creditor, as `bank`; rules for others do not hold. Absent: all hold. */
  readonly creditor?: readonly string[];
  readonly cache?: ScanCache;
}

/**
 * What the rules find in a script: in its lines, whoever may hear them, and on the ways that its calls may
 * take. Each finding that depends on the way carries a shortest one.
 */
export function lintScript(
  linter: Linter,
  { script, facts }: CheckedScript,
  options: LintOptions = {},
): Diagnostic[] {
  const packs = packsOf(linter, script.rules, options.packs ?? []);
  const cache = options.cache ?? new ScanCache();
  const lines = linesOf(linter, script, facts, cache);
  const call: Call = { linter, script, facts, lines, cache };
  const isOn = (rule: Rule): boolean =>
    rule.packs.some((pack) => packs.has(pack)) &&
    (rule.appliesTo.length === 0 || isFor(rule, script.rules, options.creditor));
  const report = new Report(linter, packs);
  const ways = new Ways(facts);
  for (const line of call.lines.values()) lintLine(call, ways, line, isOn, report);
  const context = { call, ways, events: new CallEvents(call) };
  // A library by itself is no call: only its words can be judged.
  const flowRules = script.start === undefined ? [] : linter.rules;
  for (const rule of flowRules) {
    if (!rule.flow || !isOn(rule)) continue;
    for (const { file, span, text, way } of flowFindings(context, rule.flow))
      report.add(rule, { file: file.path, span, text, owner: script.name, related: way });
  }
  return report.all.toSorted(compareDiagnostics);
}

/**
 * The packs in force for a script: those of its header, and of the project those that are of no country; where
 * the header names none, all of the project. House style is always there, and what packs extend comes with them.
 */
export function packsOf(
  { set }: Linter,
  header: readonly string[],
  project: readonly string[],
): ReadonlySet<string> {
  const packOf = (id: string): Pack | undefined => set.packs.find((pack) => pack.id === id);
  const named = header.filter((word) => packOf(word));
  const further =
    named.length > 0 ? project.filter((id) => packOf(id)?.jurisdiction === undefined) : project;
  return withExtended(
    set,
    packOf('house') ? [...named, ...further, 'house'] : [...named, ...further],
  );
}

function isFor(
  { appliesTo }: Rule,
  header: readonly string[],
  creditor: readonly string[] | undefined,
): boolean {
  return appliesTo.some((kind) => header.includes(kind) || (creditor?.includes(kind) ?? false));
}

interface Place {
  readonly file: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly text: string;
  /** The words that its fingerprint hangs on; absent: the text. */
  readonly identity?: string;
  readonly owner: string;
  readonly related: readonly Related[];
}

/** The findings of one script. */
class Report {
  readonly #linter: Linter;
  readonly #packs: ReadonlySet<string>;
  readonly #words = new Map<Rule, OwnWords>();
  readonly #ordinals = new Map<string, number>();
  readonly all: Diagnostic[] = [];

  constructor(linter: Linter, packs: ReadonlySet<string>) {
    this.#linter = linter;
    this.#packs = packs;
  }

  add(rule: Rule, { file, span, text, identity = text, owner, related }: Place): void {
    let words = this.#words.get(rule);
    if (!words) this.#words.set(rule, (words = wordsOfRule(rule, this.#linter.set, this.#packs)));
    const key = fingerprintOf(rule.id, owner, identity, 0);
    const ordinal = this.#ordinals.get(key) ?? 0;
    this.#ordinals.set(key, ordinal + 1);
    this.all.push(
      ruleDiagnostic(
        rule,
        levelOf(rule, this.#packs),
        words,
        { file, span },
        {
          text: maskPersonalData(text),
          related,
          fingerprint: fingerprintOf(rule.id, owner, identity, ordinal),
        },
      ),
    );
  }
}

/** Judges one line for each audience that it may have. */
function lintLine(
  { linter, script, facts }: Call,
  ways: Ways,
  { node, isNote, hits }: ScriptLine,
  isOn: (rule: Rule) => boolean,
  report: Report,
): void {
  if (hits.length === 0) return;
  const seen = new Set<string>();
  for (const [audience, configurations] of audiencesOf(node, facts)) {
    const setting = {
      speaker: isNote ? 'note' : 'agent',
      channel: script.channel,
      audience,
    } as const;
    for (const { rule, start, end } of phraseFindings(linter, hits, setting)) {
      const key = `${rule.id} ${start} ${end}`;
      if (!isOn(rule) || seen.has(key)) continue;
      // A line that no call reaches is judged by its words alone.
      if (configurations.size === 0 && rule.phrase?.audiences) continue;
      seen.add(key);
      const way = rule.phrase?.audiences ? wayTo(ways, node, configurations) : undefined;
      report.add(rule, {
        file: node.file.path,
        span: { start, end },
        text: node.file.text.slice(start, end),
        identity: node.file.text.slice(node.span.start, node.span.end),
        owner: ownerOf(node, script.name),
        related: ways.places(way),
      });
    }
  }
}

const NONE: ReadonlySet<number> = new Set();

/** Who may hear a node's line, and in which configurations. */
function audiencesOf(
  node: GraphNode,
  facts: Call['facts'],
): ReadonlyMap<Audience, ReadonlySet<number>> {
  const all = new Map<Audience, Set<number>>();
  for (const [configuration] of facts.table.of(node.id)) {
    const audience = audienceIn(facts, configuration);
    const known = all.get(audience);
    if (known) known.add(configuration);
    else all.set(audience, new Set([configuration]));
  }
  return all.size > 0 ? all : new Map([['verified', NONE]]);
}

function wayTo(
  ways: Ways,
  node: GraphNode,
  configurations: ReadonlySet<number>,
): Visited | undefined {
  return ways.to(node.id).find(({ configuration }) => configurations.has(configuration));
}

/** What a line's fingerprint hangs on besides its words: its pin, else the file that it stands in. */
function ownerOf({ action, file }: GraphNode, script: string): string {
  const pin = action.kind === 'say' ? action.pin : undefined;
  return pin === undefined ? `${file.path}` : `${script}@${pin}`;
}
