import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createLinter, screenLine } from '@parley/linter';
import { builtInRules } from '@parley/rules';
import type { ScreenRequest } from '../arguments/request.ts';
import { EXIT, refuse, type ExitCode, type Session } from '../session.ts';
import { LineSplitter, LONGEST_LINE } from './line-splitter.ts';

/** So much is gathered before it is written. */
const BATCH = 1 << 16;

/** `parley screen`: judges utterances, one a line, in constant memory; what can't be read gets an error in its place. */
export async function screenCommand(session: Session, request: ScreenRequest): Promise<ExitCode> {
  const { terminal, locale } = session;
  const linter = createLinter(
    builtInRules(),
    request.packs.length > 0 ? { packs: request.packs, only: 'phrases' } : { only: 'phrases' },
  );
  let batch = '';
  const splitter = new LineSplitter((line) => {
    if (line !== undefined && line.trim() === '') return;
    batch +=
      line === undefined
        ? `${JSON.stringify({ id: null, error: `line longer than ${LONGEST_LINE} characters`, findings: [] })}\n`
        : `${screenLine(linter, line.startsWith('\uFEFF') ? line.slice(1) : line, locale)}\n`;
    if (batch.length < BATCH) return;
    terminal.out(batch);
    batch = '';
  });
  const input =
    request.file === undefined
      ? process.stdin
      : createReadStream(resolve(terminal.cwd, request.file), { highWaterMark: BATCH });
  try {
    for await (const chunk of input) splitter.push(chunk as Buffer);
  } catch (error) {
    terminal.out(batch);
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    const args = { path: request.file ?? '-', reason };
    return refuse(session, [{ id: 'trouble/unreadable', args }]);
  }
  splitter.end();
  terminal.out(batch);
  return EXIT.clean;
}
