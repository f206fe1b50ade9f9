import type { WrittenPages } from './page.ts';

/** The header, names, values, exceptions and pins. */
export const syntaxHeaderPages: WrittenPages = {
  'syntax/second-header': {
    zh: {
      what: '一个文件里写了两个“话术”。每个话术单独检查、单独生成，一个文件只放一个，才知道哪个步骤属于哪个话术。',
      mend: '把第二个话术和它的步骤移到另一个文件；两个话术都要用的内容放到没有“话术”一行的文件里，再用“引用”取来。',
    },
    en: {
      what: 'The file holds two scripts. Each script is checked and built by itself, and a step belongs to the script of its file, so there can be but one.',
      mend: 'Move the second script and its steps to a file of its own. What both need goes to a file without “script”, from which each takes it with “use”.',
    },
    example: {
      zh: `
          话术 首次提醒
            语言 zh-CN
        - 话术 再次提醒
        -   语言 zh-CN
          结果
            已沟通
          步骤 开场白
            坐席: 您好，这里是晨光银行，感谢您的接听，再见。
            结束 已沟通
      `,
      en: `
          script first-reminder
            language en-GB
        - script second-reminder
        -   language en-GB
          outcomes
            done
          step opening
            agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/duplicate-line': {
    zh: {
      what: '同一项设置写了两次，看不出以哪一个为准。',
      mend: '留下正确的一行，删掉另一行。',
    },
    en: {
      what: 'The same setting is given twice, and nothing says which one counts.',
      mend: 'Keep the right one, and remove the other.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
            时段 08:00-21:00
        -   时段 09:00-20:00
          结果
            已沟通
          步骤 开场白
            坐席: 您好，这里是晨光银行，感谢您的接听，再见。
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
            hours 09:00-19:00
        -   hours 08:00-20:00
          outcomes
            done
          step opening
            agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/missing-language': {
    zh: {
      what: '话术没有写用什么语言说。语言决定用哪些词来检查，也决定坐席界面怎么朗读和显示。',
      mend: '在“话术”下面加一行“语言 zh-CN”。',
    },
    en: {
      what: 'The script does not say in which language it is spoken. The language decides which words are checked, and how dates and amounts are shown to the agent.',
      mend: 'Add a line below “script”, such as “language en-GB”.',
    },
    example: {
      zh: `
          话术 示例
        +   语言 zh-CN
            渠道 电话
          结果
            已沟通
          步骤 开场白
            坐席: 您好，这里是晨光银行，感谢您的接听，再见。
            结束 已沟通
      `,
      en: `
          script example
        +   language en-GB
            channel call
          outcomes
            done
          step opening
            agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/bad-value': {
    zh: {
      what: '这里只能从几个词里选一个，或者要按固定的格式写（如时段、日期、百分比），写的却不是。',
      mend: '从提示列出的词里选一个，或照提示的样子改写。',
    },
    en: {
      what: 'Only certain words, or a certain form such as that of hours, dates and percentages, may stand here, and this is none of them.',
      mend: 'Take one of the words that the message lists, or write it like the one it shows.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
        -   时段 早8点-晚9点
        +   时段 08:00-21:00
          结果
            已沟通
          步骤 开场白
            坐席: 您好，这里是晨光银行，感谢您的接听，再见。
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
        -   hours 9am-7pm
        +   hours 09:00-19:00
          outcomes
            done
          step opening
            agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/bad-name': {
    zh: {
      what: '名字只能由文字、数字和“.”“-”“_”组成，“结束”“返回”另有含义，不能当步骤名。别处要靠名字找到它，名字里有别的符号就无法引用。',
      mend: '去掉不能用的符号，或换一个名字；要给人看的完整说法，写成引号里的标题。',
    },
    en: {
      what: 'A name is made of letters, digits, “.”, “-” and “_”, and “end” and “return” can’t name a step. Other places find it by its name, which must be readable as one.',
      mend: 'Leave the other signs out, or choose another name. What people are to read goes into a title in quotes.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          结果
            已沟通
        - 步骤 结束
        + 步骤 结束语
            坐席: 您好，这里是晨光银行，感谢您的接听，再见。
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
          outcomes
            done
        - step end
        + step closing
            agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/allow-reason': {
    zh: {
      what: '例外没有写理由或截止日期。例外是对规则的放行，没有理由和期限，以后审核的人不知道是谁、为什么、放行到什么时候。',
      mend: '写成“允许 规则 因为 "理由" 截至 日期”，日期如 2030-12-31。',
    },
    en: {
      what: 'The exception lacks its reason or its last day. It lets something pass that a rule forbids; whoever audits the script later must see why, and for how long.',
      mend: 'Write “allow RULE because "reason" until DATE”, with a date such as 2030-12-31.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
        -   允许 flow/no-otherwise
        +   允许 flow/no-otherwise 因为 "合规部已批准试点" 截至 2030-12-31
          结果
            已沟通
          步骤 开场白
            坐席: 您好，这里是晨光银行，感谢您的接听，再见。
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
        -   allow flow/no-otherwise
        +   allow flow/no-otherwise because "trial approved by compliance" until 2030-12-31
          outcomes
            done
          step opening
            agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/pin': {
    zh: {
      what: '同一步里有两行用了同一个编号。录音、翻译和审批都按编号找到那一行，两行同号就会张冠李戴。',
      mend: '给其中一行换一个编号；已经有录音或审批的那一行保持不变。',
    },
    en: {
      what: 'Two lines of one step have the same id. Recordings, translations and approvals find their line by it, and would be taken for the wrong one.',
      mend: 'Give one of them another id; the line that already has recordings or approvals keeps its own.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          结果
            已沟通
          步骤 开场白
            坐席: 您好，这里是晨光银行。  @问候
        -   坐席: 感谢您的接听，再见。  @问候
        +   坐席: 感谢您的接听，再见。  @道别
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
          outcomes
            done
          step opening
            agent: Good morning, this is Sunrise Bank.  @hello
        -   agent: Thank you for your time, goodbye.  @hello
        +   agent: Thank you for your time, goodbye.  @bye
            end done
      `,
    },
  },
};
