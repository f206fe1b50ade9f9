import { keywords } from '../generated/keywords.ts';

/** What is typed in conditions, and what it stands for: in Chinese, in English. */
const TYPED: readonly (readonly [
  near: readonly [zh: string, en: string],
  words: readonly string[],
])[] = [
  [
    ['>', '>'],
    [
      '大于',
      '超过',
      '多于',
      '高于',
      '晚于',
      '大過',
      'more',
      'greater',
      'over',
      'above',
      'exceeds',
      'after',
    ],
  ],
  [
    ['<', '<'],
    ['小于', '少于', '低于', '不到', '不足', '早于', 'less', 'under', 'below', 'fewer', 'before'],
  ],
  [
    ['>=', '>='],
    ['大于等于', '不小于', '不少于', '不低于', '至少', '=>', 'least'],
  ],
  [
    ['<=', '<='],
    ['小于等于', '不大于', '不超过', '不多于', '不高于', '至多', '=<', 'most'],
  ],
  [
    ['!=', '!='],
    ['不等于', '不为', '<>', '=!', 'isn’t', 'isnt'],
  ],
  [
    ['=', '='],
    ['等于', '为', 'equals', 'equal', 'eq'],
  ],
  [
    ['且', 'and'],
    ['&', '&&', ',', '，', '、', '同时', '以及'],
  ],
  [['或', 'or'], ['||']],
  [['非', 'not'], ['!']],
  [
    ['非 客户已核实', 'not customer is verified'],
    ['未核实', '没核实', 'unverified'],
  ],
  [
    ['已知', 'is known'],
    ['有值', '非空', '存在', 'exists', 'set', 'defined'],
  ],
];

const near = new Map<string, readonly [zh: string, en: string]>();
for (const [spellings, words] of TYPED) for (const word of words) near.set(word, spellings);
for (const { group, zh, en, near: words } of keywords) {
  if (group === 'condition') for (const word of words) near.set(word, [zh, en]);
}
/** Longest first, for finding a word that the next is stuck to, as in 为柜台. */
const chinese = [...near.keys()]
  .filter((word) => word.charCodeAt(0) > 0x2e7f)
  .toSorted((a, b) => b.length - a.length);

/** What was most likely meant by the word at `at`, where a condition can't be read on, in its language. */
export function nearInCondition(
  source: string,
  at: number,
  image: string,
): { near: string; length: number } | undefined {
  const language = /[\u2e80-\u9fff]/.test(source) ? 0 : 1;
  const whole = near.get(image.toLowerCase());
  if (whole) return { near: whole[language], length: image.length };
  const rest = source.slice(at, at + 16);
  const word = chinese.find((one) => rest.startsWith(one)) ?? '';
  const start = near.get(word);
  if (start) return { near: start[language], length: word.length };
  const before = /(\S+)\s*$/.exec(source.slice(Math.max(0, at - 24), at))?.[1] ?? '';
  const previous = near.get(before.toLowerCase());
  return previous && { near: previous[language], length: image.length };
}
