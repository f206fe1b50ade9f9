import { checkFile, Project, sourceFile, type CheckedScript } from '../../src/index.ts';

/** Checks one text that uses no library. */
export function checkText(text: string): CheckedScript {
  const project = new Project({ read: () => undefined });
  return checkFile(project, sourceFile('main.parley', text));
}

/** Who may listen where a step begins, `+` for verified: in order, each once. */
export function listenersAt({ facts }: Pick<CheckedScript, 'facts'>, step: string): string[] {
  const node = facts.graph.steps.get(step);
  if (node === undefined) throw new Error(`there is no step “${step}”`);
  const found = new Set<string>();
  for (const [id] of facts.table.of(node)) {
    const { listener, verified } = facts.configurations.at(id);
    found.add(listener + (verified ? '+' : ''));
  }
  return [...found].toSorted();
}
