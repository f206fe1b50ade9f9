// Shows Parley at work on the examples, a screen each: a script, what the checker says, the compiled form.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installIfNeeded } from './lib/install.mjs';
import { root, runOrExit } from './lib/run.mjs';

/** Lines of a usual terminal. */
const SCREEN = 36;
const chinese = /zh/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');
const lang = chinese ? 'zh' : 'en';
const cli = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'));
const command = join('packages/cli', cli.bin.parley);
const script = 'examples/scripts/zh/M1首次提醒.parley';
const wrong = 'examples/wrong-on-purpose/第一次写.parley';

installIfNeeded();
runOrExit('node', ['packages/cli/build.mjs'], { stdio: ['ignore', 2, 2] });

title(chinese ? `一份话术：${script}` : `A script: ${script}`);
show(readFileSync(join(root, script), 'utf8'));

title(chinese ? '检查故意写错的例子' : 'Checking an example that is wrong on purpose');
show(parley(['check', wrong], 1));

title(chinese ? '检查其余全部例子' : 'Checking all other examples');
show(parley(['check', 'examples/scripts', 'examples/messages', 'examples/shared'], 0));

title(chinese ? '按规则检查全部例子' : 'Linting them by the rules');
show(parley(['lint', 'examples/scripts', 'examples/messages', 'examples/shared'], 0));

title(chinese ? '按规则检查照违法旧材料写的话术' : 'Linting a script made from unlawful advice');
show(parley(['lint', 'examples/unlawful/催告短信.parley'], 1));

title(chinese ? '编译全部例子' : 'Compiling them');
show(parley(['build', 'examples/scripts', 'examples/messages'], 0), 8);
const compiled = 'examples/out/scripts/zh/M1首次提醒.json';
title(chinese ? `编译结果：${compiled}` : `The compiled form: ${compiled}`);
show(readFileSync(join(root, compiled), 'utf8'));

title(chinese ? '接下来' : 'What next');
process.stdout.write(
  chinese
    ? `  npx parley check examples        检查
  npx parley lint examples/unlawful --format html=out/report.html
  npx parley graph ${script} --format svg --out out/map.svg
  npx parley explain flow/dead-end  解释一条发现
  npx parley init 我的话术           新建一个项目
  npm test                          运行全部测试
`
    : `  npx parley check examples        check
  npx parley lint examples/unlawful --format html=out/report.html
  npx parley graph ${script} --format svg --out out/map.svg
  npx parley explain flow/dead-end  explain a finding
  npx parley init my-scripts        begin a project
  npm test                          run all tests
`,
);

/** Runs the built command; ends the demo where it does not do what the demo says. */
function parley(args, expected) {
  const color = process.stdout.isTTY ? ['--color'] : ['--no-color'];
  const result = spawnSync('node', [command, ...args, '--lang', lang, ...color], {
    cwd: root,
    encoding: 'utf8',
  });
  if (result.status === expected && result.stdout !== '') return result.stdout;
  process.stderr.write(
    `${result.stdout}${result.stderr}\nparley ${args.join(' ')}: exit code ${result.status}, expected ${expected}\n`,
  );
  process.exit(1);
}

function title(text) {
  process.stdout.write(`\n━━ ${text}\n\n`);
}

/** Shows a text's first screen. */
function show(text, most = SCREEN) {
  const lines = text.trimEnd().split('\n');
  for (const line of lines.slice(0, most))
    process.stdout.write(`  ${line.length > 150 ? `${line.slice(0, 150)}…` : line}\n`);
  if (lines.length > most)
    process.stdout.write(
      `  … ${chinese ? `另有 ${lines.length - most} 行` : `${lines.length - most} more lines`}\n`,
    );
}
