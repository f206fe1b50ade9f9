import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parley, workshop } from './support/command.ts';

const { folder } = workshop();
const BAD = `话术 提醒短信
  语言 zh-CN
  法规 cn
  渠道 短信
  接听人 客户 已核实
结果
  已发送
步骤 短信
  坐席: 您好，再不还就等着坐牢吧，找13812345678。
  坐席: 请您赶紧处理，别人都按时还。
  结束 已发送
`;
const LEAK = `话术 电话提醒
  语言 zh-CN
  法规 cn
  渠道 电话
  时段 09:00-20:00
  其他 -> 完
变量
  机构名称 文本
  坐席姓名 文本
结果
  完了
步骤 开场
  坐席: 您好，我是{机构名称}的{坐席姓名}，本次通话会录音。
  客户: 我是 -> 完
  第三人: 他不在
    坐席: 他的信用卡逾期了，请转告他，再见。
    结束 完了
步骤 完
  坐席: 打扰了，再见。
  结束 完了
异议 停
  听到: 不要再打了
  坐席: 好的，再见。
  结束 完了
`;
const CLEAN = BAD.replace('再不还就等着坐牢吧，找13812345678。', '请您方便时回电。').replace(
  '请您赶紧处理，别人都按时还。',
  '谢谢您。',
);

interface Finding {
  readonly code: string;
  readonly fingerprint: string;
}
const configOf = (severities: object): string => JSON.stringify({ packs: ['cn'], severities });
const codes = (out: string): string[] => (JSON.parse(out) as Finding[]).map(({ code }) => code);

describe('lint', () => {
  it('finds nothing in a decent script', () => {
    const { exit, out } = parley(['lint', '--lang', 'zh'], { cwd: folder({ 'a.parley': CLEAN }) });
    expect({ exit, out }).toEqual({ exit: 0, out: '没有问题（检查了 1 个文件）\n' });
  });

  it('finds what rules forbid, with the regulation and a better wording', () => {
    const { exit, out } = parley(['lint', '--lang', 'zh'], { cwd: folder({ 'a.parley': BAD }) });
    expect(exit).toBe(1);
    expect(out).toContain('threat/arrest');
    expect(out).toContain('《刑法》第238条');
    expect(out).toContain('可以改说');
    expect(out).toContain('privacy/full-id');
  });

  it('shows the way that leads to a leak', () => {
    const { out } = parley(['lint', '--lang', 'zh'], { cwd: folder({ 'a.parley': LEAK }) });
    expect(out).toContain('privacy/third-party-debt');
    expect(out).toContain('第三人说：他不在');
  });

  it.each(['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'rdjson', 'html'])(
    'masks personal data in %s',
    (format) => {
      const { out } = parley(['lint', '--format', format], { cwd: folder({ 'a.parley': BAD }) });
      expect(out.length).toBeGreaterThan(40);
      expect(out).not.toContain('13812345678');
    },
  );

  it('writes several formats at once, each to its file', () => {
    const cwd = folder({ 'a.parley': BAD });
    const args = [
      'lint',
      '--format',
      'sarif=out/r.sarif',
      '--format',
      'gitlab=gl.json',
      '--format',
      'json',
    ];
    const { exit, out } = parley(args, { cwd });
    expect(exit).toBe(1);
    expect(codes(out)).toContain('threat/arrest');
    const sarif = JSON.parse(readFileSync(join(cwd, 'out/r.sarif'), 'utf8')) as {
      version: string;
      runs: {
        tool: { driver: { rules: { id: string }[] } };
        results: { ruleId: string; ruleIndex: number }[];
      }[];
    };
    expect(sarif.version).toBe('2.1.0');
    const [run] = sarif.runs;
    for (const { ruleId, ruleIndex } of run?.results ?? [])
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    const gitlab = JSON.parse(readFileSync(join(cwd, 'gl.json'), 'utf8')) as {
      fingerprint: string;
    }[];
    expect(new Set(gitlab.map(({ fingerprint }) => fingerprint)).size).toBe(gitlab.length);
  });

  it('gives SARIF a code flow with the steps that lead to a finding', () => {
    const { out } = parley(['lint', '--format', 'sarif', '--lang', 'en'], {
      cwd: folder({ '话术/a.parley': LEAK }),
    });
    const { runs } = JSON.parse(out) as {
      runs: {
        results: {
          ruleId: string;
          locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[];
          codeFlows?: {
            threadFlows: { locations: { location: { message: { text: string } } }[] }[];
          }[];
        }[];
      }[];
    };
    const leak = runs[0]?.results.find(({ ruleId }) => ruleId === 'privacy/third-party-debt');
    const steps = leak?.codeFlows?.[0]?.threadFlows[0]?.locations.map(
      ({ location }) => location.message.text,
    );
    expect(steps?.[0]).toContain('开场');
    expect(steps?.length).toBeGreaterThanOrEqual(3);
    const place = leak?.locations[0]?.physicalLocation;
    expect(place?.artifactLocation.uri).toBe(`${encodeURIComponent('话术')}/a.parley`);
    expect(Object.keys(place?.region ?? {})).toEqual([
      'startLine',
      'startColumn',
      'endLine',
      'endColumn',
    ]);
  });

  it('tells GitHub at most ten of a kind', () => {
    const many = BAD.replace('  坐席: 请您', `${'  坐席: 等着坐牢吧。\n'.repeat(30)}  坐席: 请您`);
    const { out } = parley(['lint', '--format', 'github'], { cwd: folder({ 'a.parley': many }) });
    const errors = out.split('\n').filter((row) => row.startsWith('::error'));
    expect(errors).toHaveLength(10);
    expect(errors.at(-1)).toMatch(/^::error::.*\d/);
  });

  it('keeps to a baseline, and sees what is new against an earlier report', () => {
    const cwd = folder({ 'a.parley': BAD });
    expect(parley(['lint', '--baseline', 'b.json', '--update-baseline'], { cwd }).exit).toBe(0);
    expect(parley(['lint', '--baseline', 'b.json'], { cwd }).exit).toBe(0);
    writeFileSync(join(cwd, 'old.json'), parley(['lint', '--format', 'json'], { cwd }).out);
    writeFileSync(
      join(cwd, 'a.parley'),
      BAD.replace('  坐席: 请您', '  坐席: 后果自负。\n  坐席: 请您'),
    );
    const { exit, out } = parley(['lint', '--format', 'json', '--since', 'old.json'], { cwd });
    expect(exit).toBe(1);
    expect(codes(out)).toEqual(['threat/vague-measures']);
  });

  it('judges the words of a library that no script uses', () => {
    const library = '异议 问\n  听到: 什么事\n  坐席: 你这个老赖。\n  返回\n';
    const cwd = folder({ 'lib.parley': library });
    const found = codes(parley(['lint', '--format', 'json'], { cwd }).out);
    expect(found).toContain('politeness/insult');
    expect(found.filter((code) => code.startsWith('disclosure/'))).toEqual([]);
  });

  it('lets codes of the language be allowed, too', () => {
    const unreachable = CLEAN.replace(
      '  结束 已发送\n',
      '  结束 已发送\n步骤 多余\n  坐席: 再见。\n  结束 已发送\n',
    );
    const allow = '  允许 flow/unreachable-step 因为 "以后要用" 截至 2099-01-01\n';
    const cwd = folder({ 'a.parley': unreachable.replace('结果\n', `${allow}结果\n`) });
    const { out } = parley(['lint', '--format', 'json', '--as-of', '2098-12-01'], { cwd });
    expect(codes(out)).toEqual([]);
  });

  it('says one where it is one', () => {
    const one = CLEAN.replace('谢谢您。', '后果自负。');
    const cwd = folder({ 'a.parley': one });
    parley(['lint', '--baseline', 'b.json', '--update-baseline'], { cwd });
    const { err } = parley(['lint', '--baseline', 'b.json', '--lang', 'en'], { cwd });
    expect(err).toBe('one old finding left out by the baseline\n');
  });

  it('counts warnings', () => {
    const warns = CLEAN.replace('谢谢您。', '我们想了解一下，就您还没有回复。');
    const cwd = folder({ 'a.parley': warns });
    expect(parley(['lint'], { cwd }).exit).toBe(0);
    expect(parley(['lint', '--max-warnings', '0'], { cwd }).exit).toBe(1);
  });

  it('takes severities for rules, but none for what is never allowed', () => {
    const text = CLEAN.replace('谢谢您。', '我们想了解一下，就您还没有回复。坐牢。');
    const off = { 'politeness/compare': 'off', 'threat/arrest': 'off' };
    const cwd = folder({ 'a.parley': text, 'parley.config.json': configOf(off) });
    expect(codes(parley(['lint', '--format', 'json'], { cwd }).out)).toEqual(['threat/arrest']);
    writeFileSync(join(cwd, 'parley.config.json'), configOf({ 'threat/arest': 'off' }));
    const { exit, err } = parley(['lint'], { cwd });
    expect([exit, err.includes('threat/arrest')]).toEqual([2, true]);
  });

  it('takes packs of the project’s own, and refuses one that fails its examples', () => {
    const rule = `rule: bank/words
packs: [bank]
level: error
find: { zh: [本行特别用语] }
examples: { zh: { bad: [这是本行特别用语], good: [这是普通话] } }
`;
    const files = {
      'a.parley': CLEAN.replace('谢谢您。', '本行特别用语，谢谢您。'),
      'parley.config.json': '{ "packs": ["./packs/bank"] }',
      'packs/bank/pack.yaml': 'packs: { bank: { title: { zh: 本行, en: Bank } } }',
      'packs/bank/rules/words.yaml': rule,
    };
    const cwd = folder(files);
    const script = files['a.parley'].replace('  法规 cn\n', '');
    writeFileSync(join(cwd, 'a.parley'), script);
    expect(codes(parley(['lint', '--format', 'json'], { cwd }).out)).toEqual(['bank/words']);
    writeFileSync(
      join(cwd, 'packs/bank/rules/words.yaml'),
      rule.replace('[这是普通话]', '[本行特别用语]'),
    );
    const { exit, err } = parley(['lint'], { cwd });
    expect(exit).toBe(2);
    expect(err).toContain('bank/words');
    expect(err).toContain('本行特别用语');
  });

  it.each([
    [['lint', '--format', 'nope'], 'nope'],
    [['lint', '--as-of', 'tomorrow'], 'tomorrow'],
    [['lint', '--update-baseline'], '--baseline FILE'],
    [['lint', '--pack', 'nowhere'], 'nowhere'],
    [['lint', '--since', 'missing.json'], 'missing.json'],
  ])('says what is wrong with %j', (args, word) => {
    const { exit, err } = parley(args, { cwd: folder({ 'a.parley': CLEAN }) });
    expect(exit).toBe(2);
    expect(err).toContain(word);
  });
});

describe('screen', () => {
  it('judges a line at a time, in order, whatever stands in it', () => {
    const cwd = folder({ 'a.parley': CLEAN });
    const rows = [
      JSON.stringify({
        id: '1',
        text: '等着坐牢吧',
        lang: 'zh',
        channel: 'call',
        listener: 'customer',
        verified: true,
      }),
      'not json',
      JSON.stringify({ id: 3, text: 7 }),
      JSON.stringify({ id: '4', text: '谢谢您。' }),
      JSON.stringify({ id: '5', text: '他信用卡逾期了', listener: 'third-party' }),
    ];
    mkdirSync(join(cwd, 'in'), { recursive: true });
    writeFileSync(join(cwd, 'in/a.jsonl'), `\uFEFF${rows.join('\r\n')}`);
    const { exit, out } = parley(['screen', 'in/a.jsonl'], { cwd });
    expect(exit).toBe(0);
    const answers = out
      .trimEnd()
      .split('\n')
      .map(
        (row) =>
          JSON.parse(row) as {
            id: unknown;
            error?: string;
            findings: { rule: string; span: number[] }[];
          },
      );
    expect(answers.map(({ id }) => id)).toEqual(['1', null, 3, '4', '5']);
    expect(answers[0]?.findings[0]).toMatchObject({ rule: 'threat/arrest', span: [2, 4] });
    expect(answers[1]?.error).toContain('JSON');
    expect(answers[2]?.error).toContain('"text"');
    expect(answers[3]?.findings).toEqual([]);
    expect(answers[4]?.findings.map(({ rule }) => rule)).toEqual(['privacy/third-party-debt']);
  });

  it('says that a file is not there', () => {
    const { exit, err } = parley(['screen', 'nothing.jsonl'], {
      cwd: folder({ 'a.parley': CLEAN }),
    });
    expect(exit).toBe(2);
    expect(err).toContain('nothing.jsonl');
  });
});
