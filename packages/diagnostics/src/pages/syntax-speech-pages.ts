import type { WrittenPages } from './page.ts';

/** What is said, the slots in it, and the arrows behind it. */
export const syntaxSpeechPages: WrittenPages = {
  'syntax/missing-target': {
    zh: {
      what: '写了箭头，没写去哪一步。客户这样回答之后，坐席不知道接下来说什么。',
      mend: '在箭头后面写上步骤名，如“-> 道别”；要结束通话，写“-> 结束 结果名”。',
    },
    en: {
      what: 'An arrow stands without a step. After this reply an agent would not know where to go on.',
      mend: 'Name the step behind the arrow, as in “-> closing”. To end the call, write “-> end OUTCOME”.',
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
        -   客户: 方便 ->
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
        -   customer: Yes, go ahead ->
        +   customer: Yes, go ahead -> closing
          step closing
            agent: Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/wrong-arrow': {
    zh: {
      what: '这里用别的符号或“转”“跳转到”之类的词表示去向。去向只有一种写法：箭头“->”。',
      mend: '改成“->”，“→”也可以。',
    },
    en: {
      what: 'A sign or a word such as “goto” stands for a move here. Moves are written in one way only: with the arrow “->”.',
      mend: 'Write “->”.',
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
        -   客户: 方便 => 道别
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
        -   customer: Yes, go ahead => closing
        +   customer: Yes, go ahead -> closing
          step closing
            agent: Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/arrow-in-speech': {
    zh: {
      what: '“坐席:”和“提示:”后面的一切都是文字，箭头也不例外：这里的箭头会当作话念给客户听，通话不会跳到那一步。',
      mend: '把跳转另起一行，与“坐席:”对齐。',
    },
    en: {
      what: 'All that follows “agent:” or “note:” is text, arrows too. This one would be read out to the customer, and the call would not move.',
      mend: 'Put the move on a line of its own, aligned with “agent:”.',
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
            客户: 不方便
        -     坐席: 好的，我改天再联系您。 -> 道别
        +     坐席: 好的，我改天再联系您。
        +     -> 道别
            客户: 方便
              坐席: 谢谢您。
            坐席: 您的新卡已经寄出，请留意查收。
            -> 道别
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
            customer: Not really
        -     agent: I'll call you another day, then. -> closing
        +     agent: I'll call you another day, then.
        +     -> closing
            customer: Yes, go ahead
              agent: Thank you.
            agent: Your new card is in the post.
            -> closing
          step closing
            agent: Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/unclosed-slot': {
    zh: {
      what: '变量写在一对花括号里，这里只有左边一个，坐席会看到一个花括号，而不是客户的姓名或金额。',
      mend: '在变量名后面补上“}”。',
    },
    en: {
      what: 'A slot stands between two braces. Here the second one is missing, and the agent would see a brace instead of a name or an amount.',
      mend: 'Add “}” behind the slot’s name.',
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
        -   坐席: 您好，请问是{客户姓名 女士吗？祝您生活愉快，再见。
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
        -   agent: Good morning, {customer.name and thank you for your time. Goodbye.
        +   agent: Good morning, {customer.name} and thank you for your time. Goodbye.
            end done
      `,
    },
  },
  'syntax/stray-brace': {
    zh: {
      what: '只有右边的花括号，前面没有左边的。坐席会看到这个符号，变量也不会换成真正的内容。',
      mend: '如果这里要用变量，在变量名前面补上“{”；否则删掉这个花括号。',
    },
    en: {
      what: 'A closing brace stands without an opening one. The agent would see it, and no slot would be filled in.',
      mend: 'Add “{” before the slot’s name; if no slot is meant, remove the brace.',
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
        -   坐席: 您好，请问是客户姓名}女士吗？祝您生活愉快，再见。
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
        -   agent: Good morning, customer.name}, and thank you for your time. Goodbye.
        +   agent: Good morning, {customer.name}, and thank you for your time. Goodbye.
            end done
      `,
    },
  },
  'syntax/bad-slot': {
    zh: {
      what: '花括号里应该是一个变量名，这里却是空的，或者有空格、标点。坐席会看到花括号里的原文，而不是真正的内容。',
      mend: '花括号里只写一个变量名，与“变量”里写的一样；称呼、标点写在花括号外面。',
    },
    en: {
      what: 'One slot’s name belongs between braces, but there is nothing, or there are spaces or other signs. The agent would see the braces with what is in them.',
      mend: 'Put one name between the braces, as it stands under “slots”; all else goes outside.',
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
        -   坐席: 您好，请问是{客户姓名 女士}吗？祝您生活愉快，再见。
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
        -   agent: Good morning, {Ms customer.name}, and thank you for your time. Goodbye.
        +   agent: Good morning, Ms {customer.name}, and thank you for your time. Goodbye.
            end done
      `,
    },
  },
  'syntax/empty-speech': {
    zh: {
      what: '冒号后面没有内容：坐席走到这里无话可说，或者提示是空的。',
      mend: '写上要说的话或提示，或者删掉这一行。',
    },
    en: {
      what: 'Nothing follows the colon, so the agent would have nothing to say here, or would be shown an empty note.',
      mend: 'Write the words, or remove the line.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          结果
            已沟通
          步骤 开场白
        -   坐席:
        +   坐席: 您好，这里是晨光银行，感谢您的接听，再见。
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
          outcomes
            done
          step opening
        -   agent:
        +   agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
            end done
      `,
    },
  },
};
