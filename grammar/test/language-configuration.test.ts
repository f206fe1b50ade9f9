import { describe, expect, it } from 'vitest';
import { readGrammarFile } from './support/keyword-rows.ts';

interface EnterRule {
  readonly beforeText: string;
  readonly previousLineText?: string;
  readonly action: { readonly indent: string };
}

interface Configuration {
  readonly comments: { readonly lineComment: string };
  readonly brackets: readonly (readonly [string, string])[];
  readonly autoClosingPairs: readonly {
    readonly open: string;
    readonly close: string;
    readonly notIn?: readonly string[];
  }[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly folding: { readonly offSide: boolean };
  readonly onEnterRules: readonly EnterRule[];
}

const configuration = JSON.parse(readGrammarFile('language-configuration.json')) as Configuration;

/** What an editor does on Enter: the first rule that fits decides. */
function onEnter(line: string, previous = ''): string {
  const rule = configuration.onEnterRules.find(
    ({ beforeText, previousLineText }) =>
      new RegExp(beforeText).test(line) &&
      (previousLineText === undefined || new RegExp(previousLineText).test(previous)),
  );
  return rule?.action.indent ?? 'keep';
}

describe('Enter', () => {
  it.each([
    'script card "Card"',
    '步骤 开场白 阶段 开场',
    'slots',
    '结果',
    '  if customer is verified',
    '  否则如果 金额 > 1000  # 大额',
    '    else',
    '  variant A 60%',
    '  verify customer by date-of-birth',
    '  核实 客户 凭 证件后四位',
    '    passed',
    '    未通过:',
    '  第一次',
    '  customer: Yes | That is right',
    '　客户：对｜是的',
    '  otherwise',
    '  语音信箱：',
  ])('goes deeper after %s', (line) => {
    expect(onEnter(line, '  agent: Is that right?')).toBe('indent');
  });

  it.each([
    '  end promised',
    '    结束 承诺还款',
    '  -> agree',
    '　→商定',
    '    return',
    '  返回  # 回去',
  ])('goes back after %s', (line) => {
    expect(onEnter(line)).toBe('outdent');
  });

  it.each([
    '  agent: Good morning.',
    '  坐席: 您好。',
    '  customer: Yes -> agree',
    '  其他 -> 困难登记',
    '  passed -> purpose',
    '  then -> return',
    '  promised requires promise.amount',
    '  use "lib.parley"',
    '  endless text',
    '# step by step',
  ])('stays after %s', (line) => {
    expect(onEnter(line)).toBe('keep');
  });

  it('stays in a rehearsal, where replies have nothing below them', () => {
    expect(onEnter('  customer: Speaking', 'rehearsal pays')).toBe('none');
    expect(onEnter('  客户: 没钱', '  核实 通过')).toBe('none');
    expect(onEnter('  其他', '  应说 "没太听明白"')).toBe('none');
    expect(onEnter('  verify passed')).toBe('keep');
  });
});

describe('the rest of the language configuration', () => {
  it('takes a name in Chinese or English as one word', () => {
    const { pattern, flags } = configuration.wordPattern;
    const words = '坐席: 您好，{客户姓名}{称谓}，{customer.name} is third-party. 完'.match(
      new RegExp(pattern, `g${flags}`),
    );
    expect(words).toEqual([
      '坐席',
      '您好',
      '客户姓名',
      '称谓',
      'customer.name',
      'is',
      'third-party',
      '完',
    ]);
  });

  it('closes braces in speech, and quotes outside of it', () => {
    const pairs = new Map(configuration.autoClosingPairs.map((pair) => [pair.open, pair]));
    expect(pairs.get('{')).toEqual({ open: '{', close: '}' });
    expect(pairs.get('｛')).toEqual({ open: '｛', close: '｝' });
    expect(pairs.get('"')?.notIn).toContain('string');
    expect(configuration.brackets).toContainEqual(['（', '）']);
  });

  it('comments with # and folds by indentation', () => {
    expect(configuration.comments.lineComment).toBe('#');
    expect(configuration.folding.offSide).toBe(true);
  });
});
