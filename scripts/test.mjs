// All tests: `npm test`; without those that need a browser: `npm run test:unit`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installIfNeeded } from './lib/install.mjs';
import { run, runOrExit } from './lib/run.mjs';

installIfNeeded();
runOrExit('node', ['packages/cli/build.mjs']);

const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
const report = join(folder, 'vitest.json');
const code = run('npx', [
  '--no-install',
  'vitest',
  'run',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${report}`,
]);
const counts = read(report);
rmSync(folder, { recursive: true, force: true });

process.stdout.write(
  `\n${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}\n`,
);
process.exit(code !== 0 || counts.failed > 0 || counts.passed === 0 ? 1 : 0);

/** What the runner itself counted; a file that could not be read at all is a failure. */
function read(path) {
  try {
    const result = JSON.parse(readFileSync(path, 'utf8'));
    const broken = result.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length;
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + broken,
      skipped: result.numPendingTests + result.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
