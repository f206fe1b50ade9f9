import type { WrittenPages } from './page.ts';

/** Types of slots, and files as a whole. */
export const typePages: WrittenPages = {
  'type/mismatch': {
    zh: {
      what: '拿变量与一个不同类的值比较，或给它设了这样的值，例如拿金额与日期比较。这样的条件永远判断不对，坐席会走错分支。',
      mend: '照变量的类型写值：金额、数字写 1000，百分比写 30%，日期写 2026-11-30，时间写 08:00；一组可选值只能写其中一个。大小只能在金额、数字、百分比、日期、时间之间比较。',
    },
    en: {
      what: 'A slot is compared with, or set to, a value of another type, such as an amount to a day. A condition like that never tells the truth, and the agent takes the wrong branch.',
      mend: 'Write the value as the slot’s type asks: 1000 for money and numbers, 30% for a percentage, 2026-11-30 for a date, 08:00 for a time, one of its values for a list. Only those first five can be compared by size.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          变量
            剩余期数 数字
          结果
            已沟通
          步骤 开场白
        -   如果 剩余期数 > 三期
        +   如果 剩余期数 > 3
              坐席: 您好，您的分期还有几个月。
            坐席: 感谢您的接听，再见。
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
          slots
            instalments-left number
          outcomes
            done
          step opening
        -   if instalments-left > three
        +   if instalments-left > 3
              agent: Good morning, your plan has some months to go.
            agent: Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'type/capture-given': {
    zh: {
      what: '“记录”用来记下客户在通话中说的信息，这个变量却是拨号前就有的，例如客户姓名。记录会让人分不清用的是系统里的信息还是客户说的。',
      mend: '如果确实要在通话中问，在它的声明后面加上“通话获得”；否则删掉这个“记录”。',
    },
    en: {
      what: '“capture” writes down what the customer says, but this slot comes with the call, as a name on file does. Nobody could tell whether its value is the one on file or the one that was said.',
      mend: 'If it is asked for in the call, add “captured” to its declaration; otherwise remove the “capture”.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          变量
        -   回电时间 时间
        +   回电时间 时间 通话获得
          结果
            已沟通
          步骤 开场白
            坐席: 您好，请问什么时候给您回电方便呢？
            记录 回电时间
            坐席: 好的，{回电时间}再联系您，再见。
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
          slots
        -   callback.time time
        +   callback.time time captured
          outcomes
            done
          step opening
            agent: Good morning, when would be a good time to call you back?
            capture callback.time
            agent: I'll call you at {callback.time}, then. Goodbye.
            end done
      `,
    },
  },
  'type/set-given': {
    zh: {
      what: '“设”只能给通话中得到的变量赋值，这个变量却是拨号前就有的。改掉它，话术说的就与系统里的记录不一致。',
      mend: '在它的声明后面加上“通话获得”，或换一个通话获得的变量，或删掉这个“设”。',
    },
    en: {
      what: '“set” gives a value to what is learned in the call, but this slot comes with the call. Changed here, it would no longer agree with what is on file.',
      mend: 'Add “captured” to its declaration, set another slot that is captured, or remove the “set”.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          变量
        -   回电方式 电话 | 短信
        +   回电方式 电话 | 短信 通话获得
          结果
            已沟通
          步骤 开场白
            坐席: 您好，稍后用短信把资料发给您，再见。
            设 回电方式 = 短信
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
          slots
        -   reply.by phone | letter
        +   reply.by phone | letter captured
          outcomes
            done
          step opening
            agent: Good morning, we'll write to you soon. Goodbye.
            set reply.by = letter
            end done
      `,
    },
  },
  'file/not-utf8': {
    zh: {
      what: '文件不是用 UTF-8 编码保存的，里面的汉字可能被读错。旧版的记事本和 Excel 常存成 GBK。',
      mend: '用编辑器打开，选择“另存为”，编码选 UTF-8，再覆盖原文件。',
    },
    en: {
      what: 'The file was not saved as UTF-8, so its letters, Chinese ones above all, may be read wrongly. Older editors save as GBK or UTF-16.',
      mend: 'Open it in an editor, choose “Save as” with the encoding UTF-8, and replace the file.',
    },
  },
  'file/too-large': {
    zh: {
      what: '文件太大，不再检查。一个话术不会有这么大，多半是别的文件改了扩展名，或者把很多话术放在了一起。',
      mend: '每个话术一个文件；几个话术共用的异议放到单独的文件里，用“引用”取来。',
    },
    en: {
      what: 'The file is too large and is not checked. No script is that long: it may be something else with the ending “.parley”, or many scripts in one.',
      mend: 'Give each script a file of its own; objections that several share go to another file, taken from there with “use”.',
    },
  },
  'syntax/too-many': {
    zh: {
      what: '错误太多，后面的没有再列出。多半是一处错误影响了后面很多行，或者这个文件根本不是话术。',
      mend: '先改前面的错误，再检查一次；也请看看文件是不是放错了。',
    },
    en: {
      what: 'There are so many findings that the later ones are not listed. Mostly one mistake upsets many lines below it, or the file is no script at all.',
      mend: 'Mend the first ones and check again; and see whether the right file stands here.',
    },
  },
  'file/empty': {
    zh: {
      what: '文件里什么也没有，或者只有注释。',
      mend: '从“话术 名字”开始写，或删掉这个文件。',
    },
    en: {
      what: 'The file holds nothing, or nothing but comments.',
      mend: 'Begin with “script NAME”, or delete the file.',
    },
    example: {
      zh: `
        - # 首次提醒，待写
        + 话术 首次提醒
        +   语言 zh-CN
        + 结果
        +   已沟通
        + 步骤 开场白
        +   坐席: 您好，这里是晨光银行，感谢您的接听，再见。
        +   结束 已沟通
      `,
      en: `
        - # First reminder, to be written
        + script first-reminder
        +   language en-GB
        + outcomes
        +   done
        + step opening
        +   agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
        +   end done
      `,
    },
  },
};
