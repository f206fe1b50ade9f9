import type { Descriptor } from './descriptor.ts';

/** What follows from all ways that a call may take. */
export const flow: Readonly<Record<string, Descriptor>> = {
  'flow/unreachable-step': {
    title: { zh: '到不了的步骤', en: 'Unreachable step' },
    severity: 'warning',
    since: '0.1.0',
    message: { zh: '没有任何路径通向步骤“{name}”', en: 'no way leads to step “{name}”' },
    help: [
      {
        zh: '从某个回答用“-> {name}”通向它，或删掉它',
        en: 'lead to it with “-> {name}”, or remove it',
      },
    ],
    why: {
      zh: '写了却永远走不到的话，坐席看不到，审核的人却以为有。',
      en: 'Reviewers take a step for granted that no agent will ever see.',
    },
  },
  'flow/unreachable-line': {
    title: { zh: '到不了的内容', en: 'Unreachable line' },
    severity: 'warning',
    since: '0.1.0',
    message: {
      zh: '走不到这里：前面已经跳走或结束了通话',
      en: 'this is never reached: the call has moved on or ended before',
    },
    help: [{ zh: '删掉它，或移到跳转之前', en: 'remove it, or move it before the move' }],
  },
  'flow/dead-end': {
    title: { zh: '走到这里就断了', en: 'Dead end' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: {
      zh: '{kind}“{name}”走到这里就断了，没有写去哪里',
      en: '{kind} “{name}” ends here without saying where to go',
    },
    help: [
      {
        when: 'objection',
        zh: '加上“返回”“-> 步骤名”或“结束 结果名”',
        en: 'add “return”, “-> STEP” or “end OUTCOME”',
      },
      { zh: '加上“-> 步骤名”或“结束 结果名”', en: 'add “-> STEP” or “end OUTCOME”' },
    ],
    why: {
      zh: '通话走到这里，坐席不知道接下来说什么。',
      en: 'An agent who gets here does not know what to say next.',
    },
  },
  'flow/loop': {
    title: { zh: '出不去的循环', en: 'Loop without a way out' },
    severity: 'error',
    since: '0.1.0',
    message: {
      zh: '从“{name}”起一直绕圈，没有任何回答能走出去',
      en: 'from “{name}” the call goes in a circle that no reply leaves',
    },
    help: [
      {
        zh: '给其中一步加上能走出去的回答，或用“第一次”“之后”限制次数',
        en: 'add a reply that leads out, or limit the turns with “first” and “then”',
      },
    ],
    why: {
      zh: '客户会被反复问同样的问题，电话无法正常结束。',
      en: 'The customer is asked the same over and over, and the call can’t end.',
    },
  },
  'flow/objection-never': {
    title: { zh: '永远不会触发的异议', en: 'Objection that nothing can raise' },
    severity: 'warning',
    since: '0.1.0',
    message: {
      zh: '没有任何地方能提出异议“{name}”',
      en: 'objection “{name}” can’t be raised anywhere',
    },
    help: [
      {
        zh: '检查“限于”和“除了”里的步骤：要走得到，并且有等客户回答的地方',
        en: 'look at its “in” and “except”: those steps must be reachable and hold replies',
      },
    ],
  },
  'flow/missing-result': {
    title: { zh: '核实缺少结果', en: 'Verification without a result' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: {
      zh: '“核实”下面没有写“{result}”怎么办',
      en: 'nothing is said for “{result}” below “verify”',
    },
    help: [
      {
        zh: '在“核实”下面写上“通过”和“未通过”各自的去向',
        en: 'say below “verify” what follows when it “passed” and when it “failed”',
      },
    ],
  },
  'flow/no-step': {
    title: { zh: '话术没有步骤', en: 'Script without a step' },
    severity: 'warning',
    since: '0.1.0',
    message: { zh: '话术里还没有步骤', en: 'the script has no step yet' },
    help: [{ zh: '加上第一步：步骤 开场白', en: 'add the first one: step opening' }],
  },
  'flow/no-otherwise': {
    title: { zh: '没有考虑其他回答', en: 'No answer for anything else' },
    severity: 'error',
    since: '0.1.0',
    message: {
      zh: '客户如果说了别的，这里没有写怎么办',
      en: 'nothing says what follows if the customer answers something else',
    },
    help: [
      {
        zh: '加上“其他 -> 步骤名”，或在话术开头写一个通用的“其他”',
        en: 'add “otherwise -> STEP” here, or one for the whole script in its header',
      },
    ],
    why: {
      zh: '客户的回答总有料不到的；没有去向，坐席只能自己发挥。',
      en: 'Customers say what nobody foresaw, and then the agent has to make something up.',
    },
  },
  'flow/after-otherwise': {
    title: { zh: '“其他”后面还有回答', en: 'Reply after otherwise' },
    severity: 'error',
    since: '0.1.0',
    message: {
      zh: '“其他”要放在最后，这个回答在它后面',
      en: 'this reply stands behind “otherwise”, which comes last',
    },
    help: [
      { zh: '把“其他”移到这一组回答的最后', en: 'move “otherwise” to the end of these replies' },
    ],
  },
  'flow/duplicate-wording': {
    title: { zh: '同一处有相同的说法', en: 'Wording given twice' },
    severity: 'error',
    since: '0.1.0',
    message: {
      zh: '“{wording}”在这里出现了两次',
      en: '“{wording}” stands twice at this choice point',
    },
    help: [
      {
        zh: '同一句话只能通向一个地方，删掉一个',
        en: 'one wording leads one way: remove one of them',
      },
    ],
  },
  'flow/outcome-never': {
    title: { zh: '永远得不到的结果', en: 'Outcome that no call reaches' },
    severity: 'warning',
    since: '0.1.0',
    message: { zh: '没有任何路径以“{name}”结束', en: 'no way ends with outcome “{name}”' },
    help: [
      {
        zh: '用“结束 {name}”结束某条路径，或删掉它',
        en: 'end a way with “end {name}”, or remove it',
      },
    ],
  },
  'flow/condition-never': {
    title: { zh: '永远不成立的条件', en: 'Condition that never holds' },
    severity: 'warning',
    since: '0.1.0',
    message: { zh: '这个条件永远不成立', en: 'this condition never holds' },
    cases: {
      else: {
        zh: '上面的条件总有一个成立，走不到这里',
        en: 'one of the conditions above always holds, so this is never reached',
      },
    },
    help: [{ zh: '检查条件，或删掉这一段', en: 'mend the condition, or remove the block' }],
  },
  'flow/condition-always': {
    title: { zh: '永远成立的条件', en: 'Condition that always holds' },
    severity: 'warning',
    since: '0.1.0',
    message: { zh: '这个条件总是成立', en: 'this condition always holds' },
    help: [{ zh: '去掉“如果”，直接写里面的内容', en: 'drop the “if” and keep what is inside' }],
  },
  'flow/use-before-capture': {
    title: { zh: '还没记录就用了', en: 'Used before it is captured' },
    severity: 'error',
    since: '0.1.0',
    message: { zh: '走到这里时，“{slot}”可能还没有问到', en: '“{slot}” may not be known here' },
    help: [
      {
        zh: '在这之前先“记录 {slot}”，或把这一行放进“如果 {slot} 已知”里',
        en: 'capture {slot} before, or put this inside “if {slot} is known”',
      },
    ],
    why: {
      zh: '按其中一条路径走到这里时，还没有问过这项信息：坐席念不出来，条件也无法判断。',
      en: 'On one of the ways to this line it was not asked for yet: the agent can’t say it, and a condition can’t tell.',
    },
  },
  'flow/outcome-requirement': {
    title: { zh: '结果所需的信息不全', en: 'Outcome without what it requires' },
    severity: 'error',
    since: '0.1.0',
    message: {
      zh: '结果“{outcome}”需要“{slot}”，走到这里时可能还没有问到',
      en: 'outcome “{outcome}” requires “{slot}”, which may not be known here',
    },
    help: [{ zh: '在这之前先“记录 {slot}”', en: 'capture {slot} before' }],
  },
};

/** What is said about each step of a witness, and about other related places. */
export const places = {
  'place/other': { zh: '另一处在这里', en: 'the other one is here' },
  'place/declared': { zh: '写在这里', en: 'declared here' },
  'place/above': { zh: '上一行在这里', en: 'the line above' },
  'place/otherwise': { zh: '“其他”在这里', en: '“otherwise” is here' },
  'place/start': { zh: '通话从“{name}”开始', en: 'the call starts at “{name}”' },
  'place/step': { zh: '到步骤“{name}”', en: 'to step “{name}”' },
  'place/reply': { zh: '{who}说：{wording}', en: '{who} says: {wording}' },
  'place/objection': { zh: '客户提出异议“{name}”', en: 'the customer raises “{name}”' },
  'place/returns': {
    zh: '处理完异议“{name}”，回到原处',
    en: 'back to the choice point after “{name}”',
  },
  'place/branch': { zh: '走这一段', en: 'this branch is taken' },
  'place/skip': { zh: '这个条件不成立', en: 'this condition does not hold' },
  'place/other-reply': { zh: '{who}', en: '{who}' },
  'place/turn': { zh: '{turn}到这里', en: 'this place, “{turn}”' },
  'place/variant': { zh: '用版本 {letter}', en: 'variant {letter}' },
  'place/result': { zh: '核实结果：{result}', en: 'verification: {result}' },
  'place/here': { zh: '到这里', en: 'and gets here' },
  'place/more': { zh: '（中间省略 {count} 步）', en: '({count} steps left out)' },
} as const;

/** Titles of fixes, as an editor's menu shows them. */
export const fixes = {
  'fix/insert': { zh: '补上“{text}”', en: 'Insert “{text}”' },
  'fix/remove': { zh: '删掉“{text}”', en: 'Remove “{text}”' },
  'fix/replace': { zh: '改成“{text}”', en: 'Change to “{text}”' },
  'fix/spaces': { zh: '把缩进的制表符换成空格', en: 'Turn tabs into spaces' },
  'fix/indent': { zh: '缩进改为 {count} 格', en: 'Indent by {count}' },
  'fix/move-line': { zh: '把跳转移到下一行', en: 'Put the move on its own line' },
} as const;
