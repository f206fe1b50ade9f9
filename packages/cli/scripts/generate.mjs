/**
 * Makes `src/config/generated/validate-config.ts` from `schema/config.v1.schema.json`: a validator that needs
 * no ajv at run time. With `--check` nothing is written and the exit code is 1 if the file differs.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const SCHEMA = 'schema/config.v1.schema.json';
const TARGET = 'src/config/generated/validate-config.ts';
const SIGNATURE = `interface Shortcoming {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface Validate {
  (value: unknown): boolean;
  /** What was found in the last value; null: nothing. */
  errors: readonly Shortcoming[] | null;
}

`;

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const text = validatorOf(JSON.parse(await readFile(join(home, SCHEMA), 'utf8')));
const present = await readFile(join(home, TARGET), 'utf8').catch(() => '');
if (!process.argv.includes('--check')) {
  await mkdir(dirname(join(home, TARGET)), { recursive: true });
  await writeFile(join(home, TARGET), text);
} else if (present.replaceAll('\r\n', '\n') !== text) {
  process.stderr.write(`packages/cli/${TARGET} is stale: run npm run generate\n`);
  process.exitCode = 1;
}

/** @param {object} schema @returns {string} */
function validatorOf(schema) {
  const ajv = new Ajv2020({
    allErrors: true,
    // Our own words stand in the catalogue.
    messages: false,
    // Only the least length 1 is asked for, which needs no counting of characters.
    unicode: false,
    logger: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  });
  const code = standalone.default(ajv, ajv.compile(wordless(schema)));
  const [head, inner] =
    /^"use strict";\nexport const validate = (\w+);\nexport default \w+;\n/.exec(code) ?? [];
  if (head === undefined || inner === undefined || /\brequire\(|\bimport\b/.test(code)) {
    throw new Error('the validator would need ajv at run time');
  }
  return (
    `// Made from ${SCHEMA} by scripts/generate.mjs: do not edit.\n// @ts-nocheck\n` +
    `${SIGNATURE}/** Checks a value against the schema; made by ajv. */\n` +
    `export const validateConfig: Validate = ${inner} as Validate;\n${code.slice(head.length).trim()}\n`
  );
}

/** Leaves out the words and defaults, which a validator has no use for. @param {any} node @returns {any} */
function wordless(node) {
  if (Array.isArray(node)) return node.map(wordless);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).filter(
    ([key, value]) => !(key === 'description' && typeof value === 'string') && key !== 'default',
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, wordless(value)]));
}
