import type { Phase } from '@parley/language';
import type { LinkedScript, ObjectionSymbol } from '../analysis.ts';
import type { Say } from './labels.ts';
import { movesOf, type FoundMove } from './moves.ts';

/** A box of the drawing. */
export interface FlowNode {
  readonly id: string;
  readonly kind: 'step' | 'end' | 'otherwise';
  readonly title: string;
  readonly phase: Phase | undefined;
  readonly isStart: boolean;
}

/** A way from one box to another; several between the same two are one line with all their labels. */
export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  readonly labels: readonly string[];
}

/** Objections that lead to the same places. They may come up nearly anywhere, so no lines are drawn to them. */
export interface ObjectionGroup {
  /** Each objection, with the steps that it is limited to. */
  readonly lines: readonly string[];
  /** Where they lead. */
  readonly leads: string;
}

/** How the calls of a script may go, as plain data to be drawn. */
export interface FlowGraph {
  readonly title: string;
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  readonly objections: readonly ObjectionGroup[];
}

/** The ways of a script: steps, groups of objections that lead the same way, and ends. */
export function flowGraph(script: LinkedScript, say: Say): FlowGraph {
  const edges = new EdgeBook();
  const steps = [...script.steps.values()].map(({ name, node, file }): FlowNode => {
    for (const move of movesOf(node.body, file, say)) edges.add(stepId(name), move, script);
    return {
      id: stepId(name),
      kind: 'step',
      title: node.title?.text ?? name,
      phase: node.phase,
      isStart: name === script.start,
    };
  });
  const nodes = [...steps, ...otherwiseNode(script, say, edges)];
  const reached = new Set(edges.all().map(({ to }) => to));
  for (const { name, title } of script.outcomes.values()) {
    if (!reached.has(endId(name))) continue;
    nodes.push({
      id: endId(name),
      kind: 'end',
      title: title ?? name,
      phase: undefined,
      isStart: false,
    });
  }
  return {
    title: script.title ?? script.name,
    nodes,
    edges: edges.all(),
    objections: objectionGroups(script, say),
  };
}

function stepId(name: string): string {
  return `step ${name}`;
}

function endId(name: string): string {
  return `end ${name}`;
}

/** The edges in the order in which they are found, without those that lead to nothing. */
class EdgeBook {
  readonly #edges = new Map<string, { from: string; to: string; labels: string[] }>();

  add(from: string, { target, label }: FoundMove, script: LinkedScript): void {
    const to = targetId(target, script);
    if (to === undefined) return;
    const key = `${from}\n${to}`;
    const known = this.#edges.get(key) ?? { from, to, labels: [] };
    this.#edges.set(key, known);
    if (label !== '' && !known.labels.includes(label)) known.labels.push(label);
  }

  all(): readonly FlowEdge[] {
    return [...this.#edges.values()];
  }
}

/** The box that a move leads to; undefined: `return`, or a name that nothing has. */
function targetId(
  target: FoundMove['target'],
  { steps, outcomes }: LinkedScript,
): string | undefined {
  if (target.kind === 'return') return undefined;
  const name = target.kind === 'goto' ? target.target?.text : target.outcome?.text;
  if (name === undefined || !(target.kind === 'goto' ? steps : outcomes).has(name))
    return undefined;
  return target.kind === 'goto' ? stepId(name) : endId(name);
}

/** The header's `otherwise` is one box: lines from every choice point would hide all others. */
function otherwiseNode(script: LinkedScript, say: Say, edges: EdgeBook): readonly FlowNode[] {
  if (!script.otherwise) return [];
  edges.add('otherwise', { target: script.otherwise, label: '' }, script);
  return [
    {
      id: 'otherwise',
      kind: 'otherwise',
      title: say('graph/otherwise'),
      phase: undefined,
      isStart: false,
    },
  ];
}

/** A script has dozens of objections, and most lead to the same few places. */
function objectionGroups(script: LinkedScript, say: Say): readonly ObjectionGroup[] {
  const groups = new Map<string, string[]>();
  for (const objection of script.objections.values()) {
    const moves = movesOf(objection.node.body, objection.file, say);
    const places = new Set(moves.map(({ target }) => placeTitle(target, script, say)));
    const leads = [...places].join(say('graph/comma'));
    const lines = groups.get(leads) ?? [];
    groups.set(leads, lines);
    lines.push(objectionLine(objection, say));
  }
  return [...groups].map(([leads, lines]) => ({ lines, leads: `→ ${leads}` }));
}

function placeTitle(
  target: FoundMove['target'],
  { steps, outcomes }: LinkedScript,
  say: Say,
): string {
  if (target.kind === 'return') return say('graph/return');
  const name = (target.kind === 'goto' ? target.target?.text : target.outcome?.text) ?? '';
  return (
    (target.kind === 'goto' ? steps.get(name)?.node.title?.text : outcomes.get(name)?.title) ?? name
  );
}

const MOST_STEPS = 3;

function objectionLine({ name, node, in: within, except }: ObjectionSymbol, say: Say): string {
  const title = node.title?.text ?? name;
  const named = within ?? except;
  if (named.length === 0) return title;
  const some = named.slice(0, MOST_STEPS).map(({ text }) => text);
  const steps = [...some, ...(named.length > MOST_STEPS ? ['…'] : [])].join(say('graph/comma'));
  return say(within ? 'graph/in' : 'graph/except', { title, steps });
}
