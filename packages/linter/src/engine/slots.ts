import type { SlotTest } from '../match/found-elements.ts';
import type { RuleSet } from '../model/rule.ts';
import type { SlotInText } from '../model/utterance.ts';

const SLOT = /\{([^{}]{1,60})\}/g;
const NO_SLOTS: readonly SlotInText[] = [];

/** The slots of a text that is no script: whatever stands in braces. */
export function slotsIn(text: string): readonly SlotInText[] {
  if (!text.includes('{')) return NO_SLOTS;
  return [...text.matchAll(SLOT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: (match[1] as string).trim(),
  }));
}

/** What names say of slots, where nothing is declared. */
const BY_NAME: readonly (readonly [string, RegExp])[] = [
  ['debt', /欠|逾期|应还|待还|账单|本金|利息|违约金|余额|分期|减免|结清|最低还款|金额|期数|月供|卡.?尾号|贷款|debt|balance|amount|due|owed|owing|overdue|arrears|instal|settlement|payment|principal|interest|fee/i],
  ['money', /金额|欠款|应还|余额|本金|利息|违约金|月供|amount|balance|debt|fee|payment|principal/i],
  ['date', /日期|日$|时间|date|due|deadline|when/i],
  ['name', /姓名|名字|称呼|^姓$|name/i],
  ['phone', /电话|手机|号码|phone|number|mobile/i],
  ['secret', /身份证|证件号|卡号$|密码|验证码|ssn|card.?number|id.?number|password/i],
  ['personal', /姓名|电话|手机|地址|住址|name|phone|address|email/i],
]; // prettier-ignore
const ROLES: readonly (readonly [string, RegExp])[] = [
  ['customer', /客户|本人|借款人|customer|consumer|borrower|client/i],
  ['agent', /坐席|客服|专员|工号|agent|adviser|advisor|collector|rep/i],
  ['institution', /机构|银行|公司|平台|agency|bank|company|lender|creditor|firm|institution/i],
  ['channel', /渠道|方式|channel|method/i],
]; // prettier-ignore
const NOT_DEBT =
  /机构|银行|公司|客户|坐席|工号|承诺|热线|电话|姓名|agency|bank|company|firm|creditor|agent|name|phone|hotline|reference/i;

/** Tells whether a slot is of a class, a type or a role: as declared, by a pack's names, else by what its name says. */
export function slotTest(set: RuleSet): SlotTest {
  const roles = new Map<string, Set<string>>();
  for (const { slots } of set.packs) {
    for (const [role, names] of Object.entries(slots)) {
      const known = roles.get(role) ?? new Set();
      for (const name of names) known.add(name);
      roles.set(role, known);
    }
  }
  return (slot, what) => {
    if (what === 'any') return true;
    if (slot.privacy === what || slot.type === what) return true;
    if (what === 'captured') return slot.captured === true;
    const names = roles.get(what);
    if (names?.has(slot.name)) return true;
    const role = ROLES.find(([one]) => one === what);
    if (role) return role[1].test(slot.name);
    // What is declared is what it is.
    if (slot.privacy !== undefined) return false;
    if (what === 'debt' && NOT_DEBT.test(slot.name)) return false;
    return BY_NAME.find(([one]) => one === what)?.[1].test(slot.name) ?? false;
  };
}
