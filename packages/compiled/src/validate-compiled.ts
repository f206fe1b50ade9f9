import type { CompiledScript } from './generated/script.ts';
import { validateScript } from './generated/validate-script.ts';
import { brokenReferences } from './references.ts';
import { shapeErrors, type Problem, type ReadError } from './shape-errors.ts';

/** What came of checking a value: the same value with its type, or what is wrong with it. */
export type Validation =
  | { readonly ok: true; readonly script: CompiledScript }
  | { readonly ok: false; readonly errors: readonly ReadError[] };

/**
 * Checks that a value is a compiled script: its shape by the schema, and that it defines every name and id
 * it uses. It never throws.
 */
export function validateCompiled(value: unknown): Validation {
  return validate(value, () => true);
}

/**
 * The same for a script written in a newer format that older readers may read: what was added since is
 * passed over.
 */
export function validateNewer(value: unknown): Validation {
  return validate(
    value,
    ({ keyword, instancePath }) =>
      keyword !== 'additionalProperties' && instancePath !== '/formatVersion',
  );
}

function validate(value: unknown, counts: (problem: Problem) => boolean): Validation {
  try {
    const problems = validateScript(value) ? [] : (validateScript.errors ?? []).filter(counts);
    if (problems.length > 0) return { ok: false, errors: shapeErrors(problems) };
    const script = value as CompiledScript;
    const errors = brokenReferences(script);
    return errors.length > 0 ? { ok: false, errors } : { ok: true, script };
  } catch (error) {
    // Only bodies within bodies without end get here: no call needs a thousand levels.
    if (error instanceof RangeError)
      return { ok: false, errors: [{ path: '', message: 'is nested too deeply' }] };
    throw error;
  }
}
