import { describe, expect, it } from 'vitest';
import { findPersonalData, maskPersonalData } from '../src/index.ts';

describe('personal data', () => {
  it.each([
    ['身份证号是11010519491231002X', 'id-number'],
    ['打13812345678找我', 'phone'],
    ['卡号6222 0212 3456 7890 123', 'card-number'],
    ['card 4111 1111 1111 1111', 'card-number'],
    ['a.b@example.com', 'email'],
    ['北京市海淀区中关村大街27号院3号楼502室', 'address'],
    ['my ssn is 123-45-6789', 'ssn'],
    ['at 14 Maple Street', 'address'],
    ['AB 12 34 56 C', 'ni-number'],
    ['call 212-555-0142', 'phone'],
    ['010-62345678', 'phone'],
    ['ring 020 7946 0958', 'phone'],
    ['in Springfield, IL 62704', 'address'],
    ['尾号1234', undefined],
    ['138****5678', undefined],
    ['合同号20231105000123', undefined],
    ['拨打400-820-8888', undefined],
    ['call 1-800-555-1212', undefined],
    ['11010519491231002Y', undefined],
    ['{客户电话}', undefined],
  ])('%s', (text, kind) => {
    expect(findPersonalData(text)[0]?.kind).toBe(kind);
  });

  it('is masked, in a text of the same length', () => {
    const text = '打13812345678或寄到a.b@example.com';
    const masked = maskPersonalData(text);
    expect(masked).toHaveLength(text.length);
    expect(masked).not.toContain('1381234');
    expect(masked).not.toContain('example');
    expect(masked.startsWith('打')).toBe(true);
  });
});
