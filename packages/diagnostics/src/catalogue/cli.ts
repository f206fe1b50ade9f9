import type { Wording } from './descriptor.ts';

/** All that the command line says besides findings. `ID/one` is the wording of `ID` for the number 1. */
export const cli: Readonly<Record<string, Wording>> = {
  // --- what can't be done
  'trouble/head': { zh: 'parley：', en: 'parley: ' },
  'trouble/no-such-file': {
    zh: '没有这个文件或文件夹：{path}',
    en: 'no such file or folder: {path}',
  },
  'trouble/not-a-file': {
    zh: '既不是文件也不是文件夹：{path}',
    en: 'neither a file nor a folder: {path}',
  },
  'trouble/no-files': {
    zh: '没有找到 .parley 文件：{where}',
    en: 'no .parley files found in {where}',
  },
  'trouble/outside': {
    zh: '{path} 在项目文件夹（{root}）之外',
    en: '{path} lies outside of the project ({root})',
  },
  'trouble/leads-outside': {
    zh: '{path} 是指向项目文件夹之外的链接，或者不是普通文件',
    en: '{path} is a link that leads out of the project, or no plain file',
  },
  'trouble/unreadable': { zh: '无法读取 {path}（{reason}）', en: 'can’t read {path} ({reason})' },
  'trouble/unwritable': { zh: '无法写入 {path}（{reason}）', en: 'can’t write {path} ({reason})' },
  'trouble/no-config': {
    zh: '无法读取配置文件 {path}',
    en: 'can’t read the configuration file {path}',
  },
  'trouble/config': {
    zh: '先改好 {path}，再检查其他文件',
    en: 'mend {path} first: nothing else was checked',
  },
  'trouble/crash': {
    zh: 'parley {version} 出了内部错误，这不是您的话术的问题。请把这条信息和当时的文件报告给我们：\n  {message}',
    en: 'parley {version} failed; this is a fault of Parley, not of your scripts. Please report it with the files in question:\n  {message}',
  },
  'trouble/debug': {
    zh: '设置环境变量 PARLEY_DEBUG=1 可以看到详情',
    en: 'set PARLEY_DEBUG=1 to see where it happened',
  },

  // --- arguments
  'wrong/command': { zh: '没有“{name}”这个命令', en: 'there is no command “{name}”' },
  'wrong/command-near': {
    zh: '没有“{name}”这个命令，您是不是想写“{near}”？',
    en: 'there is no command “{name}”; did you mean “{near}”?',
  },
  'wrong/option': { zh: '没有“{name}”这个选项', en: 'there is no option “{name}”' },
  'wrong/option-near': {
    zh: '没有“{name}”这个选项，您是不是想写“{near}”？',
    en: 'there is no option “{name}”; did you mean “{near}”?',
  },
  'wrong/no-value': { zh: '选项“{name}”后面不能有值', en: 'the option “{name}” takes no value' },
  'wrong/value-missing': {
    zh: '选项“{name}”后面缺少 {value}',
    en: 'the option “{name}” needs {value}',
  },
  'wrong/choice': {
    zh: '选项“{name}”不能是“{given}”，可以写：{choices}',
    en: 'the option “{name}” can’t be “{given}”; write one of: {choices}',
  },
  'wrong/number': {
    zh: '选项“{name}”要写一个数，不能是“{given}”',
    en: 'the option “{name}” needs a number, not “{given}”',
  },
  'wrong/parameter-missing': { zh: '缺少 {parameter}', en: '{parameter} is missing' },
  'wrong/parameter-extra': { zh: '多余的“{given}”', en: '“{given}” is one too many' },
  'wrong/see-help': { zh: '用法见：{command} --help', en: 'see {command} --help' },

  // --- findings
  'severity/error': { zh: '错误', en: 'error' },
  'severity/warning': { zh: '警告', en: 'warning' },
  'severity/info': { zh: '提示', en: 'note' },
  'severity/hint': { zh: '建议', en: 'hint' },
  'count/error': { zh: '{count} 个错误', en: '{count} errors' },
  'count/error/one': { zh: '1 个错误', en: '1 error' },
  'count/warning': { zh: '{count} 个警告', en: '{count} warnings' },
  'count/warning/one': { zh: '1 个警告', en: '1 warning' },
  'count/info': { zh: '{count} 个提示', en: '{count} notes' },
  'count/info/one': { zh: '1 个提示', en: '1 note' },
  'count/hint': { zh: '{count} 个建议', en: '{count} hints' },
  'count/hint/one': { zh: '1 个建议', en: '1 hint' },
  'count/findings': { zh: '{count} 个问题', en: '{count} findings' },
  'count/findings/one': { zh: '1 个问题', en: '1 finding' },
  'count/files': { zh: '{count} 个文件', en: '{count} files' },
  'count/files/one': { zh: '1 个文件', en: '1 file' },
  'summary/comma': { zh: '、', en: ', ' },
  'summary/clean': { zh: '没有问题（检查了 {files}）', en: 'clean ({files} checked)' },
  'summary/found': { zh: '{findings}，涉及 {files}', en: '{findings} in {files}' },
  'summary/found-of': {
    zh: '{findings}，涉及 {files}（检查了 {all}）',
    en: '{findings} in {files} ({all} checked)',
  },
  'report/help': { zh: '改法：', en: 'help: ' },
  'report/why': { zh: '原因：', en: 'why: ' },
  'report/see': { zh: '参见：', en: 'see: ' },
  'report/way': { zh: '走到这里的路径：', en: 'the way there:' },
  'report/more': { zh: '{file}：…… 还有 {findings}', en: '{file}: … and {findings} more' },
  'report/max-warnings': {
    zh: '警告超过了允许的 {count} 个',
    en: 'more than the {count} warnings that are allowed',
  },
  'report/max-warnings/one': {
    zh: '警告超过了允许的 1 个',
    en: 'more than the one warning that is allowed',
  },
  'progress/read': { zh: '读取 {done}/{total} ……', en: 'reading {done} of {total} …' },
  'progress/check': { zh: '检查 {done}/{total} ……', en: 'checking {done} of {total} …' },
  'progress/build': { zh: '生成 {done}/{total} ……', en: 'building {done} of {total} …' },

  // --- help
  'help/parley': {
    zh: 'Parley：编写、检查和生成电话话术',
    en: 'Parley: write, check and build call scripts',
  },
  'help/usage': { zh: '用法：', en: 'Usage: ' },
  'help/some-options': { zh: '[选项]', en: '[options]' },
  'help/command': { zh: '命令', en: 'COMMAND' },
  'help/commands': { zh: '命令：', en: 'Commands:' },
  'help/options': { zh: '选项：', en: 'Options:' },
  'help/shared-options': { zh: '所有命令都有的选项：', en: 'Options of every command:' },
  'help/exit-codes': {
    zh: '退出码：0 没有错误，1 有错误，2 用法不对或 Parley 出错',
    en: 'Exit codes: 0 no errors, 1 errors, 2 wrong use or a failure of Parley',
  },
  'help/more': {
    zh: '某个命令的用法：parley help 命令',
    en: 'More on a command: parley help COMMAND',
  },
  'help/init': {
    zh: '新建一个可以直接检查和生成的项目',
    en: 'start a project that can be checked and built at once',
  },
  'help/init/more': {
    zh: 'DIR 是新项目的文件夹，默认是当前文件夹。已有的文件绝不覆盖。',
    en: 'DIR is the folder of the new project; the current one if not given. No file is ever overwritten.',
  },
  'help/check': {
    zh: '检查话术，指出问题和改法',
    en: 'check scripts, and say what is wrong and how to mend it',
  },
  'help/check/more': {
    zh: 'PATH 可以是文件、文件夹或通配符（如 "scripts/**/*.parley"）；不写则检查整个项目。\n有错误时退出码是 1；只有警告时是 0。',
    en: 'PATH is a file, a folder or a pattern such as "scripts/**/*.parley"; without one the whole project is checked.\nThe exit code is 1 where there are errors; warnings alone leave it 0.',
  },
  'help/lint': {
    zh: '按规则包检查话术：威胁、泄露、欺骗、失礼、流程漏洞',
    en: 'check scripts by the rule packs: threats, leaks, deception, rudeness, holes in the flow',
  },
  'help/lint/more': {
    zh: 'PATH 与 check 相同。规则包由话术的“法规”或 parley.config.json 的 packs 决定，house 总在。\n--format 可以写几次：pretty、json、sarif、github、gitlab、junit、rdjson、html，后面加 =文件 就写进文件。',
    en: 'PATH is as for check. The packs are those that a script names under `rules`, else those of parley.config.json; house is always there.\n--format may be given several times: pretty, json, sarif, github, gitlab, junit, rdjson, html; with =FILE it is written to a file.',
  },
  'help/rules': {
    zh: '列出、测试或新建规则',
    en: 'list, test or start rules',
  },
  'help/rules/more': {
    zh: 'list 列出所有规则；test [文件夹] 运行规则自带的例子；new 类别/名称 新建一个规则文件，填好就能用。',
    en: 'list shows all rules; test [FOLDER] runs the examples that rules carry; new FAMILY/NAME writes a rule file to fill in.',
  },
  'option/rules/format': { zh: '列表的格式', en: 'how to list' },
  'rules/bad-id': {
    zh: '规则编号要写成 类别/名称，如 threat/my-rule，而不是“{id}”',
    en: 'the id of a rule is FAMILY/NAME, as threat/my-rule, not “{id}”',
  },
  'rules/exists': {
    zh: '{path} 已经有了，没有改动',
    en: '{path} is there already; nothing was changed',
  },
  'rules/written': {
    zh: '已新建 {path}。填好“…”的地方，再运行 parley rules test {folder}',
    en: 'written: {path}. Fill in each “…”, then run parley rules test {folder}',
  },
  'rules/passed': { zh: '{count} 条规则的例子都通过了', en: 'the examples of {count} rules pass' },
  'rules/failed': { zh: '{count} 个例子没有通过', en: '{count} examples fail' },
  'rules/missed': {
    zh: '{rule} 没有发现反例：{text}',
    en: '{rule} misses its bad example: {text}',
  },
  'rules/alarm': {
    zh: '{by} 误报了 {rule} 的正例：{text}',
    en: '{by} finds something in the good example of {rule}: {text}',
  },
  'rules/no-files': { zh: '{path} 里没有 .yaml 文件', en: 'there is no .yaml file in {path}' },
  'help/screen': {
    zh: '逐行检查通话转写（JSONL）',
    en: 'judge transcripts line by line (JSONL)',
  },
  'help/screen/more': {
    zh: '每行一个 JSON：id、text、lang、channel、speaker、listener、verified。不写 FILE 则读标准输入；结果按原来的顺序每行一个 JSON。',
    en: 'One JSON object a line: id, text, lang, channel, speaker, listener, verified. Without FILE the standard input is read; one JSON object a line comes out, in order.',
  },
  'option/screen/pack': { zh: '只用这些规则包', en: 'use these packs alone' },
  'option/lint/format': {
    zh: '报告的格式，可以写几次',
    en: 'how to report; may be given several times',
  },
  'option/lint/pack': { zh: '再加上这个规则包', en: 'use this pack, too' },
  'option/lint/max-warnings': {
    zh: '警告多于这个数时退出码为 1',
    en: 'more warnings than this make the exit code 1',
  },
  'option/lint/baseline': {
    zh: '这个文件里记下的旧问题不再报告',
    en: 'leave out the old findings that this file holds',
  },
  'option/lint/update-baseline': {
    zh: '把现在的问题写进基线文件',
    en: 'write the findings of now to the baseline',
  },
  'option/lint/since': {
    zh: '只报告比这次 JSON 报告或基线新的问题',
    en: 'report only what is newer than this json report or baseline',
  },
  'option/lint/as-of': { zh: '按这一天判断“允许”是否过期', en: 'the day by which `allow` expires' },
  'option/lint/stats': { zh: '按规则统计', en: 'count by rule' },
  'option/lint/show-allowed': { zh: '也列出已允许的问题', en: 'list what is allowed, too' },
  'wrong/date': {
    zh: '{name} 要写成 2026-11-30 这样的日期，而不是“{given}”',
    en: '{name} takes a date such as 2026-11-30, not “{given}”',
  },
  'report/github-more': { zh: '还有 {count} 个', en: '{count} more' },
  'html/title': { zh: '话术检查报告', en: 'Call script report' },
  'html/rules': { zh: '按规则', en: 'By rule' },
  'html/rule': { zh: '规则', en: 'Rule' },
  'html/count': { zh: '数量', en: 'Findings' },
  'html/stop': { zh: '红线', en: 'Never' },
  'html/line': { zh: '第 {line} 行', en: 'line {line}' },
  'wrong/needs': { zh: '{name} 要和 {other} 一起用', en: '{name} goes with {other}' },
  'lint/baselined/one': {
    zh: '基线里的旧问题：1 个',
    en: 'one old finding left out by the baseline',
  },
  'lint/fixed/one': {
    zh: '已经改好、可从基线删去：1 个',
    en: 'one finding of the baseline is gone',
  },
  'lint/allowed/one': { zh: '已允许：1 个', en: 'one finding allowed' },
  'rules/passed/one': { zh: '1 条规则的例子都通过了', en: 'the examples of one rule pass' },
  'rules/failed/one': { zh: '1 个例子没有通过', en: 'one example fails' },
  'lint/baselined': {
    zh: '基线里的旧问题：{count} 个',
    en: '{count} old findings left out by the baseline',
  },
  'lint/fixed': {
    zh: '已经改好、可从基线删去：{count} 个',
    en: '{count} findings of the baseline are gone',
  },
  'lint/allowed': { zh: '已允许：{count} 个', en: '{count} findings allowed' },
  'lint/updated': { zh: '已写入基线：{path}', en: 'baseline written: {path}' },
  'lint/written': { zh: '已写入：{path}', en: 'written: {path}' },
  'lint/stats': { zh: '按规则：', en: 'By rule:' },
  'lint/not-baseline': {
    zh: '“{path}”不是基线或 JSON 报告',
    en: '“{path}” is neither a baseline nor a json report',
  },
  'lint/bad-pack': { zh: '规则包有错：{what}', en: 'a pack is wrong: {what}' },
  'lint/unknown-rule': {
    zh: '配置里的“{name}”不是任何规则；最接近的是：{near}',
    en: '“{name}” in the project file is no rule; the nearest is: {near}',
  },
  'lint/unknown-pack': {
    zh: '没有叫“{name}”的规则包；有：{known}',
    en: 'there is no pack “{name}”; there are: {known}',
  },
  'help/build': {
    zh: '生成坐席界面读取的 JSON 文件',
    en: 'make the JSON files that agents’ screens read',
  },
  'help/build/more': {
    zh: '每个话术生成一个 JSON 文件，放在输出文件夹（默认是 out）里同样的路径下。有错误的话术不生成。\n没有变化的文件不重写，任何文件都不删除。',
    en: 'Every script becomes one JSON file at the same path in the out folder (“out” if nothing else is set). A script with an error is not built.\nUnchanged files are not written again, and nothing is ever deleted.',
  },
  'help/graph': { zh: '画出一个话术的流程图', en: 'draw how the calls of a script may go' },
  'help/graph/more': {
    zh: 'FILE 是一个话术文件。图里有各个步骤、异议和结果；连线上是第一种回答。\n不写 --format 时看 --out 的扩展名，否则是 mermaid。',
    en: 'FILE is a script. The drawing shows its steps, objections and outcomes; on each line stands the first wording of the reply.\nWithout --format the extension of --out decides, else it is mermaid.',
  },
  'help/explain': { zh: '解释一个问题编号', en: 'explain the code of a finding' },
  'help/explain/more': {
    zh: 'CODE 是问题后面的编号，如 flow/dead-end。',
    en: 'CODE stands behind a finding’s severity, as in flow/dead-end.',
  },
  'option/lang': { zh: '提示信息的语言', en: 'the language of messages' },
  'option/config': {
    zh: '使用这个配置文件，而不是最近的 parley.config.json',
    en: 'use this file and not the nearest parley.config.json',
  },
  'option/color': { zh: '总是用颜色', en: 'use colours even where no terminal is' },
  'option/no-color': { zh: '不用颜色', en: 'use no colours' },
  'option/help': { zh: '显示用法', en: 'show help' },
  'option/version': { zh: '显示版本', en: 'show the version' },
  'option/check/format': {
    zh: 'pretty：给人看；json：给程序看',
    en: 'pretty for people, json for programs',
  },
  'option/check/max-warnings': {
    zh: '警告超过 N 个时退出码也是 1',
    en: 'exit with 1 for more than N warnings too',
  },
  'option/build/out': { zh: '输出文件夹', en: 'the folder to write to' },
  'option/build/watch': {
    zh: '文件有变化就重新生成，按 Ctrl+C 结束',
    en: 'build again whenever a file changes; Ctrl+C ends it',
  },
  'option/build/force': {
    zh: '有错误也生成，并在生成的文件里注明',
    en: 'build scripts with errors too; what is built says so',
  },
  'option/graph/format': { zh: '图的格式', en: 'what to draw with' },
  'option/graph/out': {
    zh: '写到这个文件，而不是屏幕',
    en: 'write to this file and not to the screen',
  },

  // --- build
  'build/written': { zh: '已生成 {path}', en: 'wrote {path}' },
  'build/skipped': { zh: '没有生成 {path}：有错误', en: 'did not build {path}: it has errors' },
  'build/summary': {
    zh: '生成 {written}，未变 {unchanged}，未生成 {skipped}',
    en: '{written} written, {unchanged} unchanged, {skipped} not built',
  },
  'build/nothing': {
    zh: '没有可以生成的话术：这些文件都是被引用的',
    en: 'nothing to build: these files are libraries',
  },
  'watch/start': { zh: '等待文件变化，按 Ctrl+C 结束', en: 'waiting for changes; Ctrl+C ends it' },
  'watch/changed': { zh: '{time} 有变化：{files}', en: '{time} changed: {files}' },
  'watch/more': { zh: '{files} 等 {count} 个', en: '{files} and more ({count} in all)' },
  'watch/end': { zh: '已结束', en: 'ended' },

  // --- graph
  'graph/library': {
    zh: '{path} 里没有话术，只有被引用的内容',
    en: '{path} holds no script: it is a library',
  },
  'graph/incomplete': {
    zh: '{path} 有 {errors}，图可能不完整',
    en: '{path} has {errors}: the drawing may lack something',
  },
  'graph/folder': {
    zh: '{path} 是文件夹，图只能画一个文件',
    en: '{path} is a folder; only one file can be drawn',
  },
  'graph/objections': { zh: '客户的异议', en: 'objections' },
  'graph/return': { zh: '回到原处', en: 'back to where it came up' },
  'graph/in': { zh: '{title}（限于 {steps}）', en: '{title} (in {steps})' },
  'graph/except': { zh: '{title}（除了 {steps}）', en: '{title} (except {steps})' },
  'graph/comma': { zh: '、', en: ', ' },
  'graph/ends': { zh: '结束', en: 'ends' },
  'graph/otherwise': { zh: '其他回答（未另写之处）', en: 'anything else, where no step says more' },
  'graph/no-phase': { zh: '步骤', en: 'steps' },
  'label/voicemail': { zh: '语音信箱', en: 'voicemail' },
  'label/silence': { zh: '无应答', en: 'silence' },
  'label/otherwise': { zh: '其他', en: 'otherwise' },
  'label/third-party': { zh: '第三人：{wording}', en: 'third party: {wording}' },
  'label/passed': { zh: '通过', en: 'passed' },
  'label/failed': { zh: '未通过', en: 'failed' },
  'label/first': { zh: '第一次', en: 'first' },
  'label/second': { zh: '第二次', en: 'second' },
  'label/third': { zh: '第三次', en: 'third' },
  'label/then': { zh: '之后', en: 'then' },
  'label/else': { zh: '否则', en: 'else' },
  'label/variant': { zh: '版本 {letter}', en: 'variant {letter}' },
  'phase/open': { zh: '开场', en: 'open' },
  'phase/verify': { zh: '核实', en: 'verify' },
  'phase/purpose': { zh: '告知', en: 'purpose' },
  'phase/discover': { zh: '探因', en: 'discover' },
  'phase/urgency': { zh: '紧迫', en: 'urgency' },
  'phase/negotiate': { zh: '协商', en: 'negotiate' },
  'phase/promise': { zh: '承诺', en: 'promise' },
  'phase/close': { zh: '结束语', en: 'close' },

  // --- init
  'init/in-the-way': {
    zh: '已经有这些文件，没有写入任何内容：{files}',
    en: 'these files are in the way, so nothing was written: {files}',
  },
  'init/made': { zh: '已新建 {path}', en: 'made {path}' },
  'init/next': { zh: '接下来：\n{steps}', en: 'next:\n{steps}' },

  // --- explain
  'explain/unknown': { zh: '没有“{code}”这个编号', en: 'there is no code “{code}”' },
  'explain/unknown-near': {
    zh: '没有“{code}”这个编号，您是不是想写“{near}”？',
    en: 'there is no code “{code}”; did you mean “{near}”?',
  },
  'explain/fixed': {
    zh: '{severity}，不能降级或关闭。自 {since} 版起。',
    en: '{severity}; it can’t be made milder or turned off. Since {since}.',
  },
  'explain/least': {
    zh: '{severity}，最多可以降为“{least}”。自 {since} 版起。',
    en: '{severity}; it can be made “{least}” at the mildest. Since {since}.',
  },
  'explain/free': {
    zh: '{severity}，可以在 parley.config.json 里降级或关闭。自 {since} 版起。',
    en: '{severity}; parley.config.json may make it milder or turn it off. Since {since}.',
  },
  'explain/meaning': { zh: '含义', en: 'What it means' },
  'explain/why': { zh: '为什么要改', en: 'Why it matters' },
  'explain/help': { zh: '改法', en: 'How to mend it' },
  'explain/bad': { zh: '错误示例', en: 'With the mistake' },
  'explain/good': { zh: '正确示例', en: 'Without it' },
};
