import { diagnostic, nearest, type Diagnostic } from '@parley/diagnostics';
import type { Name, RehearsalLine } from '@parley/language';
import type { LinkedScript } from '../link/linked-script.ts';
import { symbolsOf } from '../project/project.ts';
import { checkValue } from './types.ts';

/** The names in a script's rehearsals, and the values that they set. */
export function checkRehearsals(script: LinkedScript): Diagnostic[] {
  const found: Diagnostic[] = [];
  const names = new Map<string, Name>();
  for (const { name, lines } of symbolsOf(script.file).rehearsals) {
    const other = name && names.get(name.text);
    if (name && other) found.push(duplicate(script, name, other));
    else if (name) names.set(name.text, name);
    for (const line of lines) checkLine(script, line, found);
  }
  return found;
}

function checkLine(script: LinkedScript, line: RehearsalLine, found: Diagnostic[]): void {
  if (line.kind === 'set') {
    look(script, 'slot', script.slots, line.slot, found);
    const slot = line.slot && script.slots.get(line.slot.text);
    if (slot && line.value) checkValue({ diagnostics: found }, script.file, slot, line.value);
  } else if (line.kind === 'reaches') {
    const { target } = line;
    if (target?.kind === 'goto') look(script, 'step', script.steps, target.target, found);
    if (target?.kind === 'end') look(script, 'outcome', script.outcomes, target.outcome, found);
  }
}

function look(
  { file }: LinkedScript,
  kind: string,
  table: ReadonlyMap<string, unknown>,
  name: Name | undefined,
  found: Diagnostic[],
): void {
  if (!name || table.has(name.text)) return;
  const near = nearest(name.text, table.keys());
  const args = { name: name.text, ...(near ? { near } : {}) };
  found.push({ ...diagnostic(`name/unknown-${kind}`, 'error', name, { args }), file: file.path });
}

function duplicate({ file }: LinkedScript, name: Name, { start, end }: Name): Diagnostic {
  const related = [{ file: file.path, span: { start, end }, note: 'place/other', args: {} }];
  const args = { kind: '@kind-rehearsal', name: name.text };
  return { ...diagnostic('name/duplicate', 'error', name, { args, related }), file: file.path };
}
