import { describe, expect, it } from 'vitest';
import { checkFiles, conditionsOf, Project } from '../src/index.ts';

const SHARED = '结果\n  完成\n\n步骤 判断\n  如果 甲已知且乙已知\n    坐席: 好的。\n  结束 完成\n';
const script = (slots: string): string =>
  `话术 回访\n  语言 zh-CN\n  引用 "shared.parley"\n\n变量\n${slots}\n步骤 开场\n  -> 判断\n`;

describe('the conditions of a library', () => {
  it('are read by the names of each script that uses it', () => {
    const texts: Record<string, string> = {
      'a.parley': script('  甲 文本 通话获得\n  乙 文本 通话获得\n'),
      'b.parley': script('  甲已知且乙 文本 通话获得\n'),
      'shared.parley': SHARED,
    };
    const project = new Project({ read: (path) => texts[path] });
    const { scripts } = checkFiles(project, Object.keys(texts));
    const kinds = scripts.map((one) => {
      const [statement] = one.steps.get('判断')?.node.body.statements ?? [];
      const branch = statement?.kind === 'if' ? statement.branches[0] : undefined;
      return branch && conditionsOf(one)(branch)?.kind;
    });
    expect(kinds).toEqual(['and', 'is-known']);
  });
});
