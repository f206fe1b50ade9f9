import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { SCHEMA_ID } from '../src/index.ts';
import { sample } from './support/sample.ts';

interface Schema {
  readonly [key: string]: unknown;
}

const text = readFileSync(new URL('../schema/script.v1.schema.json', import.meta.url), 'utf8');
const schema = JSON.parse(text) as Schema & { readonly $defs: Readonly<Record<string, Schema>> };

const properties = Object.entries({ CompiledScript: schema, ...schema.$defs }).flatMap(
  ([name, one]) =>
    Object.entries((one['properties'] ?? {}) as Record<string, Schema>).map(
      ([property, its]): [string, Schema] => [`${name}.${property}`, its],
    ),
);

describe('the schema', () => {
  it('is one by its own rules, and any validator can use it', () => {
    const validate = new Ajv2020().compile(schema);
    validate(sample);
    expect(validate.errors).toBe(null);
    expect(schema['$id']).toBe(SCHEMA_ID);
  });

  it.each(properties)('describes %s', (_, property) => {
    expect(property['description']).toMatch(/^[A-Z`].{10,}\.$/s);
  });

  it.each(Object.entries(schema.$defs))('describes %s', (_, definition) => {
    expect(definition['description']).toMatch(/^[A-Z].{5,}\.$/s);
  });

  it.each(Object.entries(schema.$defs).filter(([, one]) => one['properties']))(
    'lets nothing else stand in %s',
    (_, definition) => {
      expect(definition['additionalProperties']).toBe(false);
    },
  );
});

describe('the generated validator', () => {
  it('needs nothing at run time', () => {
    const code = readFileSync(
      new URL('../src/generated/validate-script.ts', import.meta.url),
      'utf8',
    );
    expect(code).not.toMatch(/\brequire\(|^import |\bprocess\b|new Function|\beval\(/m);
  });
});
