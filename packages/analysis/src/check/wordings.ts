import { diagnostic } from '@parley/diagnostics';
import type { Reply, Wording } from '@parley/language';
import type { Draft } from '../flow/draft.ts';
import type { SourceFile } from '../project/source-file.ts';

/** Up to this many wordings are compared one by one: cheaper than a map, and nearly all choice points. */
const FEW = 16;

/** At one choice point `otherwise` comes last, and a wording leads one way. */
export function checkWordings(draft: Draft, file: SourceFile, replies: readonly Reply[]): void {
  let otherwise: Reply | undefined;
  let count = 0;
  for (const reply of replies) {
    if (otherwise) reportAfter(draft, file, reply, otherwise);
    if (reply.by === 'otherwise') otherwise ??= reply;
    count += reply.wordings.length;
  }
  if (count > 1) checkTwice(draft, file, replies, count);
}

function reportAfter(draft: Draft, file: SourceFile, reply: Reply, otherwise: Reply): void {
  const related = [{ file: file.path, span: { start: otherwise.start, end: otherwise.headEnd }, note: 'place/otherwise', args: {} }];
  const span = { start: reply.start, end: reply.headEnd };
  draft.diagnostics.push({ ...diagnostic('flow/after-otherwise', 'error', span, { related }), file: file.path });
}

function checkTwice(draft: Draft, file: SourceFile, replies: readonly Reply[], count: number): void {
  const keys: string[] = [];
  const wordings: Wording[] = [];
  const index = count > FEW ? new Map<string, number>() : undefined;
  for (const { by, wordings: own } of replies) {
    for (const wording of own) {
      const key = by === 'customer' ? normal(wording.text) : `${by}:${normal(wording.text)}`;
      const at = index ? (index.get(key) ?? -1) : keys.indexOf(key);
      const first = wordings[at];
      if (first) reportTwice(draft, file, wording, first);
      else {
        index?.set(key, keys.length);
        keys.push(key);
        wordings.push(wording);
      }
    }
  }
}

function reportTwice(draft: Draft, file: SourceFile, wording: Wording, first: Wording): void {
  const related = [{ file: file.path, span: { start: first.start, end: first.end }, note: 'place/other', args: {} }];
  draft.diagnostics.push({ ...diagnostic('flow/duplicate-wording', 'error', wording, { args: { wording: wording.text }, related }), file: file.path });
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
