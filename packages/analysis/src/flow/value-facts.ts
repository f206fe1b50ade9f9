import type { Comparison, IsOneOf, Value } from '@parley/language';
import { fits, ORDERED, wordOf } from '../check/types.ts';
import type { SlotSymbol } from '../link/linked-script.ts';

/** What is known of a slot's value: one of a list's words, or a stretch of numbers with its ends. */
type Constraint =
  | { readonly kind: 'words'; readonly allowed: readonly string[] }
  | {
      readonly kind: 'range';
      readonly low: number;
      readonly high: number;
      readonly openLow: boolean;
      readonly openHigh: boolean;
    };

type Facts = ReadonlyMap<string, Constraint>;

/** For which values a condition holds, and for which it fails: at least one of the constraints. */
interface Truth {
  readonly holds: readonly Constraint[];
  readonly fails: readonly Constraint[];
}

const NO_TRUTH: Truth = { holds: [], fails: [] };

/** Of so many slots something is remembered on a way. */
const MOST_FACTS = 24;

/** A longer list is not followed word by word. */
const MOST_WORDS = 64;
const YES_NO = ['yes', 'no'];

/** The facts' number where nothing is known. */
export const NOTHING_KNOWN = 0;

/** What conditions say about slots' values on a path; interned, since most paths know nothing. */
export class ValueFacts {
  readonly #slots: ReadonlyMap<string, SlotSymbol>;
  readonly #all: Facts[] = [new Map()];
  readonly #byKey = new Map<string, number>([['', NOTHING_KNOWN]]);
  readonly #truths = new Map<Comparison | IsOneOf, Truth>();

  constructor(slots: ReadonlyMap<string, SlotSymbol>) {
    this.#slots = slots;
  }

  /** What holds on both of two ways. */
  join(a: number, b: number): number {
    if (a === b) return a;
    if (a === NOTHING_KNOWN || b === NOTHING_KNOWN) return NOTHING_KNOWN;
    const result = new Map<string, Constraint>();
    const other = this.#all[b] as Facts;
    for (const [slot, constraint] of this.#all[a] as Facts) {
      const second = other.get(slot);
      const hull = second && either(constraint, second);
      if (hull) result.set(slot, hull);
    }
    return this.#intern(result);
  }

  /** Forgets what is known of a slot: it was captured anew. */
  forget(id: number, slot: string): number {
    const facts = this.#all[id] as Facts;
    if (!facts.has(slot)) return id;
    const result = new Map(facts);
    result.delete(slot);
    return this.#intern(result);
  }

  /** The facts after `set SLOT = value`. */
  assign(id: number, slot: string, value: Value | undefined): number {
    const cleared = this.forget(id, slot);
    const symbol = this.#slots.get(slot);
    const [only] = (symbol && value && constraintsOf(symbol, [value])) ?? [];
    return only ? this.#with(cleared, slot, only) : cleared;
  }

  /** Whether the script declares a slot. */
  isDeclared(slot: string): boolean {
    return this.#slots.has(slot);
  }

  /** The facts where a comparison holds or fails; undefined where that can't be. */
  assume(id: number, condition: Comparison | IsOneOf, holds: boolean): number | undefined {
    const truth = this.#truthOf(condition);
    if (!truth) return id;
    const slot = condition.slot.text;
    const known = (this.#all[id] as Facts).get(slot) ?? this.#whole(slot);
    const parts = holds ? truth.holds : truth.fails;
    const kept = parts.flatMap((part) => (known ? (both(known, part) ?? []) : part));
    const [first, ...others] = kept;
    if (!first) return undefined;
    const next = others.reduce<Constraint | undefined>(
      (hull, part) => hull && either(hull, part),
      first,
    );
    // Nothing that a range could say; what was known still holds.
    if (!next) return id;
    return this.#with(id, slot, next);
  }

  #with(id: number, slot: string, constraint: Constraint): number {
    const facts = new Map(this.#all[id] as Facts);
    facts.delete(slot);
    facts.set(slot, constraint);
    // The oldest is let go: a condition seldom speaks of one far above.
    const oldest = facts.keys().next().value;
    if (facts.size > MOST_FACTS && oldest !== undefined) facts.delete(oldest);
    return this.#intern(facts);
  }

  #whole(slot: string): Constraint | undefined {
    const symbol = this.#slots.get(slot);
    const words = symbol ? listOf(symbol) : [];
    return words.length > 0 ? { kind: 'words', allowed: words } : undefined;
  }

  /** The values for which a condition holds, and those for which it fails; undefined where it says nothing that is followed. */
  #truthOf(condition: Comparison | IsOneOf): Truth | undefined {
    const known = this.#truths.get(condition);
    if (known) return known === NO_TRUTH ? undefined : known;
    const symbol = this.#slots.get(condition.slot.text);
    const truth = symbol && truthOf(symbol, condition);
    this.#truths.set(condition, truth ?? NO_TRUTH);
    return truth;
  }

  #intern(facts: Facts): number {
    const key = [...facts]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([slot, constraint]) => `${slot}\u0000${keyOf(constraint)}`)
      .join('\u0001');
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    this.#byKey.set(key, this.#all.length);
    return this.#all.push(facts) - 1;
  }
}

function keyOf(constraint: Constraint): string {
  if (constraint.kind === 'words') return constraint.allowed.toSorted().join('|');
  return `${constraint.openLow ? '(' : '['}${constraint.low},${constraint.high}${constraint.openHigh ? ')' : ']'}`;
}

const DAY = 86_400_000;

function numberOf(value: Value): number | undefined {
  switch (value.kind) {
    case 'number':
    case 'percent':
      return value.value;
    case 'date':
      return Date.parse(value.text) / DAY;
    case 'time':
      return value.minutes;
    default:
      return undefined;
  }
}

/** The words that a slot may be, where its type names them all and they are not too many to follow. */
function listOf(symbol: SlotSymbol): readonly string[] {
  if (symbol.type === 'yes-no') return YES_NO;
  return symbol.values.length <= MOST_WORDS ? symbol.values : [];
}

function truthOf(symbol: SlotSymbol, condition: Comparison | IsOneOf): Truth | undefined {
  const operator = condition.kind === 'compare' ? condition.operator : '=';
  const constraints = constraintsOf(
    symbol,
    condition.kind === 'compare' ? [condition.value] : condition.values,
  );
  if (!constraints) return undefined;
  const [first] = constraints;
  if (operator === '=' || operator === '!=') {
    const rest = restOf(symbol, constraints);
    return operator === '='
      ? { holds: constraints, fails: rest }
      : { holds: rest, fails: constraints };
  }
  if (first?.kind !== 'range') return undefined;
  const at = first.low;
  switch (operator) {
    case '<':
      return { holds: [below(at, true)], fails: [above(at, false)] };
    case '<=':
      return { holds: [below(at, false)], fails: [above(at, true)] };
    case '>':
      return { holds: [above(at, true)], fails: [below(at, false)] };
    case '>=':
      return { holds: [above(at, false)], fails: [below(at, true)] };
  }
}

/** One constraint a value; undefined where the values don't fit the slot, or change from call to call. */
function constraintsOf(
  symbol: SlotSymbol,
  values: readonly Value[],
): readonly Constraint[] | undefined {
  const constraints: Constraint[] = [];
  const listed = listOf(symbol).length > 0;
  for (const value of values) {
    const word = listed ? wordOf(symbol, value) : undefined;
    const number = ORDERED.has(symbol.type) && fits(symbol, value) ? numberOf(value) : undefined;
    if (word !== undefined) constraints.push({ kind: 'words', allowed: [word] });
    else if (number !== undefined)
      constraints.push({
        kind: 'range',
        low: number,
        high: number,
        openLow: false,
        openHigh: false,
      });
    else return undefined;
  }
  return constraints;
}

/** What a slot may be besides some values. */
function restOf(symbol: SlotSymbol, values: readonly Constraint[]): readonly Constraint[] {
  const words = values.flatMap((value) => (value.kind === 'words' ? value.allowed : []));
  const rest = listOf(symbol).filter((word) => !words.includes(word));
  if (words.length > 0) return rest.length > 0 ? [{ kind: 'words', allowed: rest }] : [];
  const numbers = values
    .flatMap((value) => (value.kind === 'range' ? value.low : []))
    .toSorted((a, b) => a - b);
  return numbers.flatMap((number, index) => {
    const next = numbers[index + 1];
    const between: Constraint =
      next === undefined
        ? above(number, true)
        : { kind: 'range', low: number, high: next, openLow: true, openHigh: true };
    return index === 0 ? [below(number, true), between] : [between];
  });
}

function below(at: number, open: boolean): Constraint {
  return { kind: 'range', low: -Infinity, high: at, openLow: false, openHigh: open };
}

function above(at: number, open: boolean): Constraint {
  return { kind: 'range', low: at, high: Infinity, openLow: open, openHigh: false };
}

/** What both say; undefined where they exclude each other. */
function both(a: Constraint, b: Constraint): Constraint | undefined {
  if (a.kind === 'words' && b.kind === 'words') {
    const allowed = a.allowed.filter((word) => b.allowed.includes(word));
    return allowed.length > 0 ? { kind: 'words', allowed } : undefined;
  }
  if (a.kind !== 'range' || b.kind !== 'range') return a;
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  const openLow = (a.low === low && a.openLow) || (b.low === low && b.openLow);
  const openHigh = (a.high === high && a.openHigh) || (b.high === high && b.openHigh);
  if (low > high || (low === high && (openLow || openHigh))) return undefined;
  return { kind: 'range', low, high, openLow, openHigh };
}

/** What at least one of two says: the hull of ranges. */
function either(a: Constraint, b: Constraint): Constraint | undefined {
  if (a.kind === 'words' && b.kind === 'words') {
    return {
      kind: 'words',
      allowed: [...a.allowed, ...b.allowed.filter((word) => !a.allowed.includes(word))].toSorted(),
    };
  }
  if (a.kind !== 'range' || b.kind !== 'range') return undefined;
  const low = Math.min(a.low, b.low);
  const high = Math.max(a.high, b.high);
  if (low === -Infinity && high === Infinity) return undefined;
  const openLow = !((a.low === low && !a.openLow) || (b.low === low && !b.openLow));
  const openHigh = !((a.high === high && !a.openHigh) || (b.high === high && !b.openHigh));
  return { kind: 'range', low, high, openLow, openHigh };
}
