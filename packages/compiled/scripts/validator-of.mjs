import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const SIGNATURE =
  'interface Problem {\n' +
  '  readonly instancePath: string;\n' +
  '  readonly keyword: string;\n' +
  '  readonly message?: string;\n' +
  '  readonly params: Readonly<Record<string, unknown>>;\n' +
  '  readonly schemaPath: string;\n' +
  '}\n\n' +
  'interface Validate {\n' +
  '  (value: unknown): boolean;\n' +
  '  /** What was found in the last value; null: nothing. */\n' +
  '  errors: readonly Problem[] | null;\n' +
  '}\n\n';

/**
 * The source of a validator for a schema, as a module without imports.
 * @param {object} schema @returns {string}
 */
export function validatorOf(schema) {
  const ajv = new Ajv2020({
    allErrors: true,
    discriminator: true,
    inlineRefs: false,
    // Only the least length 1 is asked for, which needs no counting of characters.
    unicode: false,
    logger: false,
    strictTypes: true,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  });
  const code = standalone.default(ajv, ajv.compile(forAjv(schema)));
  const [head, inner] =
    /^"use strict";\nexport const validate = (\w+);\nexport default \w+;\n/.exec(code) ?? [];
  if (head === undefined || inner === undefined || /\brequire\(|\bimport\b/.test(code)) {
    throw new Error('the validator would need ajv at run time');
  }
  return (
    `// @ts-nocheck\n${SIGNATURE}` +
    `/** Checks a value against the schema; made by ajv. */\n` +
    `export const validateScript: Validate = ${inner} as Validate;\n${code.slice(head.length).trim()}\n`
  );
}

/**
 * Leaves out the words, which a validator has no use for, and names the property by which the kinds of a
 * union are told apart, so that one problem gives one error and not one for each kind.
 * @param {any} node @returns {any}
 */
function forAjv(node) {
  if (Array.isArray(node)) return node.map(forAjv);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).filter(
    ([key, value]) => !(key === 'description' && typeof value === 'string'),
  );
  const kept = Object.fromEntries(entries.map(([key, value]) => [key, forAjv(value)]));
  if (
    !Array.isArray(kept.oneOf) ||
    kept.oneOf.some((/** @type {any} */ one) => one.$ref === undefined)
  )
    return kept;
  return { ...kept, discriminator: { propertyName: kept.required[0] } };
}
