/**
 * Makes `src/generated/rule-set.ts` from the YAML files under `packs/`: one text of JSON, so that nobody reads
 * YAML at run time. With `--check` nothing is written and the exit code is 1 if the file differs.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { home, linterOfSources, packFiles, placeIn } from './load.mjs';

const TARGET = 'src/generated/rule-set.ts';
const { loadRules } = await linterOfSources();
const files = packFiles();
const { set, problems } = loadRules(files);
for (const { file, span, code, args } of problems)
  process.stderr.write(
    `packages/rules/packs/${file}:${placeIn(files.get(file) ?? '', span.start)} ${code} ${JSON.stringify(args)}\n`,
  );
const json = JSON.stringify(JSON.stringify(set));
const text = `// Made by scripts/generate.mjs from the YAML files under packs/.
/** The built-in rules as JSON; a text is read faster than a literal is compiled. */
export const RULE_SET: string = ${json};
`;
const target = join(home, TARGET);
const present = await readFile(target, 'utf8').catch(() => '');
if (problems.length > 0) process.exitCode = 1;
else if (!process.argv.includes('--check')) {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
} else if (present.replaceAll('\r\n', '\n') !== text) {
  process.stderr.write(`packages/rules/${TARGET} is stale: run npm run generate\n`);
  process.exitCode = 1;
}
