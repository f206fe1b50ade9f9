import { checkFile, Project } from '@parley/analysis';
import { describe, expect, it } from 'vitest';
import {
  againstBaseline,
  applyAllows,
  baselineText,
  createLinter,
  lintScript,
  readBaseline,
} from '../src/index.ts';
import { rulesOf } from './support/rules.ts';

const set = rulesOf(
  `rule: t/soft\npacks: [t]\nlevel: warning\nfind: { zh: [坏话] }`,
  `rule: t/never\npacks: [t]\nlevel: stop\nfind: { zh: [威胁] }`,
);
const linter = createLinter(set);
const known = new Set(['t/soft', 't/never']);

function lint(text: string, asOf = '2026-01-01') {
  const project = new Project({ read: () => text });
  const file = project.file('a.parley');
  if (!file) throw new Error('no file');
  const found = lintScript(linter, checkFile(project, file));
  const options = { asOf, isKnown: (rule: string) => known.has(rule), known: () => known };
  const { diagnostics, allowed } = applyAllows(found, [file], options);
  return {
    found,
    codes: diagnostics.map(({ code }) => code),
    allowed: allowed.map(({ code }) => code),
  };
}

const script = (body: string, header = ''): string =>
  `话术 测试\n  语言 zh-CN\n  法规 t\n  渠道 短信\n${header}结果\n  完\n步骤 一\n${body}  结束 完\n`;
const ALLOW = '允许 t/soft 因为 "培训演示" 截至 2026-06-30';

describe('allow', () => {
  it('holds for the line below it, and no further', () => {
    const text = script(`  坐席: 前。\n  ${ALLOW}\n  坐席: 坏话。\n  坐席: 坏话。\n`);
    expect(lint(text)).toMatchObject({ codes: ['t/soft'], allowed: ['t/soft'] });
  });

  it('holds for a step as its first line', () => {
    const text = script(`  ${ALLOW}\n  坐席: 坏话。\n  坐席: 又是坏话。\n`);
    expect(lint(text)).toMatchObject({ codes: [], allowed: ['t/soft', 't/soft'] });
  });

  it('holds for the script in the header', () => {
    const text = script('  坐席: 坏话。\n', `  ${ALLOW}\n`);
    expect(lint(text)).toMatchObject({ codes: [], allowed: ['t/soft'] });
  });

  it('expires', () => {
    const text = script(`  ${ALLOW}\n  坐席: 坏话。\n`);
    expect(lint(text, '2026-06-30').codes).toEqual([]);
    expect(lint(text, '2026-07-01').codes).toEqual(['t/soft', 'allow/expired']);
  });

  it('is a finding where it excuses nothing, names nothing, or lasts too long', () => {
    expect(lint(script(`  ${ALLOW}\n  坐席: 好话。\n`)).codes).toEqual(['allow/unused']);
    expect(lint(script(`  ${ALLOW.replace('soft', 'sotf')}\n  坐席: 好话。\n`)).codes).toEqual([
      'allow/unknown-rule',
    ]);
    expect(lint(script(`  ${ALLOW.replace('2026', '2028')}\n  坐席: 坏话。\n`)).codes).toEqual([
      'allow/too-long',
    ]);
  });

  it('excuses no stop rule', () => {
    const text = script(`  ${ALLOW.replace('soft', 'never')}\n  坐席: 威胁。\n`);
    expect(lint(text)).toMatchObject({ codes: ['t/never', 'allow/stop'], allowed: [] });
  });
});

describe('a baseline', () => {
  const text = script('  坐席: 坏话。\n  坐席: 还有坏话。\n');
  const { found } = lint(text);
  const baseline = readBaseline(baselineText(found));

  it('makes the next run clean', () => {
    if (!baseline) throw new Error('not read');
    expect(againstBaseline(lint(text).found, baseline)).toMatchObject({ fresh: [], gone: 0 });
  });

  it('stays true while other lines change', () => {
    if (!baseline) throw new Error('not read');
    const edited = lint(text.replace('步骤 一\n', '步骤 一\n  坐席: 新的一句。\n')).found;
    expect(againstBaseline(edited, baseline)).toMatchObject({ fresh: [], gone: 0 });
  });

  it('sees one finding swapped for another, and what is gone', () => {
    if (!baseline) throw new Error('not read');
    const swapped = lint(text.replace('还有坏话', '换成坏话')).found;
    const { fresh, gone } = againstBaseline(swapped, baseline);
    expect([fresh.length, gone]).toEqual([1, 1]);
  });

  it('is not read from anything else', () => {
    expect(readBaseline('no')).toBeUndefined();
    expect(readBaseline('{"findings": 3}')).toBeUndefined();
  });
});
