/** All that a command may do with the process: tests and entry each give one. */
export interface Terminal {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes to the standard output. */
  readonly out: (text: string) => void;
  /** Writes to the standard error output. */
  readonly err: (text: string) => void;
  /** Whether a person looks at the stream. */
  readonly isTerminal: (stream: 'out' | 'err') => boolean;
  /** Ends when the person asks the command to end. */
  readonly untilInterrupted: () => Promise<undefined>;
}
