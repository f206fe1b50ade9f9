import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { positionAt } from '@parley/diagnostics';
import { describe, expect, it } from 'vitest';
import { readCompiled } from '@parley/compiled';
import Ajv2020 from 'ajv/dist/2020.js';
import {
  checkExample,
  compiledText,
  exampleProject,
  examplePaths,
  folder,
} from './example-files.ts';

const project = exampleProject();
const scripts = [...examplePaths('scripts'), ...examplePaths('messages')];
const schemaPath = join(
  import.meta.dirname,
  '../../packages/compiled/schema/script.v1.schema.json',
);
const validate = new Ajv2020.default({ strict: false, allErrors: true }).compile(
  JSON.parse(readFileSync(schemaPath, 'utf8')) as object,
);

describe('the examples', () => {
  it('are as many as a script team would keep', () => {
    expect(examplePaths('scripts/zh').length).toBeGreaterThanOrEqual(12);
    expect(examplePaths('messages/zh').length).toBeGreaterThanOrEqual(6);
    expect(examplePaths('scripts/en').length).toBeGreaterThanOrEqual(4);
    const libraries = examplePaths('shared').filter((path) => !path.includes('-en'));
    const objections = libraries.map(
      (path) =>
        project.file(path)?.parsed.root.parts.filter(({ kind }) => kind === 'objection').length ??
        0,
    );
    expect(objections.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(30);
  });

  for (const path of scripts) {
    it(`${path} checks clean and compiles to its golden file`, async () => {
      const checked = checkExample(project, path);
      expect(checked.diagnostics).toEqual([]);
      const text = compiledText(checked);
      await expect(text).toMatchFileSnapshot(
        `../golden/compiled/${path.replace(/\.parley$/, '.json')}`,
      );
      expect(validate(JSON.parse(text))).toBe(true);
      expect(validate.errors).toBeNull();
      expect(readCompiled(text)).toMatchObject({ ok: true });
      expect(compiledText(checkExample(exampleProject(), path))).toBe(text);
    });
  }

  for (const path of examplePaths('shared')) {
    it(`${path} is a sound library`, () => {
      const { diagnostics } = checkExample(project, path);
      expect(
        diagnostics.filter(({ severity }) => severity === 'error' || severity === 'warning'),
      ).toEqual([]);
    });
  }
});

describe('the example that is wrong on purpose', () => {
  it('shows its mistakes, each at its place', () => {
    const path = 'wrong-on-purpose/第一次写.parley';
    const { diagnostics, script } = checkExample(project, path);
    const text = readFileSync(join(folder, path), 'utf8');
    const places = diagnostics.map(({ code, span }) => {
      const { line } = positionAt(script.file.lines, span.start);
      return `${line + 1} ${code} ${text.slice(span.start, span.end).split('\n')[0]}`;
    });
    expect(places.toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)))
      .toMatchInlineSnapshot(`
      [
        "27 name/unknown-slot 客户名称",
        "38 syntax/missing-colon 坐席",
        "43 syntax/unknown-keyword 停吨",
        "44 name/unknown-step 商订",
        "44 flow/no-otherwise 客户: 下周还 -> 商订",
        "57 flow/use-before-capture 承诺日期",
        "64 flow/dead-end 坐席: 打扰您了，麻烦您请他方便时回个电话，谢谢您，再见。",
        "66 flow/unreachable-step 改日再谈",
      ]
    `);
  });
});
