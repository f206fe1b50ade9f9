import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join, sep } from 'node:path';
import { statOf } from '../files/paths.ts';

/** Folders that are being watched. */
export interface FolderWatch {
  readonly close: () => void;
}

interface Watching {
  readonly watchers: Map<string, FSWatcher>;
  readonly isIgnored: (folder: string) => boolean;
  readonly changed: (path: string) => void;
}

/**
 * Watches a folder and all below it, and tells the absolute path of whatever changes. Each folder has a
 * watcher of its own: Node's recursive one would watch every file of `node_modules` on Linux, and loses
 * files that an editor replaces instead of writing to them.
 */
export function watchFolder(
  root: string,
  isIgnored: (folder: string) => boolean,
  changed: (path: string) => void,
): FolderWatch {
  const watching: Watching = { watchers: new Map(), isIgnored, changed };
  addFolder(watching, root);
  return {
    close: () => {
      for (const watcher of watching.watchers.values()) watcher.close();
      watching.watchers.clear();
    },
  };
}

/** Begins to watch a folder; gives the files that were there already. */
function addFolder(watching: Watching, folder: string): readonly string[] {
  if (watching.watchers.has(folder) || watching.isIgnored(folder)) return [];
  const watcher = watch(folder, (_, name) => {
    if (name === null) watching.changed(folder);
    else follow(watching, join(folder, name));
  });
  watcher.on('error', () => dropFolder(watching, folder));
  watching.watchers.set(folder, watcher);
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? addFolder(watching, path) : [path];
  });
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // It was there a moment ago.
    return [];
  }
}

function follow(watching: Watching, path: string): void {
  if (watching.isIgnored(path)) return;
  if (!statOf(path)?.isDirectory()) {
    // What was a folder may be gone, and with it all that it held.
    dropFolder(watching, path);
    watching.changed(path);
    return;
  }
  // A folder that was made with its files may have had them before it was watched.
  try {
    for (const file of addFolder(watching, path)) watching.changed(file);
  } catch {
    dropFolder(watching, path);
  }
}

/** Ends the watching of a folder that is gone, and of all below it. */
function dropFolder({ watchers }: Watching, folder: string): void {
  for (const [path, watcher] of watchers) {
    if (path !== folder && !path.startsWith(`${folder}${sep}`)) continue;
    watcher.close();
    watchers.delete(path);
  }
}
