import { diagnostic, type Diagnostic, type Related, type Span } from '@parley/diagnostics';
import { isReached, type Facts } from '../flow/facts.ts';
import type { GraphNode, NodeId } from '../flow/graph.ts';
import { nodesBehind } from '../flow/nodes-behind.ts';
import { findTraps } from '../flow/traps.ts';
import { Witness } from '../flow/witness.ts';
import type { LinkedScript } from '../link/linked-script.ts';
import type { SourceFile } from '../project/source-file.ts';

/** What the shape of a script shows: parts no call gets to, and ways that do not end. */
export function checkStructure(script: LinkedScript, facts: Facts): Diagnostic[] {
  const found: Diagnostic[] = [];
  const add = (
    code: string,
    severity: Diagnostic['severity'],
    file: SourceFile,
    span: Span,
    args: Diagnostic['args'],
    related: readonly Related[] = [],
  ): void => {
    found.push({ ...diagnostic(code, severity, span, { args, related }), file: file.path });
  };
  const witness = new Witness(facts);
  const behind = nodesBehind(facts.graph);
  checkReached(script, facts, behind, add);
  for (const node of deadEnds(facts)) {
    const { of, name } = node.action as Extract<GraphNode['action'], { kind: 'dead' }>;
    add(
      'flow/dead-end',
      'error',
      node.file,
      node.span,
      { kind: `@kind-${of}`, name, ...(of === 'objection' ? { objection: 1 } : {}) },
      witness.to(node.id),
    );
  }
  checkOutcomes(script, facts, behind, add);
  checkConditions(script, facts, add);
  for (const trap of findTraps(facts)) {
    const { step } = trap.action as Extract<GraphNode['action'], { kind: 'step' }>;
    const at = step.node.name;
    if (at) add('flow/loop', 'error', step.file, at, { name: step.name }, witness.to(trap.id));
  }
  return found;
}

type Add = (
  code: string,
  severity: Diagnostic['severity'],
  file: SourceFile,
  span: Span,
  args: Diagnostic['args'],
) => void;

/** Steps that no way leads to, and objections that nothing can raise. A library's serve many scripts. */
function checkReached(
  script: LinkedScript,
  facts: Facts,
  behind: ReadonlySet<NodeId>,
  add: Add,
): void {
  const { steps, objections } = facts.graph;
  const isMissed = (id: NodeId | undefined): boolean =>
    id !== undefined && !isReached(facts, id) && !behind.has(id);
  for (const { name, node, file } of script.steps.values()) {
    if (file === script.file && node.name && isMissed(steps.get(name)))
      add('flow/unreachable-step', 'warning', file, node.name, { name });
  }
  for (const { name, node, file, in: limited } of script.objections.values()) {
    // Where its scope names a step that nobody knows, that name is the mistake.
    if (limited?.some((step) => !steps.has(step.text))) continue;
    if (file === script.file && node.name && isMissed(objections.get(name)))
      add('flow/objection-never', 'warning', file, node.name, { name });
  }
}

/** Of each body the last dead end that a call gets to: one move at its end mends all of them. */
function deadEnds(facts: Facts): Iterable<GraphNode> {
  const last = new Map<string, GraphNode>();
  for (const node of facts.graph.nodes) {
    if (node.action.kind === 'dead' && isReached(facts, node.id))
      last.set(`${node.action.of} ${node.action.name}`, node);
  }
  return last.values();
}

function checkOutcomes(
  script: LinkedScript,
  facts: Facts,
  behind: ReadonlySet<NodeId>,
  add: Add,
): void {
  const reached = new Set<string>(facts.graph.meant.outcomes);
  for (const { id, action } of facts.graph.nodes) {
    if (action.kind === 'end' && (isReached(facts, id) || behind.has(id)))
      reached.add(action.outcome);
  }
  for (const { name, node, file } of script.outcomes.values()) {
    // A library's outcomes serve many scripts.
    if (file === script.file && !reached.has(name))
      add('flow/outcome-never', 'warning', file, node.name, { name });
  }
}

function checkConditions(script: LinkedScript, facts: Facts, add: Add): void {
  for (const [id, seen] of facts.guards) {
    const node = facts.graph.nodes[id] as GraphNode;
    const { action } = node;
    // A library's guard serves scripts in which it makes a difference.
    if (action.kind !== 'guard' || node.file !== script.file) continue;
    const { span, kind } = action.branch;
    // That nobody gets past an `if` without `else` is no mistake.
    if (kind === 'past') continue;
    if (!seen.holds)
      add(
        'flow/condition-never',
        'warning',
        node.file,
        span,
        kind === 'else' ? { case: 'else' } : {},
      );
    else if (action.holds && !seen.fails)
      add('flow/condition-always', 'warning', node.file, span, {});
  }
}
