import type { Allowed, CompiledScript } from '@parley/compiled';
import type { LinkedScript } from '@parley/analysis';
import type { Condition, IfBranch } from '@parley/language';
import { scriptText } from './script-text.ts';

/** What the compiler is told besides the script. */
export interface CompileOptions {
  /** The SHA-256 of a text's UTF-8 bytes as hex digits, which browsers and Node make differently. */
  readonly sha256: (text: string) => string;
  /** The version of Parley. */
  readonly version: string;
  /** The rule packs that the script was checked with, and their versions. */
  readonly packs?: Readonly<Record<string, string>>;
  readonly errors: number;
  readonly warnings: number;
  /** The exceptions that were in force. */
  readonly allowed?: readonly Allowed[];
  /** A branch's condition, where it was read again with the names of other files. */
  readonly conditionOf?: (branch: IfBranch) => Condition | undefined;
}

/** A compiled script, as data and as the text of its file. */
export interface Compilate {
  /** Read from the text when first asked for: who writes a file needs no data. */
  readonly script: CompiledScript;
  readonly json: string;
}

/**
 * Compiles a script. It never refuses one: what is broken or names what isn't declared is left out, and
 * `checked` tells that there were errors. Equal sources give equal bytes, and how a script is laid out and
 * in which language its keywords are shows in nothing but positions and the files' hashes.
 */
export function compile(linked: LinkedScript, options: CompileOptions): Compilate {
  const json = scriptText(linked, options);
  let script: CompiledScript | undefined;
  return {
    json,
    get script() {
      return (script ??= JSON.parse(json) as CompiledScript);
    },
  };
}

/** The same without the text, for who only plays it. */
export function compileScript(linked: LinkedScript, options: CompileOptions): CompiledScript {
  return compile(linked, options).script;
}
