import type { Locale } from '@parley/diagnostics';

const COMMENTS = {
  zh: {
    top: '一条规则一个文件。改好下面各处，再运行 parley rules test rules',
    level: 'stop（红线）、error、warning 或 info',
    find: '要找的说法：词语、(甲|乙) 任选、.. 中间隔几个字、<词表>、{debt} 变量；否定句、引用别人的话不算',
    lexicons: '几条说法共用的词放在词表里',
    examples: '反例必须被找到，正例必须不被找到；运行时会逐个检查',
  },
  en: {
    top: 'One rule, one file. Fill it in, then run parley rules test rules',
    level: 'stop (never), error, warning or info',
    find: 'What is looked for: words, (a|b), .. for a gap, <lexicon>, {debt} for a slot; denied and quoted words do not count',
    lexicons: 'Words that several patterns share',
    examples: 'Each bad one has to be found and no good one may be; they are run',
  },
} as const;

/** A rule file that works as it stands, for somebody who does not program to change. */
export function ruleSkeleton(id: string, locale: Locale): string {
  const words = COMMENTS[locale];
  return `# ${words.top}
rule: ${id}
packs: [house]
# ${words.level}
level: warning
title: { zh: 不说“吉屋招租”, en: No house-letting talk }
message: { zh: '“{text}”与来电无关。', en: '“{text}” has nothing to do with the call.' }
better: { zh: [我们说回账户的事。], en: [Let us go back to the account.] }
cite: [{ source: HOUSE, confidence: high }]
# ${words.find}
find:
  zh: ['<letting> .. (出租|招租)']
  en: ['(flat|house) .. <letting>']
# ${words.lexicons}
lexicons:
  letting: { zh: [吉屋, 房屋], en: [to let, for rent] }
# ${words.examples}
examples:
  zh: { bad: [这里有吉屋招租。], good: [这里没有房屋出租。] }
  en: { bad: [This flat is to let.], good: [Nothing of the kind.] }
`;
}
