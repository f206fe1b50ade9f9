import type { WrittenPages } from './page.ts';

/** Lines, their indentation, and the keywords that open them. */
export const syntaxLayoutPages: WrittenPages = {
  'syntax/missing-colon': {
    zh: {
      what: '“坐席”“提示”“客户”“第三人”“听到”后面要有冒号，冒号后面才是说的话。少了它，就分不清哪些字要念给客户听。',
      mend: '在这个词后面补上冒号，写“:”或“：”都可以。',
    },
    en: {
      what: 'A colon follows “agent”, “note”, “customer”, “third-party” and “heard”, and what is spoken follows the colon. Without it nobody can tell which words the customer is to hear.',
      mend: 'Put a colon after the word.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          结果
            已沟通
          步骤 开场白
        -   坐席 您好，这里是晨光银行，感谢您的接听，再见。
        +   坐席: 您好，这里是晨光银行，感谢您的接听，再见。
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
          outcomes
            done
          step opening
        -   agent Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
        +   agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/stray-colon': {
    zh: {
      what: '只有说的话前面才有冒号。这一行不是说的话，下面的内容靠缩进表示属于它，不需要冒号。',
      mend: '删掉冒号；如果冒号在两个词中间，改成空格。',
    },
    en: {
      what: 'Only spoken words follow a colon. This line is not spoken, and what belongs to it is shown by the indentation.',
      mend: 'Remove the colon; where it stands between two words, put a space in its place.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          结果
            已沟通
        - 步骤 开场白:
        + 步骤 开场白
            坐席: 您好，这里是晨光银行，感谢您的接听，再见。
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
          outcomes
            done
        - step opening:
        + step opening
            agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/tab': {
    zh: {
      what: '行首的缩进里有制表符（Tab 键打出来的空白）。它在不同的屏幕上宽窄不一，看起来对齐的几行其实可能不在同一层，审核的人和坐席看到的流程就不一样。',
      mend: '行首只用空格，每深一层多两个空格。编辑器可以把整个文件的制表符一次换成空格。',
    },
    en: {
      what: 'The indentation holds a tab. Tabs are as wide as each screen makes them, so lines that look aligned may belong to different blocks, and a reviewer reads another call than the agent makes.',
      mend: 'Indent with spaces, two for each level. An editor can turn all tabs of a file into spaces at once.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          结果
            已沟通
          步骤 开场白
        - \t坐席: 您好，这里是晨光银行，感谢您的接听，再见。
        - \t结束 已沟通
        +   坐席: 您好，这里是晨光银行，感谢您的接听，再见。
        +   结束 已沟通
      `,
      en: `
          script example
            language en-GB
          outcomes
            done
          step opening
        - \tagent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
        - \tend done
        +   agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
        +   end done
      `,
    },
  },
  'syntax/indent': {
    zh: {
      what: '这一行的缩进介于上面两层之间，看不出它属于哪一层。属于哪一层，决定了这句话在什么情况下说。',
      mend: '与它所属的那一层对齐，每深一层多两个空格。',
    },
    en: {
      what: 'This line is indented by more than one block above and less than another, so it belongs to neither. Where a line belongs decides when it is said.',
      mend: 'Align it with the lines that it belongs to; each level is two spaces deeper.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          结果
            已沟通
          步骤 开场白
            坐席: 您好，这里是晨光银行，感谢您的接听，再见。
        -  结束 已沟通
        +   结束 已沟通
      `,
      en: `
          script example
            language en-GB
          outcomes
            done
          step opening
            agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
        -  end done
        +   end done
      `,
    },
  },
  'syntax/missing-indent': {
    zh: {
      what: '这一行应该属于上面的“话术”“步骤”或别的部分，却与它一样顶格。不缩进就看不出它属于谁。',
      mend: '在行首加两个空格；下面同属这一部分的各行也一样。',
    },
    en: {
      what: 'This line belongs to the “script”, “step” or other part above it, but starts at the same margin. Without indentation nobody can see what it belongs to.',
      mend: 'Put two spaces before it, and before all other lines of that part.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          结果
            已沟通
          步骤 开场白
        - 坐席: 您好，这里是晨光银行，感谢您的接听，再见。
        - 结束 已沟通
        +   坐席: 您好，这里是晨光银行，感谢您的接听，再见。
        +   结束 已沟通
      `,
      en: `
          script example
            language en-GB
          outcomes
            done
          step opening
        - agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
        - end done
        +   agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
        +   end done
      `,
    },
  },
  'syntax/unexpected-block': {
    zh: {
      what: '上一行下面不能再有内容，这一行却比它缩进更深。只有“步骤”“异议”、客户的回答、“如果”等下面才有更深的一层；“坐席:”和“提示:”下面更深的行是接着说的话。',
      mend: '与上一行对齐；如果是上一句话的后半句，请放在那个“坐席:”的下面。',
    },
    en: {
      what: 'Nothing may go deeper below the line above, but this line does. Deeper lines belong to a step, an objection, a reply, an “if” and the like; below “agent:” and “note:” they are more of the same text.',
      mend: 'Align it with the line above. If it goes on with something the agent says, move it below that “agent:”.',
    },
    example: {
      zh: `
          话术 示例
            语言 zh-CN
          结果
            已沟通
          步骤 开场白
            停顿 2秒
        -     坐席: 您好，这里是晨光银行，感谢您的接听，再见。
        +   坐席: 您好，这里是晨光银行，感谢您的接听，再见。
            结束 已沟通
      `,
      en: `
          script example
            language en-GB
          outcomes
            done
          step opening
            pause 2s
        -     agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
        +   agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'syntax/too-deep': {
    zh: {
      what: '缩进超过了 64 层。这样的内容没有人读得懂，通常是粘贴时每一行都多缩进了一层。',
      mend: '如果是粘贴造成的，删掉多余的缩进；如果流程真有这么深，把里面的内容移到单独的步骤里，用“-> 步骤名”跳过去。',
    },
    en: {
      what: 'The lines are nested more than 64 levels deep. Nobody can read that; mostly a paste has indented each line further than the one before.',
      mend: 'If it came from a paste, remove the indentation that is too much. If the call really goes that deep, move the inner part to a step of its own and go there with “-> STEP”.',
    },
  },
};
