import type { WrittenPages } from './page.ts';

/** Names. */
export const namePages: WrittenPages = {
  'name/unknown-step': {
    zh: {
      what: '这里要去的步骤不存在，可能是名字写错了，也可能是步骤改了名。通话走到这里，坐席没有下一步。在被引用的文件里单独检查时，这只是提示，因为步骤可能在引用它的话术里。',
      mend: '改成已有的步骤名（提示里给出了最接近的），或者加上这个步骤。',
    },
    en: {
      what: 'The step that is named here does not exist: it is misspelt, or was renamed. An agent who gets here has no next step. In a library that is checked alone this is only a note, since the step may be in a script that uses it.',
      mend: 'Name a step that exists (the message suggests the nearest), or add the step.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
            其他 -> 道别
          结果
            已沟通
          步骤 开场白
            坐席: 您好，请问现在方便说话吗？
        -   客户: 方便 -> 到别
        +   客户: 方便 -> 道别
          步骤 道别
            坐席: 感谢您的接听，再见。
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
            otherwise -> closing
          outcomes
            done
          step opening
            agent: Good morning, is this a good time to talk?
        -   customer: Yes, go ahead -> closng
        +   customer: Yes, go ahead -> closing
          step closing
            agent: Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'name/unknown-slot': {
    zh: {
      what: '“变量”里没有这个变量，坐席界面不知道该填什么，客户会听到一段空白。',
      mend: '改成“变量”里已有的名字，或在“变量”里加上它和它的类型。',
    },
    en: {
      what: 'No such slot stands under “slots”. The agent’s screen would not know what to fill in, and the customer would hear a gap.',
      mend: 'Use the name of a slot that is there, or add this one under “slots” with its type.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          变量
            客户姓名 姓名
          结果
            已沟通
          步骤 开场白
        -   坐席: 您好，请问是{客户名}女士吗？祝您生活愉快，再见。
        +   坐席: 您好，请问是{客户姓名}女士吗？祝您生活愉快，再见。
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
          slots
            customer.name name
          outcomes
            done
          step opening
        -   agent: Good morning, {customer}, and thank you for your time. Goodbye.
        +   agent: Good morning, {customer.name}, and thank you for your time. Goodbye.
            end done
      `,
    },
  },
  'name/unknown-outcome': {
    zh: {
      what: '“结束”后面的名字不在“结果”里。通话结果要进入统计和跟进，名字对不上，这通电话就归不了类。',
      mend: '改成“结果”里已有的名字，或在“结果”里加上它。',
    },
    en: {
      what: 'The outcome behind “end” does not stand under “outcomes”. Calls are counted and followed up by their outcome, and this one would fall into no class.',
      mend: 'Use a name that stands under “outcomes”, or add this one there.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          结果
        +   改日再联系
            已沟通
          步骤 开场白
            坐席: 您好，请问现在方便说话吗？
            客户: 不方便 -> 结束 改日再联系
            其他 -> 道别
          步骤 道别
            坐席: 感谢您的接听，再见。
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
          outcomes
        +   another-time
            done
          step opening
            agent: Good morning, is this a good time to talk?
            customer: Not really -> end another-time
            otherwise -> closing
          step closing
            agent: Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'name/duplicate': {
    zh: {
      what: '同一类里有两个同样的名字，可能都在本文件，也可能一个在引用的文件里。写“-> 道别”时，看不出去的是哪一个。',
      mend: '改掉其中一个的名字，并改正用到它的地方；如果内容相同，删掉一个。',
    },
    en: {
      what: 'Two things of one kind have the same name, both in this file or one in a file it uses. Nothing tells which of them “-> closing” means.',
      mend: 'Rename one of them wherever it is named; if they say the same, remove one.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          结果
            已沟通
          步骤 开场白
            坐席: 您好，请问现在方便说话吗？
            客户: 方便 -> 道别
        -   其他 -> 道别
        +   其他 -> 改日道别
          步骤 道别
            坐席: 感谢您的接听，再见。
            结束 已沟通
        - 步骤 道别
        + 步骤 改日道别
            坐席: 好的，我改天再联系您，再见。
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
          outcomes
            done
          step opening
            agent: Good morning, is this a good time to talk?
            customer: Yes, go ahead -> closing
        -   otherwise -> closing
        +   otherwise -> closing-later
          step closing
            agent: Thank you for your time, goodbye.
            end done
        - step closing
        + step closing-later
            agent: I'll call another day. Goodbye.
            end done
      `,
    },
  },
};
