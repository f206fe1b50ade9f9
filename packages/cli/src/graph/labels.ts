import { displayWidth, type Args } from '@parley/diagnostics';
import type { Reply } from '@parley/language';

/** Words of the catalogue, in the language of the script that is drawn. */
export type Say = (id: string, args?: Args) => string;

const MOST_COLUMNS = 26;

/** What stands on the line of a reply: its first wording, and who says it where that is not the customer. */
export function replyLabel({ by, wordings }: Reply, say: Say): string {
  if (by === 'voicemail' || by === 'silence' || by === 'otherwise') return say(`label/${by}`);
  const wording = clipped(wordings[0]?.text ?? '');
  return by === 'customer' ? wording : say('label/third-party', { wording });
}

/** A text that is short enough for a line of the drawing. */
export function clipped(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (displayWidth(plain) <= MOST_COLUMNS) return plain;
  let kept = '';
  for (const character of plain) {
    if (displayWidth(kept + character) >= MOST_COLUMNS) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
