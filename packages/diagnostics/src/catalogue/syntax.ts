import type { Descriptor } from './descriptor.ts';

/** What is wrong with how a file is written. */
export const syntax: Readonly<Record<string, Descriptor>> = {
  'syntax/missing-colon': {
    title: { zh: '缺少冒号', en: 'Missing colon' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '“{keyword}”后面缺少冒号', en: 'a colon is missing after “{keyword}”' },
    help: [{ zh: '写成“{keyword}: …”', en: 'write “{keyword}: …”' }],
  },
  'syntax/stray-colon': {
    title: { zh: '多余的冒号', en: 'Stray colon' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '这里不需要冒号', en: 'no colon belongs here' },
    help: [
      {
        when: 'inside',
        zh: '换成空格；只有“坐席:”“客户:”这样的说话人后面要写冒号',
        en: 'put a space in its place: only speakers, as in “agent:”, have a colon',
      },
      {
        zh: '删掉冒号；下面缩进的各行就属于这一行',
        en: 'remove it: the lines indented below belong to this one anyway',
      },
    ],
  },
  'syntax/tab': {
    title: { zh: '缩进用了制表符', en: 'Tab in the indentation' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: {
      zh: '缩进里有制表符（Tab，共 {lines} 行）',
      en: 'tabs in the indentation (lines: {lines})',
    },
    help: [{ zh: '缩进请用空格，每层两个', en: 'indent with spaces, two for each level' }],
  },
  'syntax/indent': {
    title: { zh: '缩进对不上', en: 'Indentation fits no block' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: {
      zh: '这一行缩进 {found} 格，与上面任何一层都对不上',
      en: 'an indentation of {found} fits none of the blocks above',
    },
    help: [{ zh: '这里可以缩进 {expected} 格', en: 'indent it by {expected} spaces' }],
  },
  'syntax/unexpected-block': {
    title: { zh: '这里不能再缩进', en: 'Nothing may go deeper here' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '“{above}”下面不能再有更深的内容', en: 'nothing may go deeper below “{above}”' },
    help: [
      {
        zh: '与上一行对齐；如果这句话还没说完，请放在“坐席:”那一行下面',
        en: 'align it with the line above; words that go on with what is said stand below “agent:”',
      },
    ],
  },
  'syntax/missing-indent': {
    title: { zh: '没有缩进', en: 'Lines that are not indented' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: {
      zh: '“{above}”下面的内容没有缩进',
      en: 'the lines below “{above}” are not indented',
    },
    help: [
      { zh: '属于它的每一行都要缩进两格', en: 'indent each line that belongs to it by two spaces' },
    ],
  },
  'syntax/continuation': {
    title: { zh: '接着写的说法没有缩进', en: 'Further wordings that are not indented' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: {
      zh: '以“|”开头的行要比上一行再缩进一层',
      en: 'a line that opens with “|” stands deeper than the one it goes on with',
    },
    help: [{ zh: '在行首再加两个空格', en: 'indent it by two more spaces' }],
  },
  'syntax/bullet': {
    title: { zh: '行首有编号或项目符号', en: 'Bullet or number before a line' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '行首不能有“{text}”', en: '“{text}” can’t stand before a line' },
    help: [
      {
        zh: '删掉它：话术里的行没有编号和项目符号',
        en: 'remove it: the lines of a script have no bullets or numbers',
      },
    ],
  },
  'syntax/too-deep': {
    title: { zh: '嵌套太深', en: 'Nested too deeply' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '嵌套超过 {limit} 层', en: 'nested more than {limit} levels deep' },
    help: [
      {
        zh: '把深处的内容移到单独的步骤里，用 -> 跳过去',
        en: 'move the inner part to a step of its own and go there with ->',
      },
    ],
  },
  'syntax/unknown-keyword': {
    title: { zh: '不认识的词', en: 'Unknown keyword' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '这里看不懂“{word}”', en: '“{word}” means nothing at the start of this line' },
    cases: {
      misspelt: { zh: '没有“{word}”这种写法', en: '“{word}” is not a word that scripts know' },
      outside: {
        zh: '以“{word}”开头的这一行不属于任何步骤',
        en: 'the line that opens with “{word}” stands outside of any step',
      },
    },
    help: [
      { when: 'near', zh: '您是不是想写“{near}”？', en: 'did you mean “{near}”?' },
      { zh: '这里可以写：{expected}', en: 'expected here: {expected}' },
    ],
  },
  'syntax/missing-space': {
    title: { zh: '关键词后缺少空格', en: 'Missing space after a keyword' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: {
      zh: '“{keyword}”与“{rest}”之间缺少空格',
      en: 'a space is missing between “{keyword}” and “{rest}”',
    },
    help: [{ zh: '写成“{keyword} {rest}”', en: 'write “{keyword} {rest}”' }],
  },
  'syntax/missing-target': {
    title: { zh: '箭头没有目标', en: 'Arrow without a target' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '“->”后面没有写去哪一步', en: '“->” does not say where to go' },
    help: [
      {
        zh: '写上步骤名，如“-> 核身”，或“-> 结束 结果名”',
        en: 'name a step, as in “-> opening”, or “-> end OUTCOME”',
      },
    ],
  },
  'syntax/wrong-arrow': {
    title: { zh: '箭头写法不对', en: 'Malformed arrow' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '“{text}”不是箭头', en: '“{text}” is not an arrow' },
    help: [{ zh: '跳转写成“->”，如“-> 核身”', en: 'write a move with “->”, as in “-> opening”' }],
  },
  'syntax/if-move': {
    title: { zh: '条件后面直接写了跳转', en: 'Move on the line of a condition' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: {
      zh: '“如果”“否则”的同一行不能写跳转',
      en: 'a move can’t stand on the line of “if” or “else”',
    },
    help: [
      {
        when: 'else',
        zh: '把跳转写到下一行，再缩进两格；如果是客户的其他回答，写“其他 -> 步骤名”',
        en: 'put it on the next line, indented by two more; for any other answer of the customer write “otherwise -> STEP”',
      },
      { zh: '把跳转写到下一行，再缩进两格', en: 'put it on the next line, indented by two more' },
    ],
  },
  'syntax/arrow-in-speech': {
    title: { zh: '说的话里有箭头', en: 'Arrow inside speech' },
    severity: 'warning',
    since: '0.1.0',
    message: {
      zh: '“{move}”会被当作说出来的话，不是跳转',
      en: '“{move}” is read as spoken words, not as a move',
    },
    help: [
      { zh: '跳转要另起一行：-> {target}', en: 'a move stands on a line of its own: -> {target}' },
    ],
  },
  'syntax/unclosed-slot': {
    title: { zh: '花括号没有闭合', en: 'Unclosed brace' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '“{”没有对应的“}”', en: 'this brace is never closed' },
    help: [{ when: 'name', zh: '写成“{open}{name}{close}”', en: 'write “{open}{name}{close}”' }],
  },
  'syntax/stray-brace': {
    title: { zh: '多余的右花括号', en: 'Stray closing brace' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '这个右花括号前面没有左花括号', en: 'no opening brace stands before this one' },
    help: [{ zh: '删掉它，或补上左花括号', en: 'remove it, or add the opening brace' }],
  },
  'syntax/bad-slot': {
    title: { zh: '花括号里不是变量名', en: 'No slot name between braces' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '“{text}”不是变量名', en: '“{text}” is not a slot name' },
    cases: { empty: { zh: '花括号里没有变量名', en: 'the braces hold no slot name' } },
    help: [
      {
        zh: '花括号里只写一个变量名，如 {open}客户姓名{close}',
        en: 'put one slot name between the braces, as in {open}customer.name{close}',
      },
    ],
  },
  'syntax/unclosed-string': {
    title: { zh: '引号没有闭合', en: 'Unclosed quote' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '引号没有闭合', en: 'this quote is never closed' },
    help: [{ zh: '在这一行末尾补上引号', en: 'close it on the same line' }],
  },
  'syntax/wrong-quotes': {
    title: { zh: '引号写法不对', en: 'Quotes of another kind' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '“{text}”用的不是双引号', en: '“{text}” does not stand in double quotes' },
    help: [{ zh: '换成双引号："…"', en: 'put it in double quotes: "…"' }],
  },
  'syntax/missing-comma': {
    title: { zh: '名字之间缺少逗号', en: 'Missing comma between names' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: {
      zh: '“{before}”和“{name}”之间缺少逗号',
      en: 'a comma is missing between “{before}” and “{name}”',
    },
    cases: {
      and: {
        zh: '名字之间用逗号，不用“{name}”',
        en: 'names have a comma between them, not “{name}”',
      },
    },
    help: [
      { when: 'and', zh: '把“{name}”换成逗号', en: 'put a comma in the place of “{name}”' },
      {
        zh: '加上逗号；如果是一个名字，名字里不能有空格，可以用“-”连起来',
        en: 'add it; if it is one name, join its words with “-”, since names have no spaces',
      },
    ],
  },
  'syntax/bad-character': {
    title: { zh: '不能识别的字符', en: 'Unexpected character' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '这里不能有“{text}”', en: '“{text}” means nothing here' },
    cases: {
      invisible: {
        zh: '这里有一个看不见的字符（{text}）',
        en: 'there is an invisible character here ({text})',
      },
    },
    help: [
      {
        when: 'invisible',
        zh: '删掉它：它多半是从 Word 等软件里带过来的，要换行请按回车键',
        en: 'remove it: it most likely came from a word processor; for a new line press Enter',
      },
      {
        when: 'bare',
        zh: '这里直接写名字，不加括号和引号',
        en: 'write the bare name, without braces or quotes',
      },
      {
        when: 'brace',
        zh: '花括号只用在要说的话里，这里直接写名字',
        en: 'braces belong in speech: write the bare name here',
      },
      {
        zh: '删掉它；名字由文字、数字和 . - _ 组成，标题要放在引号里，要说的话放在“坐席:”后面',
        en: 'remove it: names are made of letters, digits and . - _, titles stand in quotes, spoken words behind “agent:”',
      },
    ],
  },
  'syntax/expected': {
    title: { zh: '缺少内容', en: 'Something is missing' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: {
      zh: '这里应该写{expected}，写的却是“{found}”',
      en: 'expected {expected}, found “{found}”',
    },
    cases: { end: { zh: '这一行还缺{expected}', en: 'this line lacks {expected}' } },
    help: [{ when: 'like', zh: '写法如：{like}', en: 'write it like this: {like}' }],
  },
  'syntax/extra': {
    title: { zh: '行末有多余内容', en: 'Extra words at the end of a line' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '“{found}”是多余的', en: 'nothing more is expected here: “{found}”' },
    help: [
      {
        when: 'otherwise',
        zh: '“其他”就是没有写到的所有回答，后面只写跳转',
        en: '“otherwise” is every answer that is not written: only a move follows it',
      },
      {
        when: 'moveOnly',
        zh: '“{moveOnly}”后面只写跳转，其他内容写到下面',
        en: 'only a move follows “{moveOnly}”; all else stands below it',
      },
      {
        when: 'else',
        zh: '带条件的写“否则如果 …”；要做的事写到下一行，再缩进两格',
        en: 'with a condition write “else if …”; what is done stands on the next line, indented by two more',
      },
      { when: 'step', zh: '箭头后面直接写步骤名', en: 'the step’s name alone follows the arrow' },
      { when: 'pin', zh: '一行只能有一个编号', en: 'a line has one id' },
      {
        when: 'wordings',
        zh: '跳转要写在最后一种说法后面',
        en: 'the move stands behind the last wording',
      },
      {
        zh: '删掉它；名字里不能有空格和标点，标题要放在引号里',
        en: 'remove it; names have no spaces and no commas, titles stand in quotes',
      },
    ],
  },
  'syntax/reply-empty': {
    title: { zh: '回答没有去向', en: 'Reply leads nowhere' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '这个回答没有写接下来怎么办', en: 'this reply does not say what follows' },
    help: [
      {
        zh: '在行末加上“-> 步骤名”，或在下面缩进写接下来说什么',
        en: 'add “-> STEP” at its end, or say what follows in deeper lines',
      },
    ],
  },
  'syntax/reply-both': {
    title: { zh: '既有跳转又有内容', en: 'Both a move and a body' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: {
      zh: '上一行已经写了跳转，下面不能再有内容',
      en: 'the line above already moves on, so nothing may go deeper',
    },
    help: [
      {
        zh: '把跳转移到这一段的最后一行，或删掉这一段',
        en: 'make the move the last line of this block, or drop the block',
      },
    ],
  },
  'syntax/empty-wording': {
    title: { zh: '空的说法', en: 'Empty wording' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '这里少了一种说法', en: 'a wording is missing here' },
    help: [
      { zh: '写上客户的话，或删掉多余的“|”', en: 'write what is heard, or remove the extra “|”' },
    ],
  },
  'syntax/empty-speech': {
    title: { zh: '没有写要说的话', en: 'Nothing is said' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '“{keyword}”后面没有内容', en: 'no text follows “{keyword}”' },
    help: [{ zh: '写上内容，或删掉这一行', en: 'write it, or remove the line' }],
  },
  'syntax/empty-block': {
    title: { zh: '下面没有内容', en: 'Empty block' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '“{above}”下面没有内容', en: 'nothing stands below “{above}”' },
    help: [
      {
        zh: '在下一行缩进两格，写接下来的内容',
        en: 'write it in the lines below, indented by two',
      },
    ],
  },
  'syntax/second-header': {
    title: { zh: '一个文件有两个话术', en: 'Two scripts in one file' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '一个文件里只能有一个“{keyword}”', en: 'a file holds at most one “{keyword}”' },
    help: [{ zh: '把第二个话术移到另一个文件', en: 'move the second script to a file of its own' }],
  },
  'syntax/duplicate-line': {
    title: { zh: '重复的一行', en: 'Line given twice' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '“{keyword}”已经写过一次', en: '“{keyword}” was already given' },
    help: [{ zh: '留一行，删掉另一行', en: 'keep one of them' }],
  },
  'syntax/missing-language': {
    title: { zh: '没有写语言', en: 'Language is missing' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '话术没有写明语言', en: 'the script does not say its language' },
    help: [
      { zh: '在“话术”下面加一行：语言 zh-CN', en: 'add a line below “script”: language en-GB' },
    ],
  },
  'syntax/missing-heard': {
    title: { zh: '异议没有写“听到”', en: 'Objection without wordings' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: {
      zh: '异议“{name}”没有写客户会怎么说',
      en: 'objection “{name}” does not say how customers put it',
    },
    help: [
      {
        when: 'reply',
        zh: '异议里客户的说法写在“听到:”后面，不写“客户:”',
        en: 'in an objection, what the customer says stands behind “heard:”, not behind “customer:”',
      },
      { zh: '加一行：听到: 客户的说法', en: 'add a line: heard: what the customer says' },
    ],
  },
  'syntax/bad-value': {
    title: { zh: '写法不对', en: 'Malformed value' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '“{text}”不是{expected}', en: '“{text}” is not {expected}' },
    help: [
      { when: 'near', zh: '您是不是想写“{near}”？', en: 'did you mean “{near}”?' },
      { when: 'choices', zh: '可以写：{choices}', en: 'write one of: {choices}' },
      {
        when: 'second',
        zh: '一个变量只有一个类型，后面只能写公开、个人、债务、机密之一，或“通话获得”',
        en: 'a slot has one type; only a privacy class or “captured” may follow it',
      },
      { when: 'like', zh: '写法如：{like}', en: 'write it like {like}' },
    ],
  },
  'syntax/bad-name': {
    title: { zh: '名字写法不对', en: 'Malformed name' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: {
      zh: '“{name}”里有不能用在名字里的字符',
      en: '“{name}” holds signs that a name may not have',
    },
    cases: {
      reserved: {
        zh: '“{name}”在话术里有专门的意思，不能用作步骤名',
        en: '“{name}” has a meaning of its own and can’t name a step',
      },
    },
    help: [
      { when: 'reserved', zh: '换一个名字', en: 'choose another name' },
      { zh: '名字由文字、数字和 . - _ 组成', en: 'a name is made of letters, digits and . - _' },
    ],
  },
  'syntax/misplaced': {
    title: { zh: '放错了地方', en: 'Wrong place' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '“{keyword}”不能放在这里', en: '“{keyword}” can’t stand here' },
    help: [
      { when: 'objection', zh: '它只能放在异议里', en: 'it belongs in an objection' },
      { when: 'verify', zh: '它只能放在“核实”下面', en: 'it belongs below “verify”' },
      { when: 'header', zh: '它只能放在“话术”下面', en: 'it belongs below “script”' },
      { when: 'rehearsal', zh: '它只能放在演练里', en: 'it belongs in a rehearsal' },
      { when: 'body', zh: '它只能放在步骤或异议里', en: 'it belongs in a step or an objection' },
      { when: 'top', zh: '它要顶格写', en: 'it starts at the left margin' },
      {
        when: 'reaches',
        zh: '演练里写“到达 步骤名”或“到达 结束 结果名”',
        en: 'in a rehearsal write “reaches STEP” or “reaches end OUTCOME”',
      },
      {
        when: 'says',
        zh: '演练里写“应说 "坐席要说的话"”',
        en: 'in a rehearsal write “expects says "what the agent says"”',
      },
      {
        when: 'below-verify',
        zh: '“核实”下面只写“通过”“未通过”和客户的回答；其他内容写在“核实”上面，或写在“通过”“未通过”下面',
        en: 'below “verify” stand “passed”, “failed” and replies; all else belongs above it, or below one of these',
      },
      {
        when: 'early',
        zh: '“设”和“版本”要写在演练的最前面',
        en: '“set” and “variant” come first in a rehearsal',
      },
    ],
  },
  'syntax/ordinal-gap': {
    title: { zh: '次序不连续', en: 'Gap in the order' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: {
      zh: '“{keyword}”前面缺少“{expected}”',
      en: '“{keyword}” needs “{expected}” before it',
    },
    help: [{ zh: '从“第一次”开始，依次写下来', en: 'begin with “first” and leave none out' }],
  },
  'syntax/else-without-if': {
    title: { zh: '“否则”前面没有“如果”', en: 'else without if' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '“{keyword}”前面没有“如果”', en: 'no “if” stands before “{keyword}”' },
    help: [
      {
        zh: '它要紧跟在“如果”那一段后面，并与之对齐',
        en: 'put it right behind the block of an “if”, aligned with it',
      },
    ],
  },
  'syntax/variant-percent': {
    title: { zh: '版本的比例不对', en: 'Shares of variants that do not add up' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: {
      zh: '各版本的比例之和是 {sum}%，应为 100%',
      en: 'the shares of the variants add up to {sum}%, not 100%',
    },
    cases: {
      missing: { zh: '版本“{letter}”没有写比例', en: 'variant “{letter}” has no share' },
      twice: { zh: '版本“{letter}”写了两次', en: 'variant “{letter}” stands twice' },
      unknown: { zh: '第一组版本里没有“{letter}”', en: 'the first run has no variant “{letter}”' },
    },
    help: [
      {
        zh: '第一组版本要写出全部比例，如“版本 A 60%”；后面各组可以不写',
        en: 'give all shares in the first run, as in “variant A 60%”; later runs may leave them out',
      },
    ],
  },
  'syntax/condition': {
    title: { zh: '条件写法不对', en: 'Malformed condition' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: {
      zh: '条件从这里起看不懂，应该是：{expected}',
      en: 'the condition can’t be read here: expected {expected}',
    },
    cases: { empty: { zh: '没有写条件', en: 'the condition is missing' } },
    help: [
      { when: 'near', zh: '您是不是想写“{near}”？', en: 'did you mean “{near}”?' },
      {
        zh: '例如：如果 欠款金额 >= 1000 且 客户已核实',
        en: 'for example: if debt.amount >= 1000 and customer is verified',
      },
    ],
  },
  'syntax/allow-reason': {
    title: { zh: '例外缺少理由或期限', en: 'Exception without a reason or a last day' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '例外必须写明理由', en: 'an exception needs a reason' },
    cases: { until: { zh: '例外必须写明截止日期', en: 'an exception needs a last day' } },
    help: [
      {
        zh: '写成：允许 规则 因为 "理由" 截至 2030-12-31',
        en: 'write: allow RULE because "reason" until 2030-12-31',
      },
    ],
  },
  'syntax/too-many': {
    title: { zh: '错误太多', en: 'Too many findings' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: {
      zh: '错误太多，只列出前 {count} 处',
      en: 'too many findings: only the first {count} are listed',
    },
    help: [
      {
        zh: '先改前面的错误，再检查一次；也请看看这个文件是不是话术',
        en: 'mend the first ones and check again; and see whether this file is a script at all',
      },
    ],
  },
  'syntax/pin': {
    title: { zh: '编号重复', en: 'Id used twice' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: {
      zh: '编号“@{id}”在这一步里已经用过',
      en: 'the id “@{id}” is already used in this step',
    },
    help: [{ zh: '换一个编号', en: 'choose another id' }],
  },
};
