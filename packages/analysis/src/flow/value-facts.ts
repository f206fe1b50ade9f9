import type { Comparison, IsOneOf, Value } from '@parley/language';
import { domainOf } from '../check/types.ts';
import type { SlotSymbol } from '../link/linked-script.ts';

/** What is known of a slot's value: one of a list's words, or a stretch of numbers with its ends. */
type Constraint =
  | { readonly kind: 'words'; readonly allowed: readonly string[] }
  | { readonly kind: 'range'; readonly low: number; readonly high: number; readonly openLow: boolean; readonly openHigh: boolean };

type Facts = ReadonlyMap<string, Constraint>;

/** The facts' number where nothing is known. */
export const NOTHING_KNOWN = 0;

/** What conditions say about slots' values on a path; interned, since most paths know nothing. */
export class ValueFacts {
  readonly #slots: ReadonlyMap<string, SlotSymbol>;
  readonly #all: Facts[] = [new Map()];
  readonly #byKey = new Map<string, number>([['', NOTHING_KNOWN]]);

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

  /** The facts after `set SLOT = value`; only words are followed. */
  assign(id: number, slot: string, domain: string | undefined): number {
    const cleared = this.forget(id, slot);
    const words = this.#wordsOf(slot);
    if (domain === undefined || !words.includes(domain)) return cleared;
    return this.#intern(new Map([...(this.#all[cleared] as Facts), [slot, { kind: 'words', allowed: [domain] } as const]]));
  }

  /** Whether a comparison holds for certain, fails for certain, or may do either. */
  test(id: number, condition: Comparison | IsOneOf): boolean | undefined {
    const facts = this.#all[id] as Facts;
    const truth = this.#truthOf(condition);
    if (!truth) return undefined;
    const known = facts.get(condition.slot.text) ?? this.#whole(condition.slot.text);
    if (!known) return undefined;
    if (!both(known, truth.holds)) return false;
    return truth.fails.every((part) => !both(known, part)) ? true : undefined;
  }

  /** The facts where a comparison holds or fails; undefined where that can't be. */
  assume(id: number, condition: Comparison | IsOneOf, holds: boolean): number | undefined {
    const truth = this.#truthOf(condition);
    if (!truth) return id;
    const slot = condition.slot.text;
    const known = (this.#all[id] as Facts).get(slot) ?? this.#whole(slot);
    const parts = holds ? [truth.holds] : truth.fails;
    const kept = parts.flatMap((part) => (known ? (both(known, part) ?? []) : part));
    const [first, ...others] = kept;
    if (!first) return undefined;
    const next = others.reduce<Constraint | undefined>((hull, part) => hull && either(hull, part), first);
    // Nothing that a range could say; what was known still holds.
    if (!next) return id;
    return this.#intern(new Map([...(this.#all[id] as Facts), [slot, next]]));
  }

  #wordsOf(slot: string): readonly string[] {
    const symbol = this.#slots.get(slot);
    return symbol?.type === 'yes-no' ? ['yes', 'no'] : (symbol?.values ?? []);
  }

  #whole(slot: string): Constraint | undefined {
    const words = this.#wordsOf(slot);
    return words.length > 0 ? { kind: 'words', allowed: words } : undefined;
  }

  /** The values for which a condition holds, and those for which it fails. */
  #truthOf(condition: Comparison | IsOneOf): { holds: Constraint; fails: Constraint[] } | undefined {
    const words = this.#wordsOf(condition.slot.text);
    const values = condition.kind === 'compare' ? [condition.value] : condition.values;
    if (words.length > 0) {
      const named = values.map(domainOf);
      if (named.includes(undefined)) return undefined;
      const holds = words.filter((word) => named.includes(word) === !(condition.kind === 'compare' && condition.operator === '!='));
      return { holds: { kind: 'words', allowed: holds }, fails: [{ kind: 'words', allowed: words.filter((word) => !holds.includes(word)) }] };
    }
    const number = condition.kind === 'compare' ? numberOf(condition.value) : undefined;
    if (condition.kind !== 'compare' || number === undefined) return undefined;
    return rangesOf(condition.operator, number);
  }

  #intern(facts: Facts): number {
    const key = [...facts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([slot, constraint]) => `${slot}\u0000${keyOf(constraint)}`).join('\u0001');
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    this.#byKey.set(key, this.#all.length);
    return this.#all.push(facts) - 1;
  }
}

function keyOf(constraint: Constraint): string {
  if (constraint.kind === 'words') return constraint.allowed.join('|');
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

function rangesOf(operator: Comparison['operator'], at: number): { holds: Constraint; fails: Constraint[] } | undefined {
  const below = (open: boolean): Constraint => ({ kind: 'range', low: -Infinity, high: at, openLow: false, openHigh: open });
  const above = (open: boolean): Constraint => ({ kind: 'range', low: at, high: Infinity, openLow: open, openHigh: false });
  const exactly: Constraint = { kind: 'range', low: at, high: at, openLow: false, openHigh: false };
  switch (operator) {
    case '<':
      return { holds: below(true), fails: [above(false)] };
    case '<=':
      return { holds: below(false), fails: [above(true)] };
    case '>':
      return { holds: above(true), fails: [below(false)] };
    case '>=':
      return { holds: above(false), fails: [below(true)] };
    case '=':
      return { holds: exactly, fails: [below(true), above(true)] };
    case '!=':
      // What is left has a hole, which a range can't say: only equality is followed.
      return undefined;
  }
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
    return { kind: 'words', allowed: [...a.allowed, ...b.allowed.filter((word) => !a.allowed.includes(word))].toSorted() };
  }
  if (a.kind !== 'range' || b.kind !== 'range') return undefined;
  const low = Math.min(a.low, b.low);
  const high = Math.max(a.high, b.high);
  if (low === -Infinity && high === Infinity) return undefined;
  const openLow = !((a.low === low && !a.openLow) || (b.low === low && !b.openLow));
  const openHigh = !((a.high === high && !a.openHigh) || (b.high === high && !b.openHigh));
  return { kind: 'range', low, high, openLow, openHigh };
}

