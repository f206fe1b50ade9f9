import { resolve } from 'node:path';
import { cliWords, type Locale } from '@parley/diagnostics';
import type { GraphFormat, GraphRequest } from '../arguments/request.ts';
import { inspect } from '../check/inspect.ts';
import { openAll } from '../check/open-all.ts';
import { statOf } from '../files/paths.ts';
import { writeWhole } from '../files/write-whole.ts';
import { prettyReport } from '../report/pretty.ts';
import { EXIT, refuse, type ExitCode, type Session } from '../session.ts';
import { progressOf } from '../terminal/progress.ts';
import { toDot } from './dot.ts';
import { flowGraph, type FlowGraph } from './flow-graph.ts';
import type { Say } from './labels.ts';
import { toMermaid } from './mermaid.ts';

/** `parley graph`: draws how the calls of a script may go. */
export async function graphCommand(first: Session, request: GraphRequest): Promise<ExitCode> {
  const { path } = request;
  if (statOf(resolve(first.terminal.cwd, path))?.isDirectory())
    return refuse(first, [{ id: 'graph/folder', args: { path } }]);
  const opening = await openAll(first, [path], prettyReport);
  if (!opening.ok) return opening.exit;
  const { session, opened } = opening;
  const [only] = opened;
  if (!only) return EXIT.trouble;
  const { diagnostics, scripts, problems } = inspect(
    only.workspace,
    only.files,
    progressOf(session),
  );
  if (problems.length > 0) return refuse(session, problems);
  const [script] = scripts;
  if (!script) return refuse(session, [{ id: 'graph/library', args: { path } }]);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors > 0)
    session.terminal.err(
      `${session.say('graph/incomplete', { path, errors: session.count('count/error', errors) })}\n`,
    );
  // A drawing speaks the language of its script, whoever looks at it.
  const locale: Locale = script.language
    ? script.language.startsWith('zh')
      ? 'zh'
      : 'en'
    : session.locale;
  const say: Say = (id, args = {}) => cliWords(id, args, locale);
  return deliver(session, request, await drawn(request.format, flowGraph(script, say), say));
}

async function drawn(format: GraphFormat, graph: FlowGraph, say: Say): Promise<string> {
  switch (format) {
    case 'mermaid':
      return toMermaid(graph, say);
    case 'dot':
      return toDot(graph, say);
    case 'svg':
      return (await import('./svg.ts')).toSvg(graph, say);
  }
}

function deliver(session: Session, { out }: GraphRequest, text: string): ExitCode {
  if (out === undefined) {
    session.terminal.out(text);
    return EXIT.clean;
  }
  const written = writeWhole(resolve(session.terminal.cwd, out), text);
  if (written.kind === 'failed')
    return refuse(session, [
      { id: 'trouble/unwritable', args: { path: out, reason: written.reason } },
    ]);
  session.terminal.out(`${session.say('build/written', { path: out })}\n`);
  return EXIT.clean;
}
