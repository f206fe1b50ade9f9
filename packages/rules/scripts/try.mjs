/**
 * Loads all rule files, runs their examples and tells what fails: `node packages/rules/scripts/try.mjs [RULE…]`.
 * The exit code is 1 if a file is wrong or an example fails.
 */
import { linterOfSources, packFiles, placeIn } from './load.mjs';

const { loadRules, testRules } = await linterOfSources();
const files = packFiles();
const { set, problems } = loadRules(files);
for (const { file, span, code, args } of problems)
  console.log(
    `${file}:${placeIn(files.get(file) ?? '', span.start)} ${code} ${JSON.stringify(args)}`,
  );
const only = process.argv.slice(2);
const failures = testRules(set, only.length > 0 ? new Set(only) : undefined);
for (const { rule, kind, language, example, by } of failures)
  console.log(
    kind === 'missed'
      ? `missed ${rule.id} [${language}] ${example.text}  (${by.join(', ')})`
      : `alarm by ${by.join(', ')} [${language}] ${example.text}  (good of ${rule.id})`,
  );
console.log(
  `${set.rules.length} rules, ${set.lexicons.length} lexicons, ${problems.length} problems, ${failures.length} failing examples`,
);
process.exitCode = problems.length + failures.length > 0 ? 1 : 0;
