/** A script without a fault. */
export const CLEAN = `script small "A small script"
  language en-GB
  start hello
  otherwise -> bye

outcomes
  done "All done"

step hello "Hello" phase open
  agent: Good morning.
  customer: Yes | Speaking -> bye

step bye "Goodbye" phase close
  agent: Goodbye.
  end done
`;

/** The same in Chinese, for what has to fit under Chinese characters. */
export const CLEAN_ZH = `话术 小话术 "一个小话术"
  语言 zh-CN
  开始 问好
  其他 -> 再见

结果
  完成 "说完了"

步骤 问好 "问好" 阶段 开场
  坐席: 您好。
  客户: 是的 | 我就是 -> 再见

步骤 再见 "再见" 阶段 结束语
  坐席: 再见。
  结束 完成
`;

/** A missing colon, a misspelt step and a dead end. */
export const FAULTY_ZH = CLEAN_ZH.replace(
  '客户: 是的 | 我就是 -> 再见',
  '客户: 是的 | 我就是 -> 再贝',
)
  .replace('坐席: 您好。', '坐席 您好。')
  .replace('  结束 完成\n', '');

/** A library. */
export const LIBRARY = `outcomes
  stopped "Asked not to be called"

objection stop "Asks not to be called"
  heard: Stop calling me
  agent: Of course. Goodbye.
  end stopped
`;

/** A script that uses the library beside it. */
export const USING = CLEAN.replace(
  '  otherwise -> bye\n',
  '  otherwise -> bye\n  use "library.parley"\n',
);
