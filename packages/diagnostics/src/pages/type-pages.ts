import type { WrittenPages } from './page.ts';

/** Types of slots. */
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
      mend: '如果确实要在通话中问，在“变量”里给它加上“通话获得”；否则删掉这个“记录”。',
    },
    en: {
      what: '“capture” writes down what the customer says, but this slot comes with the call, as a name on file does. Nobody could tell whether its value is the one on file or the one that was said.',
      mend: 'If it is asked for in the call, add “captured” behind it under “slots”; otherwise remove the “capture”.',
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
      mend: '在“变量”里给它加上“通话获得”，或换一个通话获得的变量，或删掉这个“设”。',
    },
    en: {
      what: '“set” gives a value to what is learned in the call, but this slot comes with the call. Changed here, it would no longer agree with what is on file.',
      mend: 'Add “captured” behind it under “slots”, set another slot that is captured, or remove the “set”.',
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
};
