import { diagnostic, type Diagnostic } from '@parley/diagnostics';
import type { Facts } from '../flow/facts.ts';
import { unknownUses } from '../flow/unknown-uses.ts';

/**
 * Captured slots that are used, or that an outcome requires, where some way has not captured them. Each
 * finding shows one shortest such way.
 */
export function checkDefiniteCapture(facts: Facts): Diagnostic[] {
  return unknownUses(facts).map(({ node, use, way }) => {
    const { action, file } = node;
    const code = action.kind === 'end' ? 'flow/outcome-requirement' : 'flow/use-before-capture';
    const args = { slot: use.name, ...(action.kind === 'end' ? { outcome: action.outcome } : {}) };
    return { ...diagnostic(code, 'error', use.span, { args, related: way }), file: file.path };
  });
}
