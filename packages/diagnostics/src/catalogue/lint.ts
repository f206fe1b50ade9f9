import type { OwnWords } from '../diagnostic.ts';

const near = { zh: '{near}', en: '{near}' };

/**
 * What is said of exceptions and of rule files. A code with a case stands behind its code, as
 * `rule/bad-pattern/unclosed`.
 */
export const lint: Readonly<Record<string, OwnWords>> = {
  'allow/unused': {
    title: { zh: '允许没有用处', en: 'Unused exception' },
    message: {
      zh: '这里没有“{rule}”的问题，不用允许',
      en: 'there is no finding of “{rule}” here to allow',
    },
    help: { zh: '删掉这一行', en: 'remove this line' },
  },
  'allow/expired': {
    title: { zh: '允许已过期', en: 'Expired exception' },
    message: { zh: '对“{rule}”的允许已经过期', en: 'the exception for “{rule}” has expired' },
    help: {
      zh: '改好话术，或经复核后写上新的日期',
      en: 'mend the script, or set a new date after review',
    },
  },
  'allow/unknown-rule': {
    title: { zh: '没有这条规则', en: 'Unknown rule' },
    message: { zh: '没有叫“{rule}”的规则', en: 'there is no rule “{rule}”' },
    help: near,
  },
  'allow/stop': {
    title: { zh: '不能允许', en: 'Cannot be allowed' },
    message: { zh: '“{rule}”是红线，谁也不能允许', en: '“{rule}” is never allowed' },
    help: { zh: '改好话术', en: 'mend the script' },
  },
  'allow/too-long': {
    title: { zh: '允许的期限太长', en: 'Exception lasts too long' },
    message: {
      zh: '对“{rule}”的允许超过一年',
      en: 'the exception for “{rule}” lasts more than a year',
    },
    help: { zh: '写一年以内的日期', en: 'choose a date within a year' },
  },
  'rule/not-yaml': {
    title: { zh: '不是 YAML', en: 'Not YAML' },
    message: { zh: '从这里起读不懂：{message}', en: 'this can’t be read: {message}' },
    help: {
      zh: '检查缩进、引号和括号；文字里有“{”“: ”“#”时要放在引号里',
      en: 'look at indents, quotes and brackets; text with “{”, “: ” or “#” in it needs quotes',
    },
  },
  'rule/unknown-key': {
    title: { zh: '没有这一项', en: 'Unknown key' },
    message: { zh: '这里没有“{key}”这一项', en: 'there is no “{key}” here' },
    help: near,
  },
  'rule/missing': {
    title: { zh: '缺了一项', en: 'Missing key' },
    message: { zh: '这里缺“{key}”', en: '“{key}” is missing here' },
  },
  'rule/bad-value': {
    title: { zh: '写法不对', en: 'Malformed value' },
    message: { zh: '“{field}”要写成：{expected}', en: '“{field}” has to be: {expected}' },
  },
  'rule/unknown-name': {
    title: { zh: '没有这个名字', en: 'Unknown name' },
    message: {
      zh: '没有叫“{name}”的词表、依据或规则包',
      en: 'there is no lexicon, source or pack “{name}”',
    },
    help: near,
  },
  'rule/duplicate': {
    title: { zh: '已经有了', en: 'There already' },
    message: {
      zh: '“{name}”已经有了，别的规则在用，这里不能改',
      en: '“{name}” is there already, and others use it: it can’t be changed here',
    },
    help: { zh: '换一个名字', en: 'choose another name' },
  },
  'rule/bad-pattern/empty': {
    title: { zh: '说法是空的', en: 'Empty pattern' },
    message: { zh: '“{pattern}”什么也找不到', en: '“{pattern}” looks for nothing' },
  },
  'rule/bad-pattern/unclosed': {
    title: { zh: '括号没有合上', en: 'Unclosed bracket' },
    message: { zh: '“{pattern}”的括号没有合上', en: 'a bracket of “{pattern}” is not closed' },
  },
  'rule/bad-pattern/unexpected': {
    title: { zh: '多了一个符号', en: 'Unexpected sign' },
    message: { zh: '“{pattern}”里不能有这个符号', en: 'this sign may not stand in “{pattern}”' },
  },
  'rule/bad-pattern/gap-at-end': {
    title: { zh: '间隔后面没有东西', en: 'Nothing behind a gap' },
    message: {
      zh: '“{pattern}”的“..”后面要有词语',
      en: 'something has to stand behind the “..” of “{pattern}”',
    },
  },
};
