import type { WrittenPages } from './page.ts';

/** Replies, and the blocks that branch. */
export const syntaxReplyPages: WrittenPages = {
  'syntax/reply-empty': {
    zh: {
      what: '客户这样回答之后怎么办，这里没有写。坐席听到这句话，屏幕上却没有下一步。',
      mend: '在行末写“-> 步骤名”或“-> 结束 结果名”，或者在下面缩进写接下来说的话。',
    },
    en: {
      what: 'Nothing says what follows this reply. The agent hears it, and the screen has no next line.',
      mend: 'Add “-> STEP” or “-> end OUTCOME” to the line, or write in deeper lines what is said next.',
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
        -   客户: 方便
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
        -   customer: Yes, go ahead
        +   customer: Yes, go ahead -> closing
          step closing
            agent: Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/reply-both': {
    zh: {
      what: '这一行已经用箭头写了去向，下面又缩进写了内容。通话已经跳走，下面的话永远不会说。',
      mend: '把跳转移到下面这一段的最后一行；如果下面的话不要了，就删掉。',
    },
    en: {
      what: 'The line already moves on, and yet deeper lines follow. They would never be said, since the call has left before.',
      mend: 'Make the move the last of the deeper lines, or remove those lines.',
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
        -   客户: 不方便 -> 道别
        +   客户: 不方便
              坐席: 好的，我改天再联系您。
        +     -> 道别
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
        -   customer: Not really -> closing
        +   customer: Not really
              agent: I'll call you another day, then.
        +     -> closing
          step closing
            agent: Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/empty-wording': {
    zh: {
      what: '“客户:”“第三人:”或“听到:”后面少了一种说法，多半是多打了一个“|”。坐席的屏幕上会出现一个没有字的选项。',
      mend: '补上客户的说法，或删掉多余的“|”。',
    },
    en: {
      what: 'A wording is missing behind “customer:”, “third-party:” or “heard:”; most likely there is one “|” too many. The agent would be offered a reply without words.',
      mend: 'Write the wording, or remove the extra “|”.',
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
        -   客户: 方便 | -> 道别
        +   客户: 方便 | 可以 -> 道别
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
        -   customer: Yes, go ahead | -> closing
        +   customer: Yes, go ahead | That's fine -> closing
          step closing
            agent: Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/continuation': {
    zh: {
      what: '以“|”开头的行接着写上一行的说法，它要比上一行缩进更深，这里却与上一行对齐。',
      mend: '在行首加两个空格。',
    },
    en: {
      what: 'A line that opens with “|” goes on with the wordings of the line above, and is to be deeper than it. Here both are aligned.',
      mend: 'Put two spaces before it.',
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
            客户: 方便
        -   | 可以 -> 道别
        +     | 可以 -> 道别
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
            customer: Yes, go ahead
        -   | That's fine -> closing
        +     | That's fine -> closing
          step closing
            agent: Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/empty-block': {
    zh: {
      what: '这一行要求下面有内容，例如“第一次”“如果”“通过”，但下面什么也没写。通话走到这里，坐席没有话可说，也没有下一步。',
      mend: '在下一行缩进两格写接下来的内容；“第一次”“通过”等也可以在行末直接写“-> 步骤名”。',
    },
    en: {
      what: 'A line such as “first”, “if” or “passed” says when something happens, and nothing stands below it. An agent who gets here has neither words nor a next step.',
      mend: 'Write what happens in the next lines, indented by two; behind “first”, “passed” and the like “-> STEP” may stand on the line itself.',
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
            客户: 请再说一遍
              第一次
        +       -> 开场白
              之后 -> 道别
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
            customer: Could you say that again?
              first
        +       -> opening
              then -> closing
          step closing
            agent: Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/missing-heard': {
    zh: {
      what: '异议没有写客户会怎么说，坐席不知道什么时候该用它。',
      mend: '在异议的开头加一行“听到:”，写上客户的几种说法，用“|”隔开。',
    },
    en: {
      what: 'The objection does not say how customers put it, so an agent can’t tell when to use it.',
      mend: 'Add a line “heard:” at its top with what customers say, separated by “|”.',
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
            客户: 方便 -> 道别
          步骤 道别
            坐席: 感谢您的接听，再见。
            结束 已沟通
          异议 正在开车
        +   听到: 我在开车 | 路上不方便
            坐席: 好的，请您注意安全，我改天再联系您，再见。
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
            customer: Yes, go ahead -> closing
          step closing
            agent: Thank you for your time, goodbye.
            end done
          objection driving
        +   heard: I'm driving | I'm on the road
            agent: Please drive safely. I'll call another day, goodbye.
            end done
      `,
    },
  },
};
