import type { Verify } from '@parley/language';
import { report, type Draft } from '../flow/draft.ts';
import { headOf } from '../flow/heads.ts';
import type { SourceFile } from '../project/source-file.ts';

/** A verification says what follows when it passed, and when it failed. */
export function checkResults(draft: Draft, file: SourceFile, verify: Verify): void {
  if (verify.hasError) return;
  for (const result of ['passed', 'failed'] as const) {
    if (verify.items.some((item) => item.kind === 'result' && item.result === result)) continue;
    const args = { result: `@line-${result}` };
    report(draft, file, 'flow/missing-result', 'error', headOf(verify), args);
  }
}
