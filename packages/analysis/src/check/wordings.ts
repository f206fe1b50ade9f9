import { diagnostic, type Span } from '@parley/diagnostics';
import type { Reply, Wording } from '@parley/language';
import type { Draft } from '../flow/draft.ts';
import type { SourceFile } from '../project/source-file.ts';

/** Up to this many wordings are compared one by one: cheaper than a map, and nearly all choice points. */
const FEW = 16;

/** At one choice point `otherwise` comes last, and a wording, silence or a machine leads one way. */
export function checkWordings(draft: Draft, file: SourceFile, replies: readonly Reply[]): void {
  let otherwise: Reply | undefined;
  let count = 0;
  let silence: Reply | undefined;
  let voicemail: Reply | undefined;
  for (const reply of replies) {
    if (reply.by === 'silence' && silence)
      reportTwice(draft, file, headOf(file, reply), headOf(file, silence));
    if (reply.by === 'voicemail' && voicemail)
      reportTwice(draft, file, headOf(file, reply), headOf(file, voicemail));
    if (reply.by === 'silence') silence ??= reply;
    if (reply.by === 'voicemail') voicemail ??= reply;
    if (otherwise) reportAfter(draft, file, reply, otherwise);
    if (reply.by === 'otherwise') otherwise ??= reply;
    count += reply.wordings.length;
  }
  if (count > 1) checkTwice(draft, file, replies, count);
}

function reportAfter(draft: Draft, file: SourceFile, reply: Reply, otherwise: Reply): void {
  const related = [
    {
      file: file.path,
      span: { start: otherwise.start, end: otherwise.headEnd },
      note: 'place/otherwise',
      args: {},
    },
  ];
  const span = { start: reply.start, end: reply.headEnd };
  draft.diagnostics.push({
    ...diagnostic('flow/after-otherwise', 'error', span, { related }),
    file: file.path,
  });
}

function checkTwice(
  draft: Draft,
  file: SourceFile,
  replies: readonly Reply[],
  count: number,
): void {
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

/** The keyword of a reply that has no wordings. */
function headOf(file: SourceFile, { start, headEnd }: Reply): Span & { readonly text: string } {
  const [text = ''] = /^[^\s:：]*/.exec(file.text.slice(start, headEnd)) ?? [];
  return { start, end: start + text.length, text };
}

function reportTwice(
  draft: Draft,
  file: SourceFile,
  wording: Span & { readonly text: string },
  first: Span,
): void {
  const related = [
    {
      file: file.path,
      span: { start: first.start, end: first.end },
      note: 'place/other',
      args: {},
    },
  ];
  draft.diagnostics.push({
    ...diagnostic('flow/duplicate-wording', 'error', wording, {
      args: { wording: wording.text },
      related,
    }),
    file: file.path,
  });
}

/** Blanks and punctuation; an apostrophe makes another word. */
const IGNORED = /(?:[\s~～]|[^\P{P}'’])+/gu;

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
