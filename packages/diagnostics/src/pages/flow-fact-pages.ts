import type { WrittenPages } from './page.ts';

/** What is known on the way: conditions, and what was captured. */
export const flowFactPages: WrittenPages = {
  'flow/condition-never': {
    zh: {
      what: '走到这里时，这个条件不可能成立，所以下面的话永远不会说。常见的原因是前面的“如果”已经包含了它，或者两个条件互相矛盾。',
      mend: '检查条件的数值和前后顺序；这一段如果不需要，删掉。',
    },
    en: {
      what: 'Where the call gets here, this condition can’t hold, so the lines below it are never said. Mostly an “if” before already covers it, or two conditions contradict each other.',
      mend: 'Look at the values and the order of the conditions; if the block is not needed, remove it.',
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
            如果 剩余期数 > 3
              坐席: 您好，您的分期还有几个月。
        -   否则如果 剩余期数 > 6
        +   否则如果 剩余期数 > 1
              坐席: 您好，您的分期快要结束了。
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
            if instalments-left > 3
              agent: Good morning, your plan has some months to go.
        -   else if instalments-left > 6
        +   else if instalments-left > 1
              agent: Good morning, your plan is nearly done.
            agent: Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'flow/condition-always': {
    zh: {
      what: '走到这里时，这个条件总是成立，写与不写一样。读的人会以为还有另一种情况，而那种情况并不存在。',
      mend: '去掉“如果”，直接写里面的内容；如果本想区分两种情况，改正条件。',
    },
    en: {
      what: 'Where the call gets here, this condition always holds and makes no difference. Readers will look for another case that does not exist.',
      mend: 'Drop the “if” and keep what is inside; if two cases were meant, mend the condition.',
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
            记录 回电时间
        -   如果 回电时间 已知
        -     坐席: 好的，{回电时间}再联系您，再见。
        +   坐席: 好的，{回电时间}再联系您，再见。
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
            capture callback.time
        -   if callback.time is known
        -     agent: I'll call you at {callback.time}, then. Goodbye.
        +   agent: I'll call you at {callback.time}, then. Goodbye.
            end done
      `,
    },
  },
  'flow/use-before-capture': {
    zh: {
      what: '这里用到一个通话中才能得到的变量，但至少有一条路径走到这里时还没有“记录”过它。',
      mend: '在每条通向这里的路径上先“记录”它，或者用“如果 变量 已知”把这句话包起来。提示里列出了一条没有记录的路径。',
    },
    en: {
      what: 'This uses a slot that is learned during the call, and on at least one way here nothing has captured it.',
      mend: 'Capture it on every way that leads here, or put the line inside “if SLOT is known”. The finding shows one way on which it is missing.',
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
        +   记录 回电时间
            坐席: 好的，{回电时间}再联系您，再见。
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
        +   capture callback.time
            agent: I'll call you at {callback.time}, then. Goodbye.
            end done
      `,
    },
  },
  'flow/outcome-requirement': {
    zh: {
      what: '这个结果要求通话结束时已经得到某项信息，但至少有一条路径走到这里时还没有。例如记为“约定回电”，却不知道约在几点，后续就无法跟进。',
      mend: '在每条通向这里的路径上先问并“记录”这项信息，或者这条路径改用别的结果。提示里列出了一条缺少它的路径。',
    },
    en: {
      what: 'The outcome requires something to be known when the call ends, and on at least one way here it is not: a call-back would be noted without its time, and nobody could follow it up.',
      mend: 'Ask for it and capture it on every way that leads here, or end this way with another outcome. The finding shows one way on which it is missing.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          变量
            回电时间 时间 通话获得
          结果
            约定回电 需要 回电时间
          步骤 开场白
            坐席: 您好，请问什么时候给您回电方便呢？
        +   记录 回电时间
            坐席: 好的，感谢您的接听，再见。
            结束 约定回电
      `,
      en: `
          script example
            language en-GB
          slots
            callback.time time captured
          outcomes
            call-back requires callback.time
          step opening
            agent: Good morning, when would be a good time to call you back?
        +   capture callback.time
            agent: Thank you, goodbye.
            end call-back
      `,
    },
  },
};
