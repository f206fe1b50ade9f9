import { diagnostic, nearest, type Diagnostic } from '@parley/diagnostics';
import type { Name } from '@parley/language';
import type { LinkedScript } from '../link/linked-script.ts';
import { symbolsOf } from '../project/project.ts';
import { checkValue } from './types.ts';

/** The names in a script's rehearsals, and the values that they set. */
export function checkRehearsals(script: LinkedScript): Diagnostic[] {
  const found: Diagnostic[] = [];
  const look = (
    kind: string,
    table: ReadonlyMap<string, unknown>,
    name: Name | undefined,
  ): void => {
    if (!name || table.has(name.text)) return;
    const near = nearest(name.text, table.keys());
    found.push({
      ...diagnostic(`name/unknown-${kind}`, 'error', name, {
        args: { name: name.text, ...(near ? { near } : {}) },
      }),
      file: script.file.path,
    });
  };
  const names = new Map<string, Name>();
  for (const rehearsal of symbolsOf(script.file).rehearsals) {
    const { name } = rehearsal;
    const other = name && names.get(name.text);
    if (name && other) {
      const related = [
        {
          file: script.file.path,
          span: { start: other.start, end: other.end },
          note: 'place/other',
          args: {},
        },
      ];
      found.push({
        ...diagnostic('name/duplicate', 'error', name, {
          args: { kind: '@kind-rehearsal', name: name.text },
          related,
        }),
        file: script.file.path,
      });
    } else if (name) names.set(name.text, name);
    for (const line of rehearsal.lines) {
      if (line.kind === 'set') {
        look('slot', script.slots, line.slot);
        const slot = line.slot && script.slots.get(line.slot.text);
        if (slot && line.value) checkValue({ diagnostics: found }, script.file, slot, line.value);
      }
      if (line.kind !== 'reaches') continue;
      if (line.target?.kind === 'goto') look('step', script.steps, line.target.target);
      if (line.target?.kind === 'end') look('outcome', script.outcomes, line.target.outcome);
    }
  }
  return found;
}
