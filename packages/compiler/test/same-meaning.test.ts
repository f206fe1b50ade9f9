import { validateCompiled } from '@parley/compiled';
import { describe, expect, it } from 'vitest';
import { compileText } from './support/linked.ts';

const english = `script reminder "提醒"
  language zh-CN
  rules cn
  channel call
  hours 08:00-21:00
  start opening
  otherwise -> bye

slots
  amount money captured
  agreed yes-no captured
  way 柜台 | 转账 captured

outcomes
  promised requires amount
  none "无结果"

step opening phase open
  agent: 您好，{amount}，请讲。  @hello
  pause 3s
  note: 慢一点。
  capture amount, way
  set agreed = yes
  if amount >= 1000 and not (way is 柜台 | 转账)
    -> bye
  else if customer is verified or listener is machine
    end none
  else
    listener unknown
  customer: 好的 | 行 -> bye  @yes
  third-party: 他不在
    agent: 打扰了。
    end none
  voicemail -> end none
  silence -> end none

step bye "再见" phase close
  verify customer by 证件后四位
    passed -> bye
    failed
      first
        agent: 再说一次。
        -> bye
      then -> end none
  end promised

objection busy "忙"
  heard: 没空 | 在开会
  in opening
  agent: 好。
  return
`;

const chinese = `# 同样的话术
话术　reminder　“提醒”
    语言 zh-CN
    法规 cn

    渠道 电话
    时段 ０８：００-２１：００
    开始 opening
    其他 → bye

变量
  amount 金额 通话获得  # 注释
  agreed 是否 通话获得
  way 柜台｜转账 通话获得

结果
  promised 需要 amount
  none “无结果”

步骤 opening 阶段 开场
      坐席：您好，｛amount｝，请讲。  ＠hello
      停顿 ３秒
      提示：慢一点。
      记录 amount，way
      设 agreed ＝ 是
      如果 amount ≥ １０００ 且 非（way 是 柜台｜转账）
        → bye
      否则如果 客户已核实 或 接听人是机器
        结束 none
      否则
        接听人 未知

      客户：好的｜行 → bye  ＠yes
      第三人：他不在
              坐席：打扰了。
              结束 none
      语音信箱：→ 结束 none
      无应答 → 结束 none

步骤 bye “再见” 阶段 结束语
  核实 客户 凭 证件后四位
    通过 → bye
    未通过
      第一次
        坐席：再说一次。
        → bye
      之后 → 结束 none
  结束 promised

异议 busy “忙”
  听到：没空｜在开会
  限于 opening
  坐席：好。
  返回
`;

/** The compiled form without what tells of the source. */
function meaning(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meaning);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key]) => key !== 'at' && key !== 'alsoAt' && key !== 'source',
  );
  return Object.fromEntries(kept.map(([key, item]) => [key, meaning(item)]));
}

describe('the compiled form', () => {
  it('is the same for both keyword languages, full width, comments, blank lines and wider indents', () => {
    const one = compileText(english);
    expect(validateCompiled(one.script)).toMatchObject({ ok: true });
    expect(meaning(compileText(chinese).script)).toEqual(meaning(one.script));
  });

  it('is the same for CRLF and for a byte order mark', () => {
    const other = compileText(`\uFEFF${english.replaceAll('\n', '\r\n')}`);
    expect(meaning(other.script)).toEqual(meaning(compileText(english).script));
  });

  it('is the same bytes for the same text', () => {
    expect(compileText(english).json).toBe(compileText(english).json);
  });

  it('is the same when declarations and steps change places', () => {
    const blocks = english.trimEnd().split('\n\n');
    const [header = '', ...rest] = blocks;
    const turned = `${[header, ...rest.toReversed()].join('\n\n')}\n`;
    expect(meaning(compileText(turned).script)).toEqual(meaning(compileText(english).script));
  });

  it('does not depend on whether a lone move stands on a line of its own', () => {
    const below = english.replace(
      'customer: 好的 | 行 -> bye  @yes',
      'customer: 好的 | 行  @yes\n    -> bye',
    );
    expect(below).not.toBe(english);
    expect(meaning(compileText(below).script)).toEqual(meaning(compileText(english).script));
  });
});
