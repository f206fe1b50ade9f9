import { FORMAT_VERSION, READER_VERSION } from './format.ts';
import type { CompiledScript } from './generated/script.ts';
import type { ReadError } from './shape-errors.ts';
import { validateCompiled, validateNewer } from './validate-compiled.ts';

/** What came of reading a compiled script, with the reason where it was refused. */
export type ReadResult =
  | { readonly ok: true; readonly script: CompiledScript }
  | { readonly ok: false; readonly reason: 'not-json'; readonly message: string }
  | {
      readonly ok: false;
      readonly reason: 'needs-newer-reader';
      /** What the script asks for. */
      readonly minReader: number;
      /** What this reader knows. */
      readonly reader: number;
    }
  | { readonly ok: false; readonly reason: 'not-valid'; readonly errors: readonly ReadError[] };

/**
 * Reads the text of a compiled script. It never throws: text that is no JSON, a script that asks for a
 * newer reader, and one that is wrong in itself are refused, each with its reason.
 */
export function readCompiled(jsonText: string): ReadResult {
  const parsed = parse(jsonText);
  if (!parsed.ok) return parsed;
  const minReader = numberIn(parsed.value, 'minReader');
  if (minReader !== undefined && minReader > READER_VERSION) {
    return { ok: false, reason: 'needs-newer-reader', minReader, reader: READER_VERSION };
  }
  const isNewer = (numberIn(parsed.value, 'formatVersion') ?? 0) > FORMAT_VERSION;
  const result = isNewer ? validateNewer(parsed.value) : validateCompiled(parsed.value);
  return result.ok ? result : { ok: false, reason: 'not-valid', errors: result.errors };
}

function parse(
  text: string,
): { ok: true; value: unknown } | { ok: false; reason: 'not-json'; message: string } {
  try {
    // An editor may have put a byte order mark in front.
    return { ok: true, value: JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) };
  } catch (error) {
    return {
      ok: false,
      reason: 'not-json',
      message: error instanceof Error ? error.message : String(error),
    };
  }
}

function numberIn(value: unknown, key: string): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = Object.getOwnPropertyDescriptor(value, key)?.value as unknown;
  return typeof found === 'number' ? found : undefined;
}
