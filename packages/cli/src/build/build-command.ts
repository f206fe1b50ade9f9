import { resolve } from 'node:path';
import type { BuildRequest } from '../arguments/request.ts';
import { openAll } from '../check/open-all.ts';
import { prettyReport } from '../report/pretty.ts';
import type { ExitCode, Session } from '../session.ts';
import { buildAll } from './build-all.ts';
import { watch } from './watch.ts';

/** `parley build`: makes of every script what agents' screens read. */
export async function buildCommand(first: Session, request: BuildRequest): Promise<ExitCode> {
  const plan = {
    out: request.out === undefined ? undefined : resolve(first.terminal.cwd, request.out),
    force: request.force,
  };
  const opening = await openAll(first, request.paths, prettyReport);
  if (!opening.ok) return opening.exit;
  const exit = buildAll(opening.session, opening.opened, plan);
  if (!request.watch) return exit;
  return watch(opening.session, opening.opened, request.paths, plan);
}
