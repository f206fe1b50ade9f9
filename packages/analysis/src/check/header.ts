import { diagnostic, nearest, type Diagnostic } from '@parley/diagnostics';
import type { Name } from '@parley/language';
import type { LinkedScript } from '../link/linked-script.ts';
import { symbolsOf } from '../project/project.ts';
import type { SourceFile } from '../project/source-file.ts';

/** The names in a script's header, in each `use`, in the requirements of outcomes, and in the scopes of its own objections. */
export function checkDeclarations(script: LinkedScript, alone: boolean): Diagnostic[] {
  const found: Diagnostic[] = [];
  const look = (
    kind: string,
    table: ReadonlyMap<string, unknown>,
    name: Name | undefined,
    file: SourceFile,
  ): void => {
    if (!name || table.has(name.text)) return;
    const near = nearest(name.text, table.keys());
    const args = { name: name.text, ...(near ? { near } : {}) };
    found.push({
      ...diagnostic(`name/unknown-${kind}`, alone ? 'info' : 'error', name, { args }),
      file: file.path,
    });
  };
  for (const line of script.script.lines) {
    if (line.kind === 'start') look('step', script.steps, line.step, script.file);
  }
  const { uses, outcomes } = symbolsOf(script.file);
  for (const use of uses)
    for (const name of [...use.in, ...use.except]) look('step', script.steps, name, script.file);
  for (const outcome of outcomes) {
    for (const name of outcome.requires) look('slot', script.slots, name, script.file);
  }
  for (const { in: limited, except, scopeFile, file } of script.objections.values()) {
    if (scopeFile !== script.file || file !== script.file) continue;
    for (const name of [...(limited ?? []), ...except])
      look('step', script.steps, name, script.file);
  }
  return found;
}
