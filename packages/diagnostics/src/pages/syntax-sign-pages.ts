import type { WrittenPages } from './page.ts';

/** Signs, quotes and commas, and what a line lacks or has too much of. */
export const syntaxSignPages: WrittenPages = {
  'syntax/bad-character': {
    zh: {
      what: '这一行不是要说的话，里面却有一个没有意义的符号，例如括号。',
      mend: '删掉它；给人看的标题放在引号里，给同事看的说明写成注释：空一格，再写“#”和说明。',
    },
    en: {
      what: 'The line is not spoken, and holds a sign that means nothing there, such as a bracket.',
      mend: 'Remove it. A title stands in quotes; a remark for colleagues is a comment: a space, then “#” and the remark.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          结果
            已沟通
        - 步骤 开场白（首次致电）
        + 步骤 开场白 "首次致电"
            坐席: 您好，这里是晨光银行，感谢您的接听，再见。
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
          outcomes
            done
        - step opening (first call)
        + step opening "First call"
            agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/unclosed-string': {
    zh: {
      what: '标题、理由、文件路径写在一对引号里，这里只有前一个引号，看不出它到哪里为止。',
      mend: '在它结束的地方补上后一个引号，“ ”和 " " 都可以；引号里的内容不能换行。',
    },
    en: {
      what: 'Titles, reasons and paths stand between two quotes. Here the second one is missing, so nothing shows where the text ends.',
      mend: 'Add the second quote where the text ends, on the same line.',
    },
    example: {
      zh: `
        - 话术 示例 "首次提醒
        + 话术 示例 "首次提醒"
            语言 zh-CN
          结果
            已沟通
          步骤 开场白
            坐席: 您好，这里是晨光银行，感谢您的接听，再见。
            结束 已沟通
      `,
      en: `
        - script example "First reminder
        + script example "First reminder"
            language en-GB
          outcomes
            done
          step opening
            agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/wrong-quotes': {
    zh: {
      what: '标题、理由、文件路径要放在双引号里，这里用的是单引号、书名号或别的引号，看不出它是标题还是名字。',
      mend: '换成双引号，" " 和 “ ” 都可以。',
    },
    en: {
      what: 'Titles, reasons and paths stand in double quotes. Here they stand in quotes of another kind, which are taken for a part of a name.',
      mend: 'Put the text in double quotes.',
    },
    example: {
      zh: `
        - 话术 示例 《首次提醒》
        + 话术 示例 "首次提醒"
            语言 zh-CN
          结果
            已沟通
          步骤 开场白
            坐席: 您好，这里是晨光银行，感谢您的接听，再见。
            结束 已沟通
      `,
      en: `
        - script example 'First reminder'
        + script example "First reminder"
            language en-GB
          outcomes
            done
          step opening
            agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/missing-comma': {
    zh: {
      what: '几个名字排在一起，中间要用逗号隔开。少了逗号，就分不清是两个名字，还是一个带空格的名字；用“和”“及”隔开也不行。',
      mend: '在名字之间加逗号；如果本来是一个名字，去掉空格，或者换成“-”。',
    },
    en: {
      what: 'Names that follow each other have commas between them. Without one nobody can tell two names from one with a space in it; “and” will not do either.',
      mend: 'Put a comma between the names. If they are one name, write “-” for the space.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          变量
            回电日期 日期 通话获得
            回电时间 时间 通话获得
          结果
            已沟通
          步骤 开场白
            坐席: 您好，请问哪一天、几点给您回电方便呢？
        -   记录 回电日期 和 回电时间
        +   记录 回电日期, 回电时间
            坐席: 好的，{回电日期}{回电时间}再联系您，再见。
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
          slots
            callback.day date captured
            callback.time time captured
          outcomes
            done
          step opening
            agent: Good morning, when would be a good day and time to call you back?
        -   capture callback.day and callback.time
        +   capture callback.day, callback.time
            agent: I'll call you on {callback.day} at {callback.time}, then. Goodbye.
            end done
      `,
    },
  },
  'syntax/expected': {
    zh: {
      what: '这一行还没写完，或者该写某样东西的地方写了别的，例如“记录”后面没有变量名。',
      mend: '按提示补上缺少的内容，或换成提示要求的内容。',
    },
    en: {
      what: 'The line is not complete, or something else stands where a certain thing must be, such as a “capture” without a slot.',
      mend: 'Add what the message says is missing, or put it in the place of what stands there.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          变量
            回电时间 时间 通话获得
          结果
            已沟通
          步骤 开场白
            坐席: 您好，请问什么时候给您回电方便呢？
        -   记录
        +   记录 回电时间
            坐席: 好的，感谢您的接听，再见。
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
          slots
            callback.time time captured
          outcomes
            done
          step opening
            agent: Good morning, when would be a good time to call you back?
        -   capture
        +   capture callback.time
            agent: Thank you, goodbye.
            end done
      `,
    },
  },
  'syntax/extra': {
    zh: {
      what: '这一行到前面已经写完，后面还有多余的词。最常见的是名字里有空格，或者标题忘了加引号。',
      mend: '删掉多余的词；名字里的空格改成“-”或去掉；标题放在引号里。',
    },
    en: {
      what: 'The line was complete before, and more words follow. Mostly a name holds a space, or a title stands without quotes.',
      mend: 'Remove what is too much; write “-” for a space in a name; put a title in quotes.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          结果
            已沟通
        - 步骤 开场白 首次致电
        + 步骤 开场白 "首次致电"
            坐席: 您好，这里是晨光银行，感谢您的接听，再见。
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
          outcomes
            done
        - step opening First call
        + step opening "First call"
            agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
            end done
      `,
    },
  },
};
