import { SIMPLIFIED, TRADITIONAL } from './generated/simplified.ts';

/** What a code unit is to the normal form. */
export const KIND = {
  other: 0,
  han: 1,
  letter: 2,
  digit: 3,
  space: 4,
  /** A sign that people put between the characters of a word to hide it. */
  inserted: 5,
  /** Never seen: joins, direction marks, soft hyphens. */
  dropped: 6,
  surrogate: 7,
} as const;

export interface CharacterTable {
  /** The normal form of each code unit. */
  readonly normal: Uint16Array;
  /** The kind of each code unit, by its normal form. */
  readonly kind: Uint8Array;
}

/** Letters of other scripts that look like Latin ones. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', ё: 'e', һ: 'h', і: 'i', ј: 'j', к: 'k', ӏ: 'l', м: 'm', н: 'h',
  о: 'o', р: 'p', ѕ: 's', т: 't', у: 'y', х: 'x', α: 'a', β: 'b', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o',
  ρ: 'p', τ: 't', υ: 'u', χ: 'x', ı: 'i', ɡ: 'g', ǃ: '!', 
}; // prettier-ignore
const SIGNS: Readonly<Record<string, string>> = {
  '“': '“', '”': '”', '„': '“', '«': '“', '»': '”', '「': '“', '」': '”', '『': '“', '』': '”', '《': '“', '》': '”',
  '‘': "'", '’': "'", '‛': "'", 'ʼ': "'", '`': "'", '´': "'", '–': '-', '—': '-', '―': '-', '−': '-', '‐': '-', '‑': '-',
  '．': '.', '｡': '。', '､': '、', '〜': '~', '【': '[', '】': ']', '〔': '[', '〕': ']', '⋯': '…', '‥': '…',
}; // prettier-ignore
const DIGITS = '〇一二三四五六七八九';
const OTHER_DIGITS: Readonly<Record<string, string>> = {
  零: '0', 两: '2', 兩: '2', 幺: '1', 壹: '1', 贰: '2', 叁: '3', 肆: '4', 伍: '5', 陆: '6', 柒: '7', 捌: '8', 玖: '9',
}; // prettier-ignore
const INSERTED = '*.-~·•_/|^#+=\'●○★☆■□◆◇→\\×…"';
const DROPPED: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0x0300, 0x036f],
  [0x20d0, 0x20ff],
];
/** Ranges in which a character may be a Latin letter or digit in another dress. */
const DRESSED: readonly (readonly [number, number])[] = [
  [0x00aa, 0x00ba],
  [0x2070, 0x209c],
  [0x2100, 0x214f],
  [0x2460, 0x24ff],
  [0x3200, 0x33ff],
  [0xff01, 0xffee],
];

let table: CharacterTable | undefined;

/** The table of all code units, made when it is first asked for. */
export function characterTable(): CharacterTable {
  return (table ??= makeTable());
}

function makeTable(): CharacterTable {
  const normal = new Uint16Array(0x10000);
  for (let unit = 0; unit < normal.length; unit++) normal[unit] = unit;
  for (const [first, last] of DRESSED) {
    for (let unit = first; unit <= last; unit++) setDressed(normal, unit);
  }
  lowerCase(normal);
  for (const pairs of [LOOK_ALIKES, SIGNS]) {
    for (const [from, to] of Object.entries(pairs)) normal[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  for (const [from, to] of Object.entries(LOOK_ALIKES))
    normal[from.toUpperCase().charCodeAt(0)] = to.charCodeAt(0);
  for (let at = 0; at < TRADITIONAL.length; at++)
    normal[TRADITIONAL.charCodeAt(at)] = SIMPLIFIED.charCodeAt(at);
  for (const [value, digit] of [...DIGITS].entries()) normal[digit.charCodeAt(0)] = 0x30 + value;
  for (const [from, to] of Object.entries(OTHER_DIGITS))
    normal[from.charCodeAt(0)] = to.charCodeAt(0);
  return { normal, kind: kindsOf(normal) };
}

function setDressed(normal: Uint16Array, unit: number): void {
  const plain = String.fromCharCode(unit).normalize('NFKC');
  if (plain.length === 1) normal[unit] = plain.charCodeAt(0);
}

function lowerCase(normal: Uint16Array): void {
  for (let unit = 0; unit < 0x2c00; unit++) {
    const lower = String.fromCharCode(normal[unit] as number).toLowerCase();
    if (lower.length === 1) normal[unit] = lower.charCodeAt(0);
  }
  for (let unit = 0xff21; unit <= 0xff3a; unit++) normal[unit] = (normal[unit] as number) | 0x20;
}

function kindsOf(normal: Uint16Array): Uint8Array {
  const kind = new Uint8Array(0x10000);
  for (let unit = 0; unit < kind.length; unit++) kind[unit] = kindOf(normal[unit] as number);
  for (const sign of INSERTED) kind[sign.charCodeAt(0)] = KIND.inserted;
  for (let unit = 0; unit < kind.length; unit++) {
    if (normal[unit] !== unit && kind[normal[unit] as number] === KIND.inserted)
      kind[unit] = KIND.inserted;
  }
  for (const [first, last] of DROPPED) kind.fill(KIND.dropped, first, last + 1);
  // A quotation mark is a boundary that rules ask for; only the plain one hides words.
  return kind;
}

function kindOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return KIND.digit;
  if (unit >= 0x61 && unit <= 0x7a) return KIND.letter;
  if (isHan(unit)) return KIND.han;
  if (unit >= 0xd800 && unit <= 0xdfff) return KIND.surrogate;
  if (unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a))
    return KIND.space;
  if (unit >= 0x2600 && unit <= 0x27bf) return KIND.inserted;
  return unit >= 0xc0 && unit < 0x2000 ? KIND.letter : KIND.other;
}

/** Whether a code unit is a Chinese character. */
export function isHan(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff);
}
