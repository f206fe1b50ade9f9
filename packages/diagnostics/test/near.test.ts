import { describe, expect, it } from 'vitest';
import { nearest } from '../src/index.ts';

const KEYWORDS = [
  'agent',
  'note',
  'pause',
  'verify',
  'end',
  'if',
  'customer',
  'otherwise',
  'return',
  'set',
];
const CHINESE = ['坐席', '提示', '停顿', '核实', '结束', '如果', '客户', '其他', '语音信箱', '设'];

describe('nearest', () => {
  it.each([
    ['agnet', 'agent'],
    ['agetn', 'agent'],
    ['agents', 'agent'],
    ['agen', 'agent'],
    ['Agent', 'agent'],
    ['AGENT', 'agent'],
    ['custmer', 'customer'],
    ['costumer', 'customer'],
    ['otherwize', 'otherwise'],
    ['retrun', 'return'],
    ['fi', 'if'],
    ['ned', 'end'],
  ])('%s is meant for %s', (word, expected) => {
    expect(nearest(word, KEYWORDS)).toBe(expected);
  });

  it.each([
    ['坐度', '坐席'],
    ['客戶', '客户'],
    ['停顿顿', '停顿'],
    ['语音邮箱', '语音信箱'],
    ['席坐', '坐席'],
  ])('%s is meant for %s', (word, expected) => {
    expect(nearest(word, CHINESE)).toBe(expected);
  });

  it.each(['', 'x', 'it', 'to', 'hello', 'somebody', 'greeting', '您好', '没问题', '设备'])(
    '“%s” is near to nothing',
    (word) => {
      expect(nearest(word, [...KEYWORDS, ...CHINESE])).toBeUndefined();
    },
  );

  it('is never the word itself', () => {
    expect(nearest('agent', ['agent'])).toBeUndefined();
    expect(nearest('agent', ['agent', 'agents'])).toBe('agents');
  });

  it('is the nearest of several, and of equals the first', () => {
    expect(nearest('promise', ['promised', 'premise', 'promises'])).toBe('promised');
    expect(nearest('payment.dat', ['payment.data', 'payment.date'])).toBe('payment.data');
    expect(nearest('payment.dte', ['payment.done', 'payment.date'])).toBe('payment.date');
  });

  it('takes no time over long words', () => {
    const long = 'a'.repeat(1_000_000);
    expect(nearest(long, KEYWORDS)).toBeUndefined();
  });
});
