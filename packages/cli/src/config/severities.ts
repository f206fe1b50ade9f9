import { descriptorOf, type Diagnostic } from '@parley/diagnostics';
import type { Config } from './config.ts';

/**
 * Findings with the severities that the project gives them; those that it turns off are left out. A finding
 * that was made milder for its place, as unknown names in a library are, keeps its severity.
 */
export function withSeverities(
  diagnostics: readonly Diagnostic[],
  severities: Config['severities'],
): readonly Diagnostic[] {
  if (Object.keys(severities).length === 0) return diagnostics;
  return diagnostics.flatMap((one) => {
    const level = Object.hasOwn(severities, one.code) ? severities[one.code] : undefined;
    if (level === undefined || one.severity !== descriptorOf(one.code)?.severity) return [one];
    return level === 'off' ? [] : [{ ...one, severity: level }];
  });
}
