import type { WrittenPages } from './page.ts';

/** Turns, conditions and variants. */
export const syntaxBranchPages: WrittenPages = {
  'syntax/if-move': {
    zh: {
      what: '“如果”“否则”的后面只写条件，跳转不能写在同一行，否则分不清哪里是条件、哪里是去向。',
      mend: '把跳转写到下一行，比“如果”多缩进两格。要写客户的其他回答，用“其他 -> 步骤名”。',
    },
    en: {
      what: 'Only a condition follows “if”, and nothing follows “else”. A move on the same line could not be told from the condition.',
      mend: 'Put the move on the next line, two spaces deeper than the “if”. For any other answer of the customer write “otherwise -> STEP”.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          变量
            是否会员 是否
          结果
            已沟通
          步骤 开场白
        -   如果 是否会员 = 是 -> 道别
        +   如果 是否会员 = 是
        +     -> 道别
            坐席: 您好，这里是晨光银行。
            -> 道别
          步骤 道别
            坐席: 感谢您的接听，再见。
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
          slots
            is-member yes-no
          outcomes
            done
          step opening
        -   if is-member = yes -> closing
        +   if is-member = yes
        +     -> closing
            agent: Good morning, this is Sunrise Bank.
            -> closing
          step closing
            agent: Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/ordinal-gap': {
    zh: {
      what: '“第一次”“第二次”“第三次”“之后”要从“第一次”起依次写，这里少了前面的一个。少了的那一次，坐席不知道怎么说。',
      mend: '补上缺少的那一次，或把后面的改成它前一个的下一个。',
    },
    en: {
      what: '“first”, “second”, “third” and “then” begin with “first” and leave none out. Here one is missing before this line, and for that turn nothing is said.',
      mend: 'Add the turn that is missing, or renumber the ones that follow.',
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
              第一次 -> 开场白
        -     第三次 -> 道别
        +     第二次 -> 道别
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
              first -> opening
        -     third -> closing
        +     second -> closing
          step closing
            agent: Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/else-without-if': {
    zh: {
      what: '“否则”或“否则如果”要紧跟在“如果”那一段后面，并与“如果”对齐。这里前面没有“如果”，看不出是与什么相反的情况。',
      mend: '在它前面补上“如果”一段，删掉中间隔开它们的行，或与“如果”对齐。',
    },
    en: {
      what: '“else” and “else if” come right behind the block of an “if” and are aligned with it. No “if” stands here, so nothing says what this is the alternative to.',
      mend: 'Add the “if”, remove the lines that stand between, or align it with the “if”.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          变量
            是否会员 是否
          结果
            已沟通
          步骤 开场白
            如果 是否会员 = 是
              坐席: 您好，感谢您一直以来的支持。
        -   坐席: 这里是晨光银行。
            否则
              坐席: 您好，很高兴为您服务。
        +   坐席: 这里是晨光银行。
            坐席: 感谢您的接听，再见。
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
          slots
            is-member yes-no
          outcomes
            done
          step opening
            if is-member = yes
              agent: Good morning, and thank you for being with us.
        -   agent: This is Sunrise Bank.
            else
              agent: Good morning.
        +   agent: This is Sunrise Bank.
            agent: Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/variant-percent': {
    zh: {
      what: '各版本的比例之和不是 100%，或者有的版本没写比例、写了两次、在第一组里没有出现。这样无法按比例分配通话，比较出来的结果也不可信。',
      mend: '在第一组版本里写出每个版本的比例，合计 100%；后面各组用同样的字母，可以不写比例。',
    },
    en: {
      what: 'The shares of the variants do not make 100%, or a variant has no share, stands twice, or is missing from the first run. Calls can’t be divided between them so, and what is measured means little.',
      mend: 'Give each variant its share in the first run, 100% in all. Later runs use the same letters and may leave the shares out.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          结果
            已沟通
          步骤 开场白
            版本 A 60%
              坐席: 您好，这里是晨光银行。
        -   版本 B 60%
        +   版本 B 40%
              坐席: 您好，我是晨光银行的客服。
            坐席: 感谢您的接听，再见。
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
          outcomes
            done
          step opening
            variant A 60%
              agent: Good morning, this is Sunrise Bank.
        -   variant B 60%
        +   variant B 40%
              agent: Hello, I'm calling from Sunrise Bank.
            agent: Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/condition': {
    zh: {
      what: '“如果”后面的条件看不懂，所以不知道下面的话在什么情况下说。',
      mend: '写成“变量 = 值”“变量 >= 值”“变量 是 A | B”“变量 已知”“客户已核实”或“接听人是 第三人”，用“且”“或”连接。',
    },
    en: {
      what: 'The condition behind “if” can’t be understood, so nothing tells when the lines below it are said.',
      mend: 'Write “SLOT = VALUE”, “SLOT >= VALUE”, “SLOT is A | B”, “SLOT is known”, “customer is verified” or “listener is third-party”, joined by “and” or “or”.',
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
        -   如果 剩余期数 大于 3
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
        -   if instalments-left above 3
        +   if instalments-left > 3
              agent: Good morning, your plan has some months to go.
            agent: Thank you for your time, goodbye.
            end done
      `,
    },
  },
};
