import type { KeywordId } from '../generated/keywords.ts';

/** What kind of block a line stands in: it decides how the line's first word is read. */
export type BlockContext = 'top' | 'header' | 'slots' | 'outcomes' | 'body' | 'rehearsal';

/** The block that lines deeper than a keyword's line make, or undefined where nothing may go deeper. */
export function blockBelow(id: KeywordId, context: BlockContext): BlockContext | undefined {
  if (context === 'rehearsal') return undefined;
  switch (id) {
    case 'script':
      return 'header';
    case 'slots':
      return 'slots';
    case 'outcomes':
      return 'outcomes';
    case 'rehearsal':
      return 'rehearsal';
    case 'step':
    case 'objection':
    case 'customer':
    case 'third-party':
    case 'voicemail':
    case 'silence':
    case 'passed':
    case 'failed':
    case 'verify':
    case 'if':
    case 'else-if':
    case 'else':
    case 'first':
    case 'second':
    case 'third':
    case 'then':
    case 'variant':
      return 'body';
    case 'otherwise':
      return context === 'header' ? undefined : 'body';
    default:
      return undefined;
  }
}
