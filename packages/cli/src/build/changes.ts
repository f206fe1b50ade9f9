/** Paths that have changed, gathered until it has been quiet for a moment. */
export interface Changes {
  readonly add: (path: string) => void;
  /** The next batch of changes: saving a file often makes several. */
  readonly next: () => Promise<ReadonlySet<string>>;
}

const QUIET_MS = 60;

/** An empty gathering. */
export function gatherChanges(): Changes {
  let gathered = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let deliver: ((paths: ReadonlySet<string>) => void) | undefined;
  const settle = (): void => {
    if (!deliver || gathered.size === 0) return;
    deliver(gathered);
    deliver = undefined;
    gathered = new Set();
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(settle, QUIET_MS);
  };
  return {
    add: (path) => {
      gathered.add(path);
      wait();
    },
    next: () =>
      new Promise((resolve) => {
        deliver = resolve;
        if (gathered.size > 0) wait();
      }),
  };
}
