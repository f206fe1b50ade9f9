import type { Phase } from '@parley/language';
import type { LinkedScript, ObjectionSymbol } from '../analysis.ts';
import type { Say } from './labels.ts';
import { movesOf, type FoundMove } from './moves.ts';

/** A box of the drawing. */
export interface FlowNode {
  readonly id: string;
  readonly kind: 'step' | 'objections' | 'end' | 'otherwise';
  /** What stands in it, line by line. */
  readonly lines: readonly string[];
  readonly phase: Phase | undefined;
  readonly isStart: boolean;
}

/** A way from one box to another; several between the same two are one line with all their labels. */
export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  readonly labels: readonly string[];
}

/** How the calls of a script may go, as plain data to be drawn. */
export interface FlowGraph {
  readonly title: string;
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
}

/** The ways of a script: steps, groups of objections that lead the same way, and ends. */
export function flowGraph(script: LinkedScript, say: Say): FlowGraph {
  const edges = new EdgeBook();
  const steps = [...script.steps.values()].map(({ name, node, file }): FlowNode => {
    for (const move of movesOf(node.body, file, say)) edges.add(stepId(name), move, script);
    const lines = [node.title?.text ?? name];
    return { id: stepId(name), kind: 'step', lines, phase: node.phase, isStart: name === script.start };
  });
  const nodes = [...steps, ...otherwiseNode(script, say, edges), ...objectionNodes(script, say, edges)];
  const reached = new Set(edges.all().map(({ to }) => to));
  for (const { name, title } of script.outcomes.values()) {
    if (!reached.has(endId(name))) continue;
    nodes.push({ id: endId(name), kind: 'end', lines: [title ?? name], phase: undefined, isStart: false });
  }
  return { title: script.title ?? script.name, nodes, edges: edges.all() };
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
function targetId(target: FoundMove['target'], { steps, outcomes }: LinkedScript): string | undefined {
  if (target.kind === 'return') return undefined;
  const name = target.kind === 'goto' ? target.target?.text : target.outcome?.text;
  if (name === undefined || !(target.kind === 'goto' ? steps : outcomes).has(name)) return undefined;
  return target.kind === 'goto' ? stepId(name) : endId(name);
}

/** The header's `otherwise` is one box: lines from every choice point would hide all others. */
function otherwiseNode(script: LinkedScript, say: Say, edges: EdgeBook): readonly FlowNode[] {
  if (!script.otherwise) return [];
  edges.add('otherwise', { target: script.otherwise, label: '' }, script);
  return [{ id: 'otherwise', kind: 'otherwise', lines: [say('graph/otherwise')], phase: undefined, isStart: false }];
}

/** A script has dozens of objections, and most lead to the same few places: those that do share a box. */
function objectionNodes(script: LinkedScript, say: Say, edges: EdgeBook): readonly FlowNode[] {
  const groups = new Map<string, { moves: readonly FoundMove[]; lines: string[] }>();
  for (const objection of script.objections.values()) {
    const moves = movesOf(objection.node.body, objection.file, say);
    const targets = new Set(moves.map(({ target }) => targetId(target, script) ?? ''));
    const key = [...targets].sort().join('\n');
    const group = groups.get(key) ?? { moves, lines: [] };
    groups.set(key, group);
    group.lines.push(objectionLine(objection, say));
  }
  return [...groups.values()].map(({ moves, lines }, index): FlowNode => {
    const id = `objections ${index + 1}`;
    // Whose label it is could not be told where several objections share a line.
    for (const move of moves) edges.add(id, lines.length > 1 ? { ...move, label: '' } : move, script);
    const returns = moves.some(({ target }) => target.kind === 'return');
    const head = say(returns ? 'graph/objections-return' : 'graph/objections');
    return { id, kind: 'objections', lines: [head, ...lines], phase: undefined, isStart: false };
  });
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
