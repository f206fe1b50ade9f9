import type { Facts, GraphNode, LinkedScript, NodeId } from '@parley/analysis';
import { scanLine, type Linter } from '../engine/linter.ts';
import { languageOfScript, type ScanCache, type ScriptLine } from '../lint/script-lines.ts';
import type { CallEvent, Detector } from '../model/rule.ts';

/** One script as flow rules look at it. */
export interface Call {
  readonly linter: Linter;
  readonly script: LinkedScript;
  readonly facts: Facts;
  readonly lines: ReadonlyMap<NodeId, ScriptLine>;
  readonly cache: ScanCache;
}

/** The events of a call, by node; what is asked for once is kept. */
export class CallEvents {
  readonly #call: Call;
  readonly #says = new Map<Detector, ReadonlySet<NodeId>>();
  readonly #hears = new Map<Detector, ReadonlySet<NodeId>>();
  #reveals: ReadonlySet<NodeId> | undefined;

  constructor(call: Call) {
    this.#call = call;
  }

  /** The nodes at which one of some events happens. */
  nodesOf(events: readonly CallEvent[]): ReadonlySet<NodeId> {
    const nodes = new Set<NodeId>();
    for (const event of events) for (const node of this.#nodesOf(event)) nodes.add(node);
    return nodes;
  }

  #nodesOf(event: CallEvent): Iterable<NodeId> {
    switch (event.kind) {
      case 'says':
        return this.says(event.detector);
      case 'hears':
        return this.hears(event.detector);
      case 'verify':
        return this.#where((node) => this.isVerify(node));
      case 'reveals-debt':
        return this.reveals();
      case 'end':
        return this.#where((node) => this.#isEnd(node, event.of));
    }
  }

  #where(test: (node: GraphNode) => boolean): NodeId[] {
    return this.#call.facts.graph.nodes.filter(test).map(({ id }) => id);
  }

  isVerify({ action, next }: GraphNode): boolean {
    const { nodes } = this.#call.facts.graph;
    return action.kind === 'choice' && next.some((id) => nodes[id]?.action.kind === 'result');
  }

  #isEnd({ action }: GraphNode, of: 'promise' | undefined): boolean {
    if (action.kind !== 'end') return false;
    return of === undefined || this.isPromise(action.outcome);
  }

  /** A promise is an outcome that requires a captured money and a captured date. */
  isPromise(outcome: string): boolean {
    const { outcomes, slots } = this.#call.script;
    const required = (outcomes.get(outcome)?.requires ?? []).map((name) => slots.get(name));
    const has = (type: string): boolean =>
      required.some((slot) => slot?.captured === true && slot.type === type);
    return has('money') && has('date');
  }

  /** Lines of the agent that a detector finds. */
  says(detector: Detector): ReadonlySet<NodeId> {
    let nodes = this.#says.get(detector);
    if (!nodes) {
      const index = this.#call.linter.indexes.get(detector);
      const found = new Set<NodeId>();
      for (const [id, { isNote, hits }] of this.#call.lines)
        if (!isNote && hits.some((hit) => hit.detector === index)) found.add(id);
      this.#says.set(detector, (nodes = found));
    }
    return nodes;
  }

  /** Lines that reveal debt, by a slot or by their words. */
  reveals(): ReadonlySet<NodeId> {
    if (this.#reveals) return this.#reveals;
    const { linter, lines } = this.#call;
    const found = new Set(this.says(linter.set.reveals));
    for (const [id, { isNote, slots }] of lines)
      if (!isNote && slots.some(({ privacy }) => privacy === 'debt')) found.add(id);
    return (this.#reveals = found);
  }

  /** Replies and objections whose wordings a detector finds. */
  hears(detector: Detector): ReadonlySet<NodeId> {
    let nodes = this.#hears.get(detector);
    if (!nodes) {
      const found = new Set<NodeId>();
      for (const { id, action } of this.#call.facts.graph.nodes) {
        const wordings =
          action.kind === 'reply'
            ? action.wordings
            : action.kind === 'objection'
              ? action.objection.node.heard
              : [];
        if (wordings.some(({ text }) => this.#isHeard(detector, text))) found.add(id);
      }
      this.#hears.set(detector, (nodes = found));
    }
    return nodes;
  }

  #isHeard(detector: Detector, text: string): boolean {
    const { linter, script, cache } = this.#call;
    const index = linter.indexes.get(detector);
    if (index === undefined) return false;
    const language = languageOfScript(script);
    const found = cache.wording(`${language ?? ''} ${text}`, () => {
      const line = { source: text, start: 0, end: text.length, slots: [] };
      return scanLine(linter, language ? { ...line, language } : line);
    });
    return found.has(index);
  }
}
