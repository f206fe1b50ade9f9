import type { WrittenPages } from './page.ts';

/** Choice points, verifications and objections. */
export const flowChoicePages: WrittenPages = {
  'flow/objection-never': {
    zh: {
      what: '这个异议在任何地方都不能提出：“限于”的步骤走不到，或者那些步骤里没有等客户回答的地方。客户真的这样说时，坐席看不到它的应答。',
      mend: '检查“限于”和“除了”里的步骤名：那些步骤要能走到，并且有“客户:”等回答；也可以去掉“限于”，让它随时可用。',
    },
    en: {
      what: 'This objection can be raised nowhere: the steps it is limited to are never reached, or wait for no reply. A customer who says it gets no answer from the script.',
      mend: 'Look at its “in” and “except”: those steps must be reached and hold replies. Without “in” it may be raised anywhere.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          结果
            已沟通
          步骤 开场白
            坐席: 您好，请问现在方便说话吗？
            其他 -> 道别
          步骤 道别
            坐席: 感谢您的接听，再见。
            结束 已沟通
          异议 正在开车
            听到: 我在开车
        -   限于 道别
        +   限于 开场白
            坐席: 好的，请您注意安全，我改天再联系您，再见。
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
          outcomes
            done
          step opening
            agent: Good morning, is this a good time to talk?
            otherwise -> closing
          step closing
            agent: Thank you for your time, goodbye.
            end done
          objection driving
            heard: I'm driving
        -   in closing
        +   in opening
            agent: Please drive safely. I'll call another day, goodbye.
            end done
      `,
    },
  },
  'flow/missing-result': {
    zh: {
      what: '核实身份有“通过”和“未通过”两种结果，这里少写了一种。得到那种结果时，坐席不知道能不能往下说，容易向不该知道的人透露信息。',
      mend: '在“核实”下面写上“通过”和“未通过”各自的去向。',
    },
    en: {
      what: 'A verification has two results, “passed” and “failed”, and one of them is missing. In that case the agent could not tell whether to go on, and might talk to the wrong person.',
      mend: 'Say below “verify” what follows for “passed” and for “failed”.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          结果
            已结束
          步骤 核身
            坐席: 您好，麻烦您报一下证件号码的后四位。
            核实 客户 凭 证件后四位
              通过
                坐席: 谢谢您的配合，您的地址已经更新，再见。
                结束 已结束
        +     未通过
        +       坐席: 抱歉，信息没有对上，我先不打扰您了，再见。
        +       结束 已结束
      `,
      en: `
          script example
            language en-GB
          outcomes
            done
          step identity
            agent: Good morning, could you give me your postcode, please?
            verify customer by postcode
              passed
                agent: Thank you, your new address is on file. Goodbye.
                end done
        +     failed
        +       agent: I'm sorry, that doesn't match what we hold. Thank you, goodbye.
        +       end done
      `,
    },
  },
  'flow/no-otherwise': {
    zh: {
      what: '这里等客户回答，只写了料得到的几种说法，没有写“其他”。',
      mend: '在这组回答的最后加一行“其他 -> 步骤名”，或者在“话术”下面写一个对整个话术都有效的“其他”。',
    },
    en: {
      what: 'The call waits for an answer here, and the script knows some answers but says nothing for all others.',
      mend: 'Add a last line “otherwise -> STEP” to these replies, or one below “script” that holds wherever a step has none.',
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
        +   otherwise -> closing
          step closing
            agent: Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'flow/after-otherwise': {
    zh: {
      what: '“其他”的意思是“以上都不是”，所以要放在最后。后面再写回答，看的人分不清它算不算“其他”。',
      mend: '把“其他”移到这一组回答的最后。',
    },
    en: {
      what: '“otherwise” means “none of the above”, so it comes last. With a reply behind it nobody can tell whether that one still counts.',
      mend: 'Move “otherwise” behind all other replies.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          结果
            已沟通
          步骤 开场白
            坐席: 您好，请问现在方便说话吗？
        -   其他 -> 开场白
            客户: 方便 -> 道别
        +   其他 -> 开场白
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
        -   otherwise -> opening
            customer: Yes, go ahead -> closing
        +   otherwise -> opening
          step closing
            agent: Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'flow/duplicate-wording': {
    zh: {
      what: '同一处有两个回答写了同一种说法（只差标点或大小写也算）。客户这样说时，坐席不知道该选哪一个。',
      mend: '只在一处保留这种说法，另一处删掉或换一种说法。',
    },
    en: {
      what: 'The same wording stands twice at one choice point; punctuation and capitals make no difference. An agent who hears it would not know which one to take.',
      mend: 'Keep the wording in one place, and remove or change the other.',
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
            客户: 请再说一遍 -> 开场白
        -   客户: 方便 | 请再说一遍 -> 道别
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
            customer: Could you say that again? -> opening
        -   customer: Yes, go ahead | Could you say that again? -> closing
        +   customer: Yes, go ahead | That's fine -> closing
          step closing
            agent: Thank you for your time, goodbye.
            end done
      `,
    },
  },
};
