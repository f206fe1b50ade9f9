// Makes docs/reference/keywords.md: every keyword in both spellings, with what it means, by group.

/** Headings and where the words of a group stand, in the order of the page. */
const GROUPS = {
  part: ['Parts of a file · 文件的组成部分', 'At the left margin. 顶格写。'],
  header: ['Header · 开头', 'Below `script`. 写在“话术”下面。'],
  body: [
    'Lines of a body · 正文',
    'In steps, objections and their branches. 写在步骤、异议及其分支里。',
  ],
  branch: ['Replies and results · 回答与核实结果', 'At a choice point. 写在选择处。'],
  expect: ['Lines of a rehearsal · 演练', 'In a rehearsal only. 只写在演练里。'],
  inline: ['Within a line · 行内', 'Behind other words of a line. 写在一行的中间。'],
  type: ['Types of slots · 变量类型', 'Behind a slot’s name. 写在变量名后面。'],
  class: ['Privacy classes · 保密级别', 'Behind a slot’s type. 写在变量类型后面。'],
  phase: ['Phases · 阶段', 'Behind `phase`. 写在“阶段”后面。'],
  channel: ['Channels · 渠道', 'Behind `channel`. 写在“渠道”后面。'],
  who: ['Listeners · 接听人', 'Behind `listener` and `verify`. 写在“接听人”“核实”后面。'],
  condition: [
    'Words of conditions · 条件',
    'Behind `if` and `else if`. 写在“如果”“否则如果”后面。',
  ],
  value: ['Values · 值', 'In conditions and behind `set`. 写在条件里和“设”后面。'],
};

/** The text of the page. */
export function keywordsPage(rows) {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const unknown = groups.filter((group) => !(group in GROUPS));
  if (unknown.length > 0) throw new Error(`groups without a heading: ${unknown}`);
  const sections = Object.keys(GROUPS).map((group) =>
    section(
      group,
      rows.filter((row) => row.group === group),
    ),
  );
  return `<!-- Made from grammar/keywords.yaml by \`npm run generate\`. Do not edit. -->

# Keywords · 关键词

A file may use either spelling of each word, and both in one file. How they are used: [English](language.en.md),
[中文](language.zh-CN.md).

每个关键词有英文、中文两种写法，一个文件里用哪种都可以，混用也可以。用法见[语言手册](language.zh-CN.md)。

${sections.join('\n')}`;
}

function section(group, rows) {
  const [title, where] = GROUPS[group];
  return `## ${title}

${where}

| English | 中文 | meaning | 含义 |
|---|---|---|---|
${rows.map(line).join('\n')}
`;
}

function line({ en, zh, colon, meaning }) {
  const sign = { required: ':', optional: ' (:)' }[colon] ?? '';
  const word = (spelling) => (sign === ':' ? `\`${spelling}:\`` : `\`${spelling}\`${sign}`);
  return `| ${word(en)} | ${word(zh)} | ${cell(meaning.en)} | ${cell(meaning.zh)} |`;
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}
