import type { WrittenPages } from './page.ts';

/** The words and signs of lines that are not spoken. */
export const syntaxWordPages: WrittenPages = {
  'syntax/unknown-keyword': {
    zh: {
      what: '每一行的第一个词说明这一行是什么，而这个词 Parley 不认识，所以不知道这一行是要说的话、客户的回答还是别的。',
      mend: '改成提示里给出的词；如果这一行是上一句话的后半句，让它比“坐席:”再缩进一层。',
    },
    en: {
      what: 'The first word of a line says what the line is. Parley does not know this word, so it can’t tell whether the line is spoken, is a reply, or is something else.',
      mend: 'Use the word that the message suggests. If the line goes on with what the agent says, indent it deeper than “agent:”.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          结果
            已沟通
          步骤 开场白
        -   客服: 您好，这里是晨光银行，感谢您的接听，再见。
        +   坐席: 您好，这里是晨光银行，感谢您的接听，再见。
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
          outcomes
            done
          step opening
        -   agnet: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
        +   agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/missing-space': {
    zh: {
      what: '关键词和它后面的名字连在了一起。中文词之间没有空格，“结束语”和“结束 语”是两回事，所以关键词后面必须空一格。',
      mend: '在关键词后面加一个空格，半角、全角都可以。',
    },
    en: {
      what: 'A Chinese keyword and the name after it are written as one word. Chinese has no spaces of its own, so only a space tells where the keyword ends.',
      mend: 'Put a space after the keyword.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          结果
            已沟通
          步骤 开场白
            坐席: 您好，这里是晨光银行，感谢您的接听，再见。
        -   结束已沟通
        +   结束 已沟通
      `,
      en: `
          script example
            language en-GB
          outcomes
            done
          step opening
            agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
        -   结束done
        +   结束 done
      `,
    },
  },
  'syntax/bullet': {
    zh: {
      what: '行首有项目符号或编号，多半是从 Word 里带过来的。一行的第一个词应该是关键词，符号和编号在这里没有意义。',
      mend: '删掉行首的符号或编号。',
    },
    en: {
      what: 'The line opens with a bullet or a number, most likely brought along from a word processor. A line opens with a keyword; bullets and numbers mean nothing here.',
      mend: 'Remove the bullet or the number.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          结果
            已沟通
          步骤 开场白
        -   1. 坐席: 您好，这里是晨光银行，感谢您的接听，再见。
        +   坐席: 您好，这里是晨光银行，感谢您的接听，再见。
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
          outcomes
            done
          step opening
        -   • agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
        +   agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/misplaced': {
    zh: {
      what: '这个关键词本身没错，只是不能放在这里：例如“返回”只能放在异议里，“通过”“未通过”只能放在“核实”下面。',
      mend: '移到提示所说的地方，或换成这里可以用的写法，例如在步骤里用“-> 步骤名”代替“返回”。',
    },
    en: {
      what: 'The keyword is right but can’t stand here: “return” belongs in an objection, for example, and “passed” and “failed” belong below “verify”.',
      mend: 'Move the line to where the message says, or use what may stand here, such as “-> STEP” instead of “return” in a step.',
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
        -   客户: 请再说一遍 -> 返回
        +   客户: 请再说一遍 -> 开场白
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
        -   customer: Could you say that again? -> return
        +   customer: Could you say that again? -> opening
          step closing
            agent: Thank you for your time, goodbye.
            end done
      `,
    },
  },
};
