import type { LanguageId } from '../model/utterance.ts';
import { languageOf } from '../text/language-of.ts';
import { normalise } from '../text/normalise.ts';
import { cardIsValid, chineseIdIsValid } from './check-digits.ts';

export type PersonalDataKind =
  'id-number' | 'card-number' | 'phone' | 'email' | 'address' | 'account' | 'ssn' | 'ni-number';

/** Data of a person, written out; offsets are those of the text that was looked at. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}

interface Shape {
  readonly kind: PersonalDataKind;
  /** Bounded: no part of it repeats without end. */
  readonly pattern: RegExp;
  readonly accepts?: (found: string, before: string) => boolean;
}

/** What stands right before a number that is no person's. */
const NO_PERSON =
  /(?:合同号?|订单号?|工号|单号|流水号?|编号|热线|客服|案号|发票|reference|ref|order|invoice|case|contract|hotline|helpline|ticket|no\.?|number is)[^\p{L}\p{N}]{0,4}$/u;
const digits = (text: string): string => text.replace(/\D/g, '');
const isPersons = (_: string, before: string): boolean => !NO_PERSON.test(before);

const SHAPES: readonly Shape[] = [
  {
    kind: 'id-number',
    pattern: /(?<![\d*x])\d{6}[ -]?(?:19|20)\d{2}[ -]?\d{4}[ -]?\d{3}[\dx](?![\d*])/g,
    accepts: (found) => chineseIdIsValid(found.replace(/[ -]/g, '')),
  },
  {
    kind: 'id-number',
    pattern: /(?:身份证|证件)[^\d]{0,8}(?:\d{17}[\dx]|\d{15})(?![\d*])/g,
  },
  {
    kind: 'card-number',
    pattern: /(?<![\d*])\d{4}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![\d*])/g,
    accepts: (found, before) =>
      cardIsValid(digits(found)) || /(?:卡号|银行卡|card|账号|account)[^\d]{0,10}$/.test(before),
  },
  {
    kind: 'phone',
    pattern: /(?<![\d*])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\d*])/g,
    accepts: isPersons,
  },
  { kind: 'email', pattern: /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z]{2,24}){1,3}/g },
  {
    kind: 'account',
    pattern: /(?:微信号?|qq号?|wx|wechat)(?:是|为|:|id)? ?[a-z0-9_-]{6,20}(?![\w])/g,
  },
  {
    kind: 'ssn',
    pattern: /(?<![\d*-])(?!000|666|9)\d{3}[- ]\d{2}[- ]\d{4}(?![\d*-])/g,
  },
  { kind: 'ssn', pattern: /(?:social security|ssn)[^\d]{0,24}\d{3}[- ]?\d{2}[- ]?\d{4}(?!\d)/g },
  {
    kind: 'ni-number',
    pattern:
      /(?<![a-z0-9])[a-ceghj-prstw-z][a-ceghj-nprstw-z] ?\d{2} ?\d{2} ?\d{2} ?[a-d](?![a-z0-9])/g,
  },
  {
    kind: 'phone',
    pattern: /(?<![\d*+])(?:\+?1[-. ]?)?\(?[2-9]\d{2}\)?[-. ]\d{3}[-. ]\d{4}(?![\d*])/g,
    accepts: (found, before) =>
      isPersons(found, before) && !/^1?(?:8(?:00|33|44|55|66|77|88)|400)/.test(digits(found)),
  },
  {
    kind: 'phone',
    pattern: /(?<![\d*])(?:\+44 ?|0)7\d{3}[ -]?\d{3}[ -]?\d{3}(?![\d*])/g,
    accepts: isPersons,
  },
  {
    kind: 'phone',
    pattern: /(?<![\d*])0(?:10|2\d|[3-9]\d{2})[ -]?\d{3,4}[ -]?\d{4}(?![\d*])/g,
    accepts: isPersons,
  },
  {
    kind: 'phone',
    pattern: /(?<![\d*])(?:\+44 ?|0)(?:1\d|2\d)\d{1,2}[ -]?\d{3,4}[ -]?\d{3,4}(?![\d*])/g,
    accepts: isPersons,
  },
  { kind: 'address', pattern: /[a-z]{3,20}, ?[a-z]{2} \d{5}(?:-\d{4})?(?!\d)/g },
  {
    kind: 'account',
    pattern: /sort code[^\d]{0,12}\d{2}[- ]?\d{2}[- ]?\d{2}[^\d]{1,30}\d{8}(?!\d)/g,
  },
  {
    kind: 'address',
    pattern:
      /(?:[\u4e00-\u9fa5]{2,8}[市区县])[\u4e00-\u9fa5]{1,14}(?:路|街|大道|巷|弄|胡同|小区|花园|村|新村|苑)[\u4e00-\u9fa5\d]{0,12}\d{1,5}(?:号|弄|栋|幢|单元|室|楼|座)(?:[\u4e00-\u9fa5\d-]{0,14}(?:室|号|单元|楼|户))?/g,
  },
  {
    kind: 'address',
    pattern:
      /[\u4e00-\u9fa5]{2,12}(?:小区|花园|家园|公寓|苑|新村)[\u4e00-\u9fa5]{0,4}\d{1,4}(?:号楼|栋|幢|号院?|座)(?:[\u4e00-\u9fa5\d]{0,8}\d{1,5}(?:室|号|户)?)/g,
  },
  {
    kind: 'address',
    pattern:
      /(?<![\d#])\d{1,5}[a-z]? (?:[a-z']{2,16} ){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|crescent|court|ct|boulevard|blvd|terrace|gardens|square|way|place|pl)(?![a-z])/g,
    accepts: (found) => !/ (?:in|of|the|on|a|by|that|this|your|any|every) /.test(` ${found} `),
  },
  {
    kind: 'address',
    pattern: /(?<![a-z0-9])[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}(?![a-z0-9])/g,
  },
];

/**
 * Personal data written out in a text, in order of their places: Chinese identity numbers (GB 11643), mobiles,
 * bank cards (Luhn), addresses, and the kinds of the United States and the United Kingdom.
 */
export function findPersonalData(
  source: string,
  start: number = 0,
  end: number = source.length,
): PersonalData[] {
  const language = languageOf(source, start, end);
  const normal = normalise(source, start, end, [], language);
  return personalDataIn(normal.text, language).map((one) => ({
    kind: one.kind,
    start: normal.starts[one.start] as number,
    end: normal.ends[one.end - 1] as number,
  }));
}

/** The same in a normal text, with its offsets. */
export function personalDataIn(text: string, _language: LanguageId): PersonalData[] {
  const found: PersonalData[] = [];
  if (!/\d|@/.test(text)) return found;
  const taken = new Uint8Array(text.length);
  for (const { kind, pattern, accepts } of SHAPES) {
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, match.index - 16), match.index);
      const end = match.index + match[0].length;
      if (accepts && !accepts(match[0], before)) continue;
      if (taken.subarray(match.index, end).includes(1)) continue;
      taken.fill(1, match.index, end);
      found.push({ kind, start: match.index, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** A text of the same length in which the middle of personal data is stars. */
export function maskPersonalData(source: string): string {
  const all = findPersonalData(source);
  if (all.length === 0) return source;
  let masked = '';
  let from = 0;
  for (const { start, end } of all) {
    const keep = Math.min(3, Math.floor((end - start) / 4));
    masked += source.slice(from, start + keep);
    masked += source.slice(start + keep, end - keep).replace(/[^\s]/g, '*');
    from = end - keep;
  }
  return masked + source.slice(from);
}
