import type { WrittenPages } from './page.ts';

/** What no call gets to, and ways that do not end. */
export const flowReachPages: WrittenPages = {
  'flow/unreachable-step': {
    zh: {
      what: '从开头出发，无论客户怎么回答，都走不到这一步。',
      mend: '在该去这一步的回答后面写“-> 步骤名”；如果已经不用了，删掉这一步。',
    },
    en: {
      what: 'Whatever is answered, no call that begins at the start ever gets to this step.',
      mend: 'Lead to it with “-> STEP” from the reply it belongs to; if it is no longer used, remove it.',
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
        +   客户: 不方便 -> 约回电
          步骤 约回电
            坐席: 好的，我晚些时候再联系您。
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
        -   customer: Not really -> closing
        +   customer: Not really -> later
          step later
            agent: I'll call you later, then.
            -> closing
          step closing
            agent: Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'flow/unreachable-line': {
    zh: {
      what: '前面一行已经跳走或结束了通话，这一行永远不会说。写的人以为会说的话（例如必须告知的内容），客户其实听不到。',
      mend: '把它移到跳转或结束之前，或者删掉。',
    },
    en: {
      what: 'The line before has moved on or ended the call, so this one is never said. A notice that the writer counts on would never be heard.',
      mend: 'Move it before the move or the end, or remove it.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          结果
            已沟通
          步骤 开场白
            坐席: 您好，这里是晨光银行。
        +   坐席: 感谢您的接听，再见。
            结束 已沟通
        -   坐席: 感谢您的接听，再见。
      `,
      en: `
          script example
            language en-GB
          outcomes
            done
          step opening
            agent: Good morning, this is Sunrise Bank.
        +   agent: Thank you for your time, goodbye.
            end done
        -   agent: Thank you for your time, goodbye.
      `,
    },
  },
  'flow/dead-end': {
    zh: {
      what: '步骤或异议写到最后，没有写去哪一步，也没有结束通话。',
      mend: '在最后加上“-> 步骤名”或“结束 结果名”；在异议里也可以用“返回”，回到客户提出异议的地方。',
    },
    en: {
      what: 'A step or an objection runs out without saying where the call goes on or that it ends.',
      mend: 'Add “-> STEP” or “end OUTCOME” as its last line; in an objection “return” goes back to where it was raised.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
            其他 -> 结束 已沟通
          结果
            已沟通
          步骤 开场白
            坐席: 您好，请问现在方便说话吗？
            客户: 方便 -> 道别
          步骤 道别
            坐席: 感谢您的接听，再见。
        +   结束 已沟通
      `,
      en: `
          script example
            language en-GB
            otherwise -> end done
          outcomes
            done
          step opening
            agent: Good morning, is this a good time to talk?
            customer: Yes, go ahead -> closing
          step closing
            agent: Thank you for your time, goodbye.
        +   end done
      `,
    },
  },
  'flow/loop': {
    zh: {
      what: '几步互相跳转，绕成一圈，没有一个回答能走出来。异议不算出口，因为客户不一定会提。',
      mend: '让其中一个回答或“其他”通向圈外的步骤或结束通话，或者用“第一次”“之后”限制次数。',
    },
    en: {
      what: 'Some steps lead to each other in a circle, and no reply leads out of it. Objections are no way out, since nobody may raise one.',
      mend: 'Let a reply or “otherwise” lead to a step outside of the circle or end the call, or limit the turns with “first” and “then”.',
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
            其他 -> 再问一次
          步骤 再问一次
            坐席: 不好意思，请问您方便吗？
        -   其他 -> 再问一次
        +   其他 -> 道别
          步骤 道别
            坐席: 感谢您的接听，再见。
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
            otherwise -> ask-again
          step ask-again
            agent: Sorry, do you have a minute?
        -   otherwise -> ask-again
        +   otherwise -> closing
          step closing
            agent: Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'flow/no-step': {
    zh: {
      what: '文件里有“话术”，却没有一个步骤，通话没有可以开始的地方。',
      mend: '加上第一步，写上坐席说的话和去向；如果这个文件只是给别的话术引用的，删掉“话术”一行。',
    },
    en: {
      what: 'The file has a “script” but no step, so a call has nowhere to begin.',
      mend: 'Add the first step with what the agent says and where it leads. If other scripts are to use this file, remove the “script” line.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
        + 结果
        +   已沟通
        + 步骤 开场白
        +   坐席: 您好，这里是晨光银行，感谢您的接听，再见。
        +   结束 已沟通
      `,
      en: `
          script example
            language en-GB
        + outcomes
        +   done
        + step opening
        +   agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
        +   end done
      `,
    },
  },
  'flow/outcome-never': {
    zh: {
      what: '“结果”里有它，但没有一条路径以它结束。统计里这个结果永远是零，看不出是没有发生还是话术漏写了。',
      mend: '在该得到这个结果的地方写“结束 结果名”；不需要就从“结果”里删掉。',
    },
    en: {
      what: 'The outcome stands under “outcomes”, and no way through the script ends with it. Reports would always count none, and nobody could tell that from calls that did not happen.',
      mend: 'Write “end OUTCOME” where a call ends so; if it is not needed, remove it from “outcomes”.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          结果
            已沟通
            改日再联系
          步骤 开场白
            坐席: 您好，请问现在方便说话吗？
        -   客户: 不方便 -> 结束 已沟通
        +   客户: 不方便 -> 结束 改日再联系
            其他 -> 结束 已沟通
      `,
      en: `
          script example
            language en-GB
          outcomes
            done
            another-time
          step opening
            agent: Good morning, is this a good time to talk?
        -   customer: Not really -> end done
        +   customer: Not really -> end another-time
            otherwise -> end done
      `,
    },
  },
};
