import type { WrittenPages } from './page.ts';

/** The project file; its examples are `parley.config.json`. */
export const configPages: WrittenPages = {
  'config/not-json': {
    zh: {
      what: 'parley.config.json 写的不是正确的 JSON，读不出任何设置，所以也不检查其他文件。',
      mend: '检查标出的位置：名字和文字都要用半角双引号，各项之间用半角逗号，最后一项后面没有逗号，也不能写注释。',
    },
    en: {
      what: 'parley.config.json is not correct JSON. No setting can be read from it, and no other file is checked.',
      mend: 'Look at the place that is marked: names and text stand in straight double quotes, a comma stands between two settings and none behind the last, and there are no comments.',
    },
    example: {
      zh: `
          {
        -   "language": "zh",
        +   "language": "zh"
          }
      `,
      en: `
          {
        -   "language": "en",
        +   "language": "en"
          }
      `,
    },
  },
  'config/unknown-key': {
    zh: {
      what: 'parley.config.json 里没有叫这个名字的设置。名字写错的设置不起作用，所以 Parley 不会当作没看见。',
      mend: '改成提示里的名字，或删掉这一项。',
    },
    en: {
      what: 'parley.config.json knows no setting of this name. A misspelt setting would do nothing, and nobody would notice.',
      mend: 'Use the name that the message suggests, or remove the setting.',
    },
    example: {
      zh: `
          {
        -   "lang": "zh"
        +   "language": "zh"
          }
      `,
      en: `
          {
        -   "lang": "en"
        +   "language": "en"
          }
      `,
    },
  },
  'config/bad-value': {
    zh: {
      what: '这个设置不能是这样的值，例如该写一组值的地方只写了一个，或者写了没有的选项。',
      mend: '照提示改：文字放在双引号里，一组值放在方括号里，一组设置放在花括号里，选项只能用列出的几个。',
    },
    en: {
      what: 'The setting can’t have this value: one value stands where a list belongs, for example, or the word is none of those it may be.',
      mend: 'Follow the message: text in double quotes, a list in square brackets, settings in braces, and only the words that it lists.',
    },
    example: {
      zh: `
          {
        -   "language": "中文"
        +   "language": "zh"
          }
      `,
      en: `
          {
        -   "language": "english"
        +   "language": "en"
          }
      `,
    },
  },
  'config/unknown-code': {
    zh: {
      what: '“severities”里的问题编号不存在。编号写错，想调整的那个问题就不会变。',
      mend: '改成提示里的编号。每个问题的编号写在检查结果里。',
    },
    en: {
      what: 'No finding has the code that stands under “severities”, so the one that was meant stays as it is.',
      mend: 'Use the code that the message suggests. Every finding shows its code.',
    },
    example: {
      zh: `
          {
        -   "severities": { "flow/outcome-nevr": "info" }
        +   "severities": { "flow/outcome-never": "info" }
          }
      `,
      en: `
          {
        -   "severities": { "flow/outcome-nevr": "info" }
        +   "severities": { "flow/outcome-never": "info" }
          }
      `,
    },
  },
  'config/too-mild': {
    zh: {
      what: '有些问题不能降级或关闭，因为有了它们，话术就无法正确执行，例如走到一半断掉。',
      mend: '删掉这一项，改正话术里的问题。“parley explain 编号”会说明一个问题最低可以设为哪一级。',
    },
    en: {
      what: 'Some findings can’t be made milder or turned off, since a script that has them does not work: a call would stop halfway, for example.',
      mend: 'Remove the setting, and mend the script. “parley explain CODE” tells how mild a finding may be.',
    },
    example: {
      zh: `
          {
        -   "severities": { "flow/dead-end": "warning" }
        +   "severities": { "flow/outcome-never": "info" }
          }
      `,
      en: `
          {
        -   "severities": { "flow/dead-end": "warning" }
        +   "severities": { "flow/outcome-never": "info" }
          }
      `,
    },
  },
};
