import { nearest } from '@parley/diagnostics';
import {
  keywords,
  type Keyword,
  type KeywordGroup,
  type KeywordId,
} from '../generated/keywords.ts';
import type { BlockContext } from './block-context.ts';

const LINE_GROUPS: ReadonlySet<KeywordGroup> = new Set<KeywordGroup>([
  'part',
  'header',
  'body',
  'branch',
  'expect',
]);

/** Keywords that may open a line, by spelling; `from` may, before `use`. */
const heads = new Map<string, Keyword>();
const byId = new Map<KeywordId, Keyword>();
for (const keyword of keywords) {
  byId.set(keyword.id, keyword);
  if (!LINE_GROUPS.has(keyword.group) && keyword.id !== 'from') continue;
  heads.set(keyword.en, keyword);
  heads.set(keyword.zh, keyword);
}

/** Chinese spellings that may open a line, longest first, for finding a missing space. */
const chineseHeads = [...heads.entries()]
  .filter(([spelling]) => spelling.charCodeAt(0) > 0x7f)
  .toSorted(([a], [b]) => b.length - a.length);

/** The keyword of an id. */
export function keywordOf(id: KeywordId): Keyword {
  const keyword = byId.get(id);
  if (!keyword) throw new Error(`no keyword ${id}`);
  return keyword;
}

/** The keyword that a line's first word spells, if any. */
export function headKeyword(word: string): Keyword | undefined {
  return heads.get(word);
}

/** A keyword, and how it is spelt in the language of the word that stands for it. */
export interface Match {
  readonly keyword: Keyword;
  readonly spelling: string;
}

/** The keyword that is stuck to the front of a Chinese word, as in 步骤开场白. */
export function stuckHead(word: string, context: BlockContext): Match | undefined {
  for (const [spelling, keyword] of chineseHeads) {
    if (word.startsWith(spelling) && expectedIn(context).has(keyword.group))
      return { keyword, spelling };
  }
  return undefined;
}

/** Words that are typed instead of keywords, with the keywords that they may stand for; made when first needed. */
let aliases: Map<string, Keyword[]> | undefined;

function aliasTable(): Map<string, Keyword[]> {
  const table = new Map<string, Keyword[]>();
  for (const keyword of keywords) {
    for (const word of [keyword.en, ...keyword.near]) {
      const key = word.toLowerCase();
      const same = table.get(key);
      if (same) same.push(keyword);
      else table.set(key, [keyword]);
    }
  }
  return table;
}

/** The keyword that a word of the table's `near` lists stands for, or that is spelt with capitals. */
export function aliasOf(word: string, groups: ReadonlySet<KeywordGroup>): Match | undefined {
  aliases ??= aliasTable();
  const keyword = aliases.get(word.toLowerCase())?.find(({ group }) => groups.has(group));
  return keyword && { keyword, spelling: spellingLike(word, keyword) };
}

/** The keyword that was most likely meant by a line's first word. */
export function nearestHead(
  word: string,
  context: BlockContext,
  hasColon: boolean,
): Match | undefined {
  const groups = expectedIn(context);
  const chinese = isChinese(word);
  const spellings = new Map<string, Keyword>();
  for (const keyword of keywords) {
    if (!groups.has(keyword.group)) continue;
    if (hasColon ? keyword.colon === 'none' : keyword.colon === 'required' && chinese) continue;
    spellings.set(spellingLike(word, keyword), keyword);
  }
  const spelling = nearest(word, spellings.keys());
  const keyword = spelling === undefined ? undefined : spellings.get(spelling);
  return spelling !== undefined && keyword ? { keyword, spelling } : undefined;
}

function spellingLike(word: string, keyword: Keyword): string {
  return isChinese(word) ? keyword.zh : keyword.en;
}

function isChinese(word: string): boolean {
  return word.charCodeAt(0) > 0x7f || word.charCodeAt(word.length - 1) > 0x7f;
}

const GROUPS: Readonly<Record<BlockContext, ReadonlySet<KeywordGroup>>> = {
  top: new Set<KeywordGroup>(['part']),
  header: new Set<KeywordGroup>(['header', 'body', 'branch']),
  slots: new Set<KeywordGroup>(),
  outcomes: new Set<KeywordGroup>(),
  body: new Set<KeywordGroup>(['body', 'branch']),
  rehearsal: new Set<KeywordGroup>(['body', 'branch', 'expect']),
};

/** The groups of keywords that a line of this block may open with. */
export function expectedIn(context: BlockContext): ReadonlySet<KeywordGroup> {
  return GROUPS[context];
}

/** Whether a line that opens with this keyword, or with a sign, belongs in a block of this kind. */
export function mayOpen(id: KeywordId | undefined, sign: boolean, context: BlockContext): boolean {
  if (context === 'slots' || context === 'outcomes') return !sign;
  if (id === undefined) return sign && context === 'body';
  const { group } = keywordOf(id);
  return context === 'header'
    ? group === 'header' || id === 'otherwise'
    : expectedIn(context).has(group);
}
