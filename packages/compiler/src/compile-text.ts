import { checkFile, conditionOf, Project, sourceFile } from '@parley/analysis';
import type { Diagnostic } from '@parley/diagnostics';
import { compile } from './compile.ts';

/** What compiling one text gives: the compiled form as text, and all findings of the checks. */
export interface CompiledText {
  readonly json: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads, checks and compiles one script that uses no library. `sha256` gives the hexadecimal digest of a
 * text in UTF-8; it is handed in, since platforms have fast ones of their own.
 */
export function compileText(
  text: string,
  options: {
    readonly path: string;
    readonly version: string;
    readonly sha256: (text: string) => string;
  },
): CompiledText {
  const { path, version, sha256 } = options;
  const project = new Project({ read: () => undefined });
  const { script, diagnostics } = checkFile(project, sourceFile(path, text));
  const count = (severity: string): number =>
    diagnostics.filter((one) => one.severity === severity).length;
  const { json } = compile(script, {
    sha256,
    version,
    errors: count('error'),
    warnings: count('warning'),
    conditionOf,
  });
  return { json, diagnostics };
}
