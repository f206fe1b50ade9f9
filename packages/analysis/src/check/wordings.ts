import { diagnostic } from '@parley/diagnostics';
import type { Reply } from '@parley/language';
import type { Draft } from '../flow/build-graph.ts';
import type { SourceFile } from '../project/source-file.ts';

/** At one choice point `otherwise` comes last, and a wording leads one way. */
export function checkWordings(draft: Draft, file: SourceFile, replies: readonly Reply[]): void {
  const seen = new Map<string, Reply['wordings'][number]>();
  let otherwise: Reply | undefined;
  const single = replies.length === 1 && (replies[0]?.wordings.length ?? 0) < 2;
  if (single) return;
  for (const reply of replies) {
    if (otherwise) {
      const related = [{ file: file.path, span: { start: otherwise.start, end: otherwise.headEnd }, note: 'place/otherwise', args: {} }];
      draft.diagnostics.push({ ...diagnostic('flow/after-otherwise', 'error', { start: reply.start, end: reply.headEnd }, { related }), file: file.path });
    }
    if (reply.by === 'otherwise') otherwise ??= reply;
    for (const wording of reply.wordings) {
      const key = reply.by === 'customer' ? normal(wording.text) : `${reply.by}:${normal(wording.text)}`;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, wording);
        continue;
      }
      const related = [{ file: file.path, span: { start: first.start, end: first.end }, note: 'place/other', args: {} }];
      draft.diagnostics.push({ ...diagnostic('flow/duplicate-wording', 'error', wording, { args: { wording: wording.text }, related }), file: file.path });
    }
  }
}

const IGNORED = /[\s，。！？、,.!?]+/g;

/** Wordings that differ in punctuation or case alone are heard alike. */
function normal(text: string): string {
  let plain = true;
  for (let at = 0; plain && at < text.length; at++) {
    const code = text.charCodeAt(at);
    plain = code >= 0x4e00 && code <= 0x9fff;
  }
  if (plain) return text;
  return text.replace(IGNORED, '').toLowerCase() || text;
}
