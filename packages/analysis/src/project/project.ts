import { lineIndex, type LineIndex } from '@parley/diagnostics';
import { fileSymbols, parse, type FileSymbols } from '@parley/language';
import type { SourceFile } from './source-file.ts';

/** Where a project's files come from. */
export interface ProjectHost {
  /** Text of a project-relative path with `/`, or undefined where there is no such file. */
  read(path: string): string | undefined;
}

/** The files of a project, each parsed once for each text that it has had. */
export class Project {
  readonly #host: ProjectHost;
  readonly #files = new Map<string, SourceFile | undefined>();

  constructor(host: ProjectHost) {
    this.#host = host;
  }

  /** Gives a file its text, as when an editor changes it; the same text changes nothing. */
  setFile(path: string, text: string): void {
    if (this.#files.get(path)?.text !== text) this.#files.set(path, sourceFile(path, text));
  }

  /** Forgets a file: it is read from the host again when it is asked for. */
  removeFile(path: string): void {
    this.#files.delete(path);
  }

  /** A file of the project, or undefined where there is none. */
  file(path: string): SourceFile | undefined {
    if (this.#files.has(path)) return this.#files.get(path);
    const text = this.#host.read(path);
    const file = text === undefined ? undefined : sourceFile(path, text);
    this.#files.set(path, file);
    return file;
  }

  /** The paths of files that have been looked at. */
  *paths(): Iterable<string> {
    for (const [path, file] of this.#files) if (file) yield path;
  }
}

/** Parses a text as a file of a project. */
export function sourceFile(path: string, text: string): SourceFile {
  let lines: LineIndex | undefined;
  return {
    path,
    text,
    parsed: parse(text),
    get lines() {
      return (lines ??= lineIndex(text));
    },
  };
}

const symbols = new WeakMap<SourceFile, FileSymbols>();

/** What a file declares. */
export function symbolsOf(file: SourceFile): FileSymbols {
  let known = symbols.get(file);
  if (!known) symbols.set(file, (known = fileSymbols(file.parsed.root)));
  return known;
}
