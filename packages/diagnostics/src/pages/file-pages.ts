import type { WrittenPages } from './page.ts';

/** Files as a whole, and what one takes from another. */
export const filePages: WrittenPages = {
  'name/unknown-import': {
    zh: {
      what: '“引用”要从另一个文件里取一个名字，那个文件里却没有它。话术里少了这一段，例如客户提出异议时没有应答。',
      mend: '对照那个文件里的名字改正，或者在那个文件里加上它。',
    },
    en: {
      what: '“use” asks for a name that the other file does not hold, so the script lacks that part: an objection would go unanswered, for example.',
      mend: 'Write the name as the other file has it, or add it there.',
    },
    example: {
      zh: `
          # file: 提醒.parley
          话术 示例
            语言 zh-CN
        -   引用 在开车 从 "异议.parley"
        +   引用 正在开车 从 "异议.parley"
          结果
            已沟通
          步骤 开场白
            坐席: 您好，请问现在方便说话吗？
            其他 -> 结束 已沟通
          # file: 异议.parley
          结果
            已沟通
          异议 正在开车
            听到: 我在开车
            坐席: 好的，请您注意安全，我改天再联系您，再见。
            结束 已沟通
      `,
      en: `
          # file: reminder.parley
          script example
            language en-GB
        -   use drives from "objections.parley"
        +   use driving from "objections.parley"
          outcomes
            done
          step opening
            agent: Good morning, is this a good time to talk?
            otherwise -> end done
          # file: objections.parley
          outcomes
            done
          objection driving
            heard: I'm driving
            agent: Please drive safely. I'll call another day, goodbye.
            end done
      `,
    },
  },
  'name/self-import': {
    zh: {
      what: '“引用”里写的是本文件自己。自己的内容本来就能用，这多半是路径写错了，真正想引用的文件没有取到。',
      mend: '改成真正要引用的文件，或删掉这一行。',
    },
    en: {
      what: 'The file uses itself. Its own parts are there anyway, so most likely the path is wrong and the file that was meant is missing.',
      mend: 'Give the path of the file that is meant, or remove the line.',
    },
    example: {
      zh: `
          # file: 提醒.parley
          话术 示例
            语言 zh-CN
        -   引用 "提醒.parley"
          结果
            已沟通
          步骤 开场白
            坐席: 您好，这里是晨光银行，感谢您的接听，再见。
            结束 已沟通
      `,
      en: `
          # file: reminder.parley
          script example
            language en-GB
        -   use "reminder.parley"
          outcomes
            done
          step opening
            agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
            end done
      `,
    },
  },
  'name/missing-file': {
    zh: {
      what: '要引用的文件找不到，或者不能引用：它在项目文件夹之外，或者自己就是一个完整的话术。话术里少了从它取来的内容。',
      mend: '路径从本文件所在的文件夹算起，逐级核对文件夹名和文件名；要共用的内容放在没有“话术”一行的文件里。',
    },
    en: {
      what: 'The file to use is not there, or can’t be used: it lies outside of the project, or is a script of its own. What was to come from it is missing.',
      mend: 'Paths count from the folder of this file: compare folders and file name one by one. What scripts share stands in a file without “script”.',
    },
    example: {
      zh: `
          # file: 提醒.parley
          话术 示例
            语言 zh-CN
        -   引用 "共用/异议.parley"
        +   引用 "异议.parley"
          结果
            已沟通
          步骤 开场白
            坐席: 您好，请问现在方便说话吗？
            其他 -> 结束 已沟通
          # file: 异议.parley
          结果
            已沟通
          异议 正在开车
            听到: 我在开车
            坐席: 好的，请您注意安全，我改天再联系您，再见。
            结束 已沟通
      `,
      en: `
          # file: reminder.parley
          script example
            language en-GB
        -   use "shared/objections.parley"
        +   use "objections.parley"
          outcomes
            done
          step opening
            agent: Good morning, is this a good time to talk?
            otherwise -> end done
          # file: objections.parley
          outcomes
            done
          objection driving
            heard: I'm driving
            agent: Please drive safely. I'll call another day, goodbye.
            end done
      `,
    },
  },
  'file/not-utf8': {
    zh: {
      what: '文件不是用 UTF-8 编码保存的，里面的汉字可能被读错。旧版的记事本和 Excel 常存成 GBK。',
      mend: '用编辑器打开，选择“另存为”，编码选 UTF-8，再覆盖原文件。',
    },
    en: {
      what: 'The file was not saved as UTF-8, so its letters, Chinese ones above all, may be read wrongly. Older editors save as GBK or UTF-16.',
      mend: 'Open it in an editor, choose “Save as” with the encoding UTF-8, and replace the file.',
    },
  },
  'file/too-large': {
    zh: {
      what: '文件太大，不再检查。一个话术不会有这么大，多半是别的文件改了扩展名，或者把很多话术放在了一起。',
      mend: '每个话术一个文件；几个话术共用的异议放到单独的文件里，用“引用”取来。',
    },
    en: {
      what: 'The file is too large and is not checked. No script is that long: it may be something else with the ending “.parley”, or many scripts in one.',
      mend: 'Give each script a file of its own; objections that several share go to another file, taken from there with “use”.',
    },
  },
  'syntax/too-many': {
    zh: {
      what: '错误太多，后面的没有再列出。多半是一处错误影响了后面很多行，或者这个文件根本不是话术。',
      mend: '先改前面的错误，再检查一次；也请看看文件是不是放错了。',
    },
    en: {
      what: 'There are so many findings that the later ones are not listed. Mostly one mistake upsets many lines below it, or the file is no script at all.',
      mend: 'Mend the first ones and check again; and see whether the right file stands here.',
    },
  },
  'file/empty': {
    zh: {
      what: '文件里什么也没有，或者只有注释。',
      mend: '从“话术 名字”开始写，或删掉这个文件。',
    },
    en: {
      what: 'The file holds nothing, or nothing but comments.',
      mend: 'Begin with “script NAME”, or delete the file.',
    },
    example: {
      zh: `
        - # 首次提醒，待写
        + 话术 首次提醒
        +   语言 zh-CN
        + 结果
        +   已沟通
        + 步骤 开场白
        +   坐席: 您好，这里是晨光银行，感谢您的接听，再见。
        +   结束 已沟通
      `,
      en: `
        - # First reminder, to be written
        + script first-reminder
        +   language en-GB
        + outcomes
        +   done
        + step opening
        +   agent: Good morning, this is Sunrise Bank. Thank you for your time, goodbye.
        +   end done
      `,
    },
  },
};
