import { describe, expect, it } from 'vitest';
import { scopesOf } from '../src/scope/scopes.ts';
import { languageOf } from '../src/text/language-of.ts';
import { normalise, normalWord } from '../src/text/normalise.ts';

function scopes(text: string, act: string) {
  const normal = normalise(text, 0, text.length, [], languageOf(text, 0, text.length));
  const start = normal.text.indexOf(normalWord(act));
  expect(start).toBeGreaterThanOrEqual(0);
  return { scopes: scopesOf(normal), start, end: start + normalWord(act).length };
}

const isNegated = (text: string, act: string): boolean => {
  const { scopes: of, start, end } = scopes(text, act);
  return of.isNegated(start, end);
};

describe('negation', () => {
  it.each([
    ['我们不会让您坐牢', '坐牢'],
    ['我们绝不联系您的家人', '联系'],
    ['严禁威胁、恐吓、辱骂客户', '辱骂'],
    ['没有人会因此坐牢', '坐牢'],
    ['坐牢是不可能的', '坐牢'],
    ['我们无权冻结您的账户', '冻结'],
    ["we won't arrest you", 'arrest'],
    ['nobody is arrested for this', 'arrested'],
    ['agents must never threaten, shame or arrest anyone', 'arrest'],
    ['we have no power to arrest anyone', 'arrest'],
  ])('holds in %s', (text, act) => {
    expect(isNegated(text, act)).toBe(true);
  });

  it.each([
    ['再不还就坐牢', '坐牢'],
    ['不会不通知你单位', '通知'],
    ['难道不怕坐牢', '坐牢'],
    ['我不是威胁你，不还钱就等着坐牢', '坐牢'],
    ['别以为不会坐牢', '坐牢'],
    ['请不要再拖了，否则让你坐牢', '坐牢'],
    ["if you don't pay, we will arrest you", 'arrest'],
    ["don't think we won't arrest you", 'arrest'],
    ["you don't want me to call your boss", 'call'],
    ['not only late but under arrest', 'arrest'],
  ])('does not hold in %s', (text, act) => {
    expect(isNegated(text, act)).toBe(false);
  });
});

describe('what others say, questions, conditions, softeners', () => {
  it.each([
    ['骗子会说您要坐牢', '坐牢'],
    ['您担心会坐牢，这我理解', '坐牢'],
    ["if anyone says you'll go to jail, hang up", 'jail'],
  ])('%s is reported', (text, act) => {
    const { scopes: of, start, end } = scopes(text, act);
    expect(of.isQuoted(start, end)).toBe(true);
  });

  it.each([
    ['您说晚点还，那我们就去抓你', '抓你'],
    ['You said Friday, so now we will arrest you', 'arrest'],
  ])('%s is not', (text, act) => {
    const { scopes: of, start, end } = scopes(text, act);
    expect(of.isQuoted(start, end)).toBe(false);
  });

  it('等着“坐牢”吧 is not', () => {
    const { scopes: of, start, end } = scopes('等着“坐牢”吧', '坐牢');
    expect(of.isQuoted(start, end)).toBe(false);
  });

  it('knows questions, conditions and softeners', () => {
    const asked = scopes('他结婚了吗？', '结婚');
    expect(asked.scopes.isQuestion(asked.start, asked.end)).toBe(true);
    const conditional = scopes('如果协商不成，可能起诉', '起诉');
    expect(conditional.scopes.isConditional(conditional.start, conditional.end)).toBe(true);
    const soft = scopes('麻烦您尽快还款', '还款');
    expect(soft.scopes.isSoftened(soft.start, soft.end)).toBe(true);
    const hard = scopes('赶紧还款', '还款');
    expect(hard.scopes.isSoftened(hard.start, hard.end)).toBe(false);
  });
});
