export {
  createLinter,
  judgeText,
  phraseFindings,
  scanLine,
  type LineFinding,
  type LineText,
  type Linter,
  type LinterOptions,
} from './engine/linter.ts';
export { lintScript, packsOf, type LintOptions } from './lint/lint-script.ts';
export { citationWords, levelOf, severityOf, wordsOfRule } from './lint/rule-diagnostic.ts';
export { ScanCache } from './lint/script-lines.ts';
export { loadRules, NO_RULES, type Loaded } from './load/load-rules.ts';
export { rulePage } from './load/rule-page.ts';
export { testRules, type ExampleFailure } from './load/test-rules.ts';
export type { Hit } from './model/hit.ts';
export type * from './model/rule.ts';
export type * from './model/utterance.ts';
export {
  findPersonalData,
  maskPersonalData,
  type PersonalData,
} from './personal/find-personal-data.ts';
export { audienceOf, readUtterance } from './screen/read-utterance.ts';
export { applyAllows, type Allowed, type AllowOptions } from './suppress/allow.ts';
export { againstBaseline, baselineText, readBaseline, type Baseline } from './suppress/baseline.ts';
export { fingerprintOf } from './lint/fingerprint.ts';
export { screenLine } from './screen/screen-line.ts';
