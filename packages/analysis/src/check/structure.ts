import { diagnostic, type Diagnostic, type Related, type Span } from '@parley/diagnostics';
import { isReached, type Facts } from '../flow/facts.ts';
import type { GraphNode } from '../flow/graph.ts';
import { findTraps } from '../flow/traps.ts';
import { Witness } from '../flow/witness.ts';
import type { LinkedScript } from '../link/linked-script.ts';
import type { SourceFile } from '../project/source-file.ts';

/** What the shape of a script shows: parts no call gets to, and ways that do not end. */
export function checkStructure(script: LinkedScript, facts: Facts): Diagnostic[] {
  const found: Diagnostic[] = [];
  const add = (code: string, severity: Diagnostic['severity'], file: SourceFile, span: Span, args: Diagnostic['args'], related: readonly Related[] = []): void => {
    found.push({ ...diagnostic(code, severity, span, { args, related }), file: file.path });
  };
  const witness = new Witness(facts);
  for (const { name, node, file } of script.steps.values()) {
    const id = facts.graph.steps.get(name);
    if (file === script.file && node.name && id !== undefined && !isReached(facts, id)) add('flow/unreachable-step', 'warning', file, node.name, { name });
  }
  for (const { name, node, file } of script.objections.values()) {
    const id = facts.graph.objections.get(name);
    if (file === script.file && node.name && id !== undefined && !isReached(facts, id)) add('flow/objection-never', 'warning', file, node.name, { name });
  }
  for (const node of facts.graph.nodes) {
    if (node.action.kind !== 'dead' || !isReached(facts, node.id)) continue;
    const { of, name } = node.action;
    add('flow/dead-end', 'error', node.file, node.span, { kind: `@kind-${of}`, name, ...(of === 'objection' ? { objection: 1 } : {}) }, witness.to(node.id));
  }
  checkOutcomes(script, facts, add);
  checkConditions(script, facts, add);
  for (const trap of findTraps(facts)) {
    const { step } = trap.action as Extract<GraphNode['action'], { kind: 'step' }>;
    const at = step.node.name;
    if (at) add('flow/loop', 'error', step.file, at, { name: step.name }, witness.to(trap.id));
  }
  return found;
}

type Add = (code: string, severity: Diagnostic['severity'], file: SourceFile, span: Span, args: Diagnostic['args']) => void;

function checkOutcomes(script: LinkedScript, facts: Facts, add: Add): void {
  const reached = new Set<string>();
  for (const { id, action } of facts.graph.nodes) if (action.kind === 'end' && isReached(facts, id)) reached.add(action.outcome);
  for (const { name, node, file } of script.outcomes.values()) {
    // A library's outcomes serve many scripts.
    if (file === script.file && !reached.has(name)) add('flow/outcome-never', 'warning', file, node.name, { name });
  }
}

function checkConditions(script: LinkedScript, facts: Facts, add: Add): void {
  for (const [id, seen] of facts.guards) {
    const node = facts.graph.nodes[id] as GraphNode;
    const { action } = node;
    // A library's guard serves scripts in which it makes a difference.
    if (action.kind !== 'guard' || node.file !== script.file) continue;
    const { span, isElse } = action.branch;
    if (isElse && !('holds' in action && action.holds) && action.fails.length === 0) continue;
    if (!seen.holds) {
      if (!isElse) add('flow/condition-never', 'warning', node.file, span, {});
      else if (hasElse(node)) add('flow/condition-never', 'warning', node.file, span, { case: 'else' });
    } else if (!isElse && action.holds && !seen.fails) add('flow/condition-always', 'warning', node.file, span, {});
  }
}

/** Whether the `else` is written: the way past an `if` without one is nobody's mistake. */
function hasElse({ action, file }: GraphNode): boolean {
  if (action.kind !== 'guard') return false;
  const word = file.text.slice(action.branch.span.start, action.branch.span.end);
  return word.startsWith('else') || word.startsWith('否则');
}
