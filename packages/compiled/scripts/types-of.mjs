import { compile } from 'json-schema-to-typescript';

/**
 * The TypeScript types of a schema, read-only throughout: a compiled script is data that nobody changes.
 * @param {object} schema @returns {Promise<string>}
 */
export async function typesOf(schema) {
  const types = await compile(forTypes(schema), 'CompiledScript', {
    bannerComment: '',
    additionalProperties: false,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 100 },
  });
  return readOnly(types).trim() + '\n';
}

/**
 * Leaves out what has no counterpart in a type: `$id`, which would be looked up, the least lengths, which
 * would make tuples, and choices between required properties. A reference becomes the type's name, so that
 * its own description doesn't make it a type of its own.
 * @param {any} node @returns {any}
 */
function forTypes(node) {
  if (Array.isArray(node)) return node.map(forTypes);
  if (typeof node !== 'object' || node === null) return node;
  const { $ref, ...rest } = node;
  if (typeof $ref === 'string') return { ...rest, tsType: $ref.slice($ref.lastIndexOf('/') + 1) };
  const entries = Object.entries(node).filter(([key, value]) => !isUntyped(key, value));
  return Object.fromEntries(entries.map(([key, value]) => [key, forTypes(value)]));
}

/** @param {string} key @param {any} value */
function isUntyped(key, value) {
  if (key === '$id' || key === 'minItems') return typeof value !== 'object';
  return key === 'oneOf' && Array.isArray(value) && value.every((one) => one.$ref === undefined);
}

/**
 * Makes properties, index signatures and arrays read-only, and drops the remarks of the generator.
 * @param {string} types
 */
function readOnly(types) {
  return types
    .replace(/( \*\n)? \* This interface was referenced by .*\n \* via the `definition` .*\n/g, '')
    .split('\n')
    .map((line) => (line.trimStart().startsWith('*') ? line : readOnlyLine(line)))
    .join('\n');
}

/** @param {string} line */
function readOnlyLine(line) {
  return line
    .replace(/^(\s+)((?:[\w$]+|\[k: string\])\??:)(?= |$)/, '$1readonly $2')
    .replace(/(\w+)\[\]/g, 'readonly $1[]');
}
