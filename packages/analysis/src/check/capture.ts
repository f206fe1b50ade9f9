import { diagnostic, type Diagnostic } from '@parley/diagnostics';
import type { Facts } from '../flow/facts.ts';
import type { GraphNode, SlotAt } from '../flow/graph.ts';
import { Witness } from '../flow/witness.ts';

/**
 * Captured slots that are used, or that an outcome requires, where some way has not captured them. Each
 * finding shows one shortest such way.
 */
export function checkDefiniteCapture(facts: Facts): Diagnostic[] {
  const found: Diagnostic[] = [];
  const witnesses = new Map<number, Witness>();
  const related = (slot: number, node: GraphNode): Diagnostic['related'] => {
    let witness = witnesses.get(slot);
    if (!witness) witnesses.set(slot, (witness = new Witness(facts, slot)));
    return witness.to(node.id);
  };
  for (const node of facts.graph.nodes) {
    const { action } = node;
    if (action.kind !== 'say' && action.kind !== 'end') continue;
    const uses = action.kind === 'say' ? action.uses : action.requires;
    for (const use of uses) {
      if (isKnown(facts, node, use)) continue;
      const code = action.kind === 'say' ? 'flow/use-before-capture' : 'flow/outcome-requirement';
      const args = action.kind === 'say' ? { slot: use.name } : { slot: use.name, outcome: action.outcome };
      found.push({ ...diagnostic(code, 'error', use.span, { args, related: related(use.slot, node) }), file: node.file.path });
    }
  }
  return found;
}

/** Whether a slot is known in all states that reach a node. */
function isKnown(facts: Facts, node: GraphNode, use: SlotAt): boolean {
  for (const [, state] of facts.table.of(node.id)) if (!facts.sets.has(state.must, use.slot)) return false;
  return true;
}
