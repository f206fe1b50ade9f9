import { nearest } from '@parley/diagnostics';
import { keywords, type Keyword, type KeywordGroup, type KeywordId } from '../generated/keywords.ts';
import type { BlockContext } from './block-context.ts';

const LINE_GROUPS: ReadonlySet<KeywordGroup> = new Set<KeywordGroup>(['part', 'header', 'body', 'branch', 'expect']);

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

/** The keyword that is stuck to the front of a Chinese word, as in 步骤开场白. */
export function stuckHead(word: string, context: BlockContext): { keyword: Keyword; spelling: string } | undefined {
  for (const [spelling, keyword] of chineseHeads) {
    if (word.startsWith(spelling) && expectedIn(context).has(keyword.group)) return { keyword, spelling };
  }
  return undefined;
}

/** The keyword that was most likely meant, with its spelling in the language of the word. */
export function nearestHead(
  word: string,
  context: BlockContext,
  hasColon: boolean,
): { keyword: Keyword; spelling: string } | undefined {
  const groups = expectedIn(context);
  const spellings = new Map<string, Keyword>();
  for (const keyword of keywords) {
    if (!groups.has(keyword.group)) continue;
    if (hasColon ? keyword.colon === 'none' : keyword.colon === 'required' && word.charCodeAt(0) > 0x7f) continue;
    const chinese = word.charCodeAt(0) > 0x7f;
    const spelling = chinese ? keyword.zh : keyword.en;
    if (keyword.near.includes(word)) return { keyword, spelling };
    spellings.set(spelling, keyword);
  }
  const spelling = nearest(word, spellings.keys());
  const keyword = spelling === undefined ? undefined : spellings.get(spelling);
  return spelling !== undefined && keyword ? { keyword, spelling } : undefined;
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
