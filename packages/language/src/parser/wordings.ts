import type { IToken } from 'chevrotain';
import type { Diagnostic } from '@parley/diagnostics';
import { isBlank } from '../lexer/characters.ts';
import { report } from '../lexer/scan-state.ts';
import type { Wording } from '../tree/tree.ts';

const PIPE = 0x7c;
const WIDE_PIPE = 0xff5c;

/** Cuts the wordings of one line at `|`; a place between two signs with nothing in it is reported. */
export function addWordings(wordings: Wording[], token: IToken, found: Diagnostic[]): void {
  const { image: text, startOffset: base } = token;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (at < text.length && code !== PIPE && code !== WIDE_PIPE) continue;
    let start = from;
    let end = at;
    while (start < end && isBlank(text.charCodeAt(start))) start += 1;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
    if (start < end)
      wordings.push({
        kind: 'wording',
        start: base + start,
        end: base + end,
        text: text.slice(start, end),
      });
    else
      report(
        found,
        'syntax/empty-wording',
        base + from,
        base + Math.max(at, from + (at < text.length ? 1 : 0)),
      );
    from = at + 1;
  }
}
