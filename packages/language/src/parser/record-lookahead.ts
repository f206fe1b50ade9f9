import {
  Alternation,
  Alternative,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  Terminal,
  type EmbeddedActionsParser,
  type IProduction,
  type Rule,
} from 'chevrotain';
import { vocabulary } from '../lexer/token-types.ts';
import type { LookaheadEntry, LookaheadTable } from './lookahead-table.ts';

/** Chevrotain's keys of choices within a rule: the kind above, the number of the choice below. */
const KINDS = [
  { type: Alternation, key: 1 << 8, isAlternation: true },
  { type: Option, key: 2 << 8, isAlternation: false },
  { type: Repetition, key: 3 << 8, isAlternation: false },
  { type: RepetitionMandatory, key: 4 << 8, isAlternation: false },
] as const;
type Holder = Alternation | Alternative | Option | Repetition | RepetitionMandatory;

/**
 * Computes, from a grammar that chevrotain has recorded, the tokens by which each of its choices is made.
 * The result is committed: recording the grammar at every start was most of the parser's cold start.
 */
export function recordLookahead(parser: EmbeddedActionsParser): LookaheadTable {
  const rules = Object.values(parser.getGAstProductions()) as Rule[];
  const first = new Map<Rule, ReadonlySet<number>>();
  return Object.fromEntries(rules.map((rule) => [rule.name, choicesOf(rule.definition, first)]));
}

function choicesOf(
  sequence: readonly IProduction[],
  rules: Map<Rule, ReadonlySet<number>>,
): LookaheadEntry[] {
  return sequence.flatMap((production) => {
    // A rule that is named here has choices of its own.
    if (!('definition' in production) || production instanceof NonTerminal) return [];
    const holder = production as Holder;
    const inside = choicesOf(holder.definition, rules);
    const kind = KINDS.find(({ type }) => production instanceof type);
    if (!kind) return inside;
    const parts = kind.isAlternation
      ? (holder.definition as Alternative[]).map(({ definition }) => definition)
      : [holder.definition];
    const first = parts.map((part) => [...firstOf(part, rules)].toSorted((a, b) => a - b));
    return [
      { key: kind.key | (holder as Option).idx, isAlternation: kind.isAlternation, first },
      ...inside,
    ];
  });
}

/** The tokens that a sequence may begin with. No rule of the grammar may be empty. */
function firstOf(
  sequence: readonly IProduction[],
  rules: Map<Rule, ReadonlySet<number>>,
): Set<number> {
  const set = new Set<number>();
  for (const production of sequence) {
    for (const token of firstOfOne(production, rules)) set.add(token);
    if (!(production instanceof Option) && !(production instanceof Repetition)) break;
  }
  return set;
}

function firstOfOne(
  production: IProduction,
  rules: Map<Rule, ReadonlySet<number>>,
): ReadonlySet<number> {
  if (production instanceof Terminal) return new Set([vocabulary.indexOf(production.terminalType)]);
  if (production instanceof NonTerminal) {
    const { referencedRule: rule } = production;
    let known = rules.get(rule);
    if (!known) rules.set(rule, (known = firstOf(rule.definition, rules)));
    return known;
  }
  if (production instanceof Alternation) {
    return new Set(
      (production.definition as Alternative[]).flatMap(({ definition }) => [
        ...firstOf(definition, rules),
      ]),
    );
  }
  return firstOf((production as Holder).definition, rules);
}
