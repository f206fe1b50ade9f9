import type { Diagnostic } from '@parley/diagnostics';
import { describe, expect, it } from 'vitest';
import { createLinter, lintScript, type RuleSet } from '../src/index.ts';
import { checkedScript, rulesOf } from './support/rules.ts';

const LEXICONS = `lexicons:
  debt: { zh: [欠款, 逾期, 账单] }
`;
const rule = (id: string, body: string): string => `rule: ${id}\npacks: [t]\nlevel: error\n${body}`;
const says = (words: string): string => `{ says: { zh: [{ match: '${words}', polarity: any }] } }`;
const hears = (words: string): string =>
  `{ hears: { zh: [{ match: '${words}', polarity: any }] } }`;

const RULES: RuleSet = rulesOf(
  LEXICONS,
  `reveals: { zh: [{ match: <debt>, polarity: any }] }`,
  rule('leak/others', `find: { to: [third-party, machine], zh: [<debt>, '{debt}'] }`),
  rule('leak/unverified', `find: { to: [unverified, unknown], zh: [<debt>, '{debt}'] }`),
  rule('leak/probe', `find: { to: [third-party], zh: [工资] }`),
  rule(
    'must/notice',
    `flow: { check: before, needs: [${says('录音')}], before: [verify, reveals-debt] }`,
  ),
  rule(
    'must/plan',
    `flow: { check: answered, after: [${hears('失业')}], needs: [${says('分期')}] }`,
  ),
  rule(
    'must/stop',
    `flow: { check: after, after: [${hears('别再打')}], forbids: [${says('哪天还')}] }`,
  ),
  rule(
    'must/way-out',
    `flow: { check: way-out, hears: { zh: [{ match: 别再打, polarity: any }] }, asks: { zh: [哪天还] } }`,
  ),
  rule('must/read-back', `flow: { check: said-back }`),
  rule('must/limit', `flow: { check: limit, event: verify, most: 3 }`),
  rule('must/hours', `flow: { check: hours, from: '08:00', to: '22:00' }`),
  rule('must/greet', `flow: { check: line, at: first, needs: { zh: [您好] } }`),
  rule('must/bye', `flow: { check: line, at: last, needs: { zh: [再见] } }`),
  rule('must/others', `flow: { check: branch, for: third-party }`),
);
const linter = createLinter(RULES);

const HEAD = `话术 测试
  语言 zh-CN
  法规 t
  渠道 电话
  时段 08:00-21:00
  其他 -> 完
变量
  姓名 姓名
  金额 金额
  承诺金额 金额 通话获得
  承诺日期 日期 通话获得
结果
  承诺 需要 承诺金额, 承诺日期
  完了
  别打
步骤 开场
  坐席: 您好，本次通话会录音，请问是{姓名}吗？
`;
const TAIL = `步骤 完
  坐席: 打扰了，再见。
  结束 完了
异议 停 "别再打"
  听到: 别再打
  坐席: 好的，再见。
  结束 别打
`;
const THIRD = `  第三人: 不在 -> 完\n`;
const VERIFY = `步骤 核身
  坐席: 请报证件后四位。
  核实 客户 凭 证件后四位
    通过 -> 说
    未通过 -> 完
`;
const SAY = `步骤 说
  坐席: 您的欠款是{金额}。
  客户: 知道了 -> 完
`;

interface Shown {
  readonly rule: string;
  readonly line: string;
  readonly way: readonly string[];
}

function lint(text: string, libraries: Readonly<Record<string, string>> = {}): Shown[] {
  const checked = checkedScript(text, libraries);
  const broken = checked.diagnostics.filter(({ severity }) => severity === 'error');
  expect(broken.map(({ code, span }) => [code, text.slice(span.start, span.end)])).toEqual([]);
  const sources: Readonly<Record<string, string>> = { 'a.parley': text, ...libraries };
  return lintScript(linter, checked).map((one) => ({
    rule: one.code,
    line: lineOf(sources[one.file] ?? '', one),
    way: one.related.map(({ note, args }) => [note.slice(6), ...Object.values(args)].join(' ')),
  }));
}

function lineOf(text: string, { span }: Diagnostic): string {
  const starts = text.split('\n');
  const before = text.slice(0, span.start).split('\n').length - 1;
  return (starts[before] ?? '').trim();
}

const rulesIn = (text: string, libraries?: Readonly<Record<string, string>>): string[] =>
  lint(text, libraries).map((one) => one.rule);

const usingLibrary = (scope: string): string =>
  `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}${TAIL}`.replace(
    '  其他 -> 完\n',
    `  引用 问 从 "lib.parley"${scope}\n  其他 -> 完\n`,
  );

describe('flow rules, each with a fault and its clean look-alike', () => {
  const pairs: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'one of several paths is not verified',
      `${HEAD}  客户: 是我 -> 核身\n  客户: 有事吗 -> 说\n${THIRD}${VERIFY}${SAY}${TAIL}`,
      `${HEAD}  客户: 是我 -> 核身\n  客户: 有事吗 -> 核身\n${THIRD}${VERIFY}${SAY}${TAIL}`,
      ['leak/unverified', 'leak/unverified'],
    ],
    [
      'the phone is handed over after verification',
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}步骤 说\n  接听人 第三人\n  坐席: 欠款的事请转告。\n  客户: 好 -> 完\n${TAIL}`,
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}步骤 说\n  接听人 第三人\n  坐席: 请他回电。\n  客户: 好 -> 完\n${TAIL}`,
      ['leak/others'],
    ],
    [
      'a third party reply after verification',
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}步骤 说\n  坐席: 请稍等。\n  第三人: 我是他爱人\n    坐席: 他逾期了。\n    -> 完\n${TAIL}`,
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}步骤 说\n  坐席: 请稍等。\n  客户: 我在\n    坐席: 您逾期了。\n    -> 完\n${TAIL}`,
      ['leak/others'],
    ],
    [
      'a voicemail hears the debt',
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}  语音信箱\n    坐席: 您的账单到期了，再见。\n    结束 完了\n${VERIFY}${SAY}${TAIL}`,
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}  语音信箱\n    坐席: 请您回电，再见。\n    结束 完了\n${VERIFY}${SAY}${TAIL}`,
      ['leak/others'],
    ],
    [
      'a guard that makes it safe',
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}步骤 核身\n  坐席: 请报证件后四位。\n  核实 客户 凭 证件后四位\n    通过 -> 说\n    未通过 -> 说\n步骤 说\n  坐席: 您的欠款是{金额}。\n  客户: 好 -> 完\n${TAIL}`,
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}步骤 核身\n  坐席: 请报证件后四位。\n  核实 客户 凭 证件后四位\n    通过 -> 说\n    未通过 -> 说\n步骤 说\n  如果 客户已核实\n    坐席: 您的欠款是{金额}。\n  客户: 好 -> 完\n${TAIL}`,
      ['leak/unverified', 'leak/unverified'],
    ],
    [
      'one leaking variant of two',
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}步骤 另\n  坐席: 您好\n  -> 完\n${TAIL}`
        .replace(
          '  坐席: 请报证件后四位。\n',
          '  版本 A 50%\n    坐席: 为了您的欠款，请报证件后四位。\n  版本 B 50%\n    坐席: 请报证件后四位。\n',
        )
        .replace(/步骤 另[\s\S]*?-> 完\n/, ''),
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}${TAIL}`.replace(
        '  坐席: 请报证件后四位。\n',
        '  版本 A 50%\n    坐席: 请报证件后四位。\n  版本 B 50%\n    坐席: 麻烦报证件后四位。\n',
      ),
      ['leak/unverified'],
    ],
    [
      'an objection raised before verification',
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}${TAIL}异议 问\n  听到: 什么事\n  坐席: 是欠款的事。\n  返回\n`,
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}${TAIL}异议 问\n  听到: 什么事\n  限于 说\n  坐席: 是欠款的事。\n  返回\n`,
      ['leak/unverified'],
    ],
    [
      'a third party is asked beyond what is allowed',
      `${HEAD}  客户: 是我 -> 核身\n  第三人: 不在\n    坐席: 他工资多少？\n    -> 完\n${VERIFY}${SAY}${TAIL}`,
      `${HEAD}  客户: 是我 -> 核身\n  第三人: 不在\n    坐席: 他几点在？\n    -> 完\n${VERIFY}${SAY}${TAIL}`,
      ['leak/probe'],
    ],
    [
      'a notice is missing on one path',
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}${TAIL}`
        .replace('，本次通话会录音', '')
        .replace(
          '  客户: 是我 -> 核身',
          '  客户: 是我\n    坐席: 会录音。\n    -> 核身\n  客户: 嗯 -> 核身',
        ),
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}${TAIL}`,
      ['must/notice'],
    ],
    [
      'hardship without a plan',
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}${TAIL}`.replace(
        '  客户: 知道了 -> 完',
        '  客户: 失业了 -> 完',
      ),
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}${TAIL}`.replace(
        '  客户: 知道了 -> 完',
        '  客户: 失业了\n    坐席: 可以分期。\n    -> 完',
      ),
      ['must/plan'],
    ],
    [
      'a stop request is ignored',
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}步骤 问\n  坐席: 哪天还？\n  客户: 明天 -> 完\n${TAIL}`.replace(
        '  客户: 知道了 -> 完',
        '  客户: 别再打了 -> 问',
      ),
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}步骤 问\n  坐席: 哪天还？\n  客户: 明天 -> 完\n${TAIL}`.replace(
        '  客户: 知道了 -> 完',
        '  客户: 知道了 -> 问',
      ),
      ['must/stop'],
    ],
    [
      'no way out at a choice point',
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}${TAIL}`.replace(
        '  听到: 别再打',
        '  听到: 别再打\n  限于 开场',
      ),
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}${TAIL}`,
      ['must/way-out'],
    ],
    [
      'a promise whose date is not said back',
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}${TAIL}`.replace(
        '  客户: 知道了 -> 完',
        '  客户: 能还\n    记录 承诺金额, 承诺日期\n    坐席: 您还{承诺金额}，再见。\n    结束 承诺',
      ),
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}${TAIL}`.replace(
        '  客户: 知道了 -> 完',
        '  客户: 能还\n    记录 承诺金额, 承诺日期\n    坐席: 您在{承诺日期}还{承诺金额}，再见。\n    结束 承诺',
      ),
      ['must/read-back'],
    ],
    [
      'a promise captured again after it was said back',
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}${TAIL}`.replace(
        '  客户: 知道了 -> 完',
        '  客户: 能还\n    记录 承诺金额, 承诺日期\n    坐席: 您在{承诺日期}还{承诺金额}，再见。\n    记录 承诺日期\n    结束 承诺',
      ),
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}${TAIL}`.replace(
        '  客户: 知道了 -> 完',
        '  客户: 能还\n    记录 承诺金额\n    记录 承诺日期\n    坐席: 您在{承诺日期}还{承诺金额}，再见。\n    结束 承诺',
      ),
      ['must/read-back'],
    ],
    [
      'verification a fourth time',
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}${TAIL}`.replace(
        '    未通过 -> 完',
        '    未通过 -> 核身',
      ),
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}${TAIL}`.replace(
        '    未通过 -> 完',
        '    未通过\n      第一次 -> 核身\n      第二次 -> 核身\n      之后 -> 完',
      ),
      ['must/limit'],
    ],
    [
      'hours',
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}${TAIL}`.replace(
        '08:00-21:00',
        '07:30-21:00',
      ),
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}${TAIL}`,
      ['must/hours'],
    ],
    [
      'no greeting',
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}${TAIL}`.replace('您好，本次', '本次'),
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}${TAIL}`,
      ['must/greet'],
    ],
    [
      'no goodbye',
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}${TAIL}`.replace(
        '打扰了，再见。',
        '就这样。',
      ),
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}${TAIL}`,
      ['must/bye'],
    ],
    [
      'no branch for a third party',
      `${HEAD}  客户: 是我 -> 核身\n${VERIFY}${SAY}${TAIL}`,
      `${HEAD}  客户: 是我 -> 核身\n${THIRD}${VERIFY}${SAY}${TAIL}`,
      ['must/others'],
    ],
  ];

  it.each(pairs)('%s', (_, fault, clean, rules) => {
    expect(rulesIn(fault)).toEqual(rules);
    expect(rulesIn(clean)).toEqual([]);
  });

  it('a library objection is harmful only where a third party listens', () => {
    const library = `异议 问\n  听到: 什么事\n  坐席: 是欠款的事。\n  返回\n`;
    expect(rulesIn(usingLibrary(' 限于 说'), { 'lib.parley': library })).toEqual([]);
    const [leak] = lint(usingLibrary(''), { 'lib.parley': library });
    expect(leak?.line).toBe('坐席: 是欠款的事。');
    expect(leak?.way).toContain('objection 问');
  });

  it('shows a shortest way as a dialogue', () => {
    const text = `${HEAD}  客户: 是我 -> 核身\n  客户: 有事吗 -> 说\n${THIRD}${VERIFY}${SAY}${TAIL}`;
    const [leak] = lint(text);
    expect(leak).toEqual({
      rule: 'leak/unverified',
      line: '坐席: 您的欠款是{金额}。',
      way: ['start 开场', 'reply @who-customer 有事吗', 'step 说'],
    });
  });

  it('leaves scripts alone whose packs do not have the rule', () => {
    const text = `${HEAD}  客户: 是我 -> 说\n${SAY}${TAIL}`.replace('  法规 t\n', '');
    expect(rulesIn(text)).toEqual([]);
  });

  it('holds of messages what is said of them alone', () => {
    const sms = `话术 短信\n  语言 zh-CN\n  法规 t\n  渠道 短信\n  接听人 客户 已核实\n结果\n  完了\n步骤 一\n  坐席: 您的账单已出。\n  结束 完了\n`;
    expect(rulesIn(sms)).toEqual([]);
    expect(rulesIn(sms.replace('  接听人 客户 已核实\n', ''))).toEqual(['leak/unverified']);
  });
});
