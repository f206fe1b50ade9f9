import { basename, resolve } from 'node:path';
import { openAll, type Opened } from '../check/open-all.ts';
import { CONFIG_NAME, pathWithin, shownPath } from '../files/paths.ts';
import { selectFiles } from '../files/select.ts';
import { prettyReport } from '../report/pretty.ts';
import { EXIT, refuse, type ExitCode, type Session } from '../session.ts';
import { buildAll } from './build-all.ts';
import type { BuildPlan } from './build-scripts.ts';
import { gatherChanges } from './changes.ts';
import { watchFolder, type FolderWatch } from './folder-watch.ts';

const MOST_NAMED = 3;

/** What is being watched: what was asked for, and what is open of it. */
interface Watched {
  readonly session: Session;
  readonly paths: readonly string[];
  readonly plan: BuildPlan;
  /** Undefined after it could not be opened: the next change tries again. */
  opened: readonly Opened[] | undefined;
}

/** Builds again whenever a file changes, until it is interrupted. */
export async function watch(
  session: Session,
  opened: readonly Opened[],
  paths: readonly string[],
  plan: BuildPlan,
): Promise<ExitCode> {
  const { terminal, say } = session;
  const watched: Watched = { session, paths, plan, opened };
  const changes = gatherChanges();
  const folders = opened.map((one) => watchProject(one, plan, changes.add));
  const interrupted = terminal.untilInterrupted();
  terminal.out(`${say('watch/start')}\n`);
  for (let open = true; open;) {
    const changed = await Promise.race([changes.next(), interrupted]);
    if (changed) await rebuild(watched, [...changed]);
    else open = false;
  }
  for (const folder of folders) folder.close();
  terminal.out(`${say('watch/end')}\n`);
  return EXIT.clean;
}

function watchProject(
  { workspace: { place, config } }: Opened,
  plan: BuildPlan,
  changed: (path: string) => void,
): FolderWatch {
  const out = plan.out ?? resolve(place.root, config.out);
  const isIgnored = (path: string): boolean =>
    path !== place.root &&
    (path === out || path.endsWith('.tmp') || /^\.|^node_modules$/.test(basename(path)));
  return watchFolder(place.root, isIgnored, changed);
}

async function rebuild(watched: Watched, changed: readonly string[]): Promise<void> {
  const { session, opened, plan } = watched;
  const concerned = changed.filter(
    (path) => isSource(path) || opened?.some((one) => knownBelow(one, path).length > 0),
  );
  if (concerned.length === 0) return;
  session.terminal.out(`\n${changedLine(session, concerned)}\n`);
  watched.opened = await reopen(watched, concerned);
  if (watched.opened) buildAll(session, watched.opened, plan);
}

function isSource(path: string): boolean {
  return path.endsWith('.parley') || basename(path) === CONFIG_NAME;
}

/** The files of a project that a path means: itself, or all that a folder held. */
function knownBelow({ workspace: { place, project } }: Opened, path: string): readonly string[] {
  const within = pathWithin(place.root, path);
  return [...project.paths()].filter((known) => known === within || known.startsWith(`${within}/`));
}

function changedLine({ terminal, say, paint }: Session, changed: readonly string[]): string {
  const time = new Date().toTimeString().slice(0, 8);
  const named = changed
    .slice(0, MOST_NAMED)
    .map((path) => shownPath(terminal.cwd, path))
    .join(', ');
  const files =
    changed.length > MOST_NAMED
      ? say('watch/more', { files: named, count: changed.length })
      : named;
  return paint('strong', say('watch/changed', { time, files }));
}

/** Reads again what has changed; everything where the settings may have. */
async function reopen(
  { session, paths, opened }: Watched,
  changed: readonly string[],
): Promise<readonly Opened[] | undefined> {
  if (
    !opened ||
    changed.some(
      (path) =>
        basename(path) === CONFIG_NAME || opened.some((one) => one.workspace.place.config === path),
    )
  ) {
    const opening = await openAll(session, paths, prettyReport);
    return opening.ok ? opening.opened : undefined;
  }
  const again: Opened[] = [];
  for (const one of opened) {
    const { place, config, project, host } = one.workspace;
    for (const path of changed) {
      for (const file of [pathWithin(place.root, path) ?? '', ...knownBelow(one, path)]) {
        project.removeFile(file);
        host.forget(file);
      }
    }
    const { files, problems } = await selectFiles(session.terminal.cwd, place, config);
    if (problems.length > 0) refuse(session, problems);
    again.push({ workspace: one.workspace, files });
  }
  return again;
}
