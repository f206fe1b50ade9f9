import type { Diagnostic } from '@parley/diagnostics';
import { report } from '../lexer/scan-state.ts';
import type { Block, Name, Note, Reply, Say, Statement } from '../tree/tree.ts';
import { walkBlock } from '../tree/walk-blocks.ts';

/** Reports ids that stand at two different lines of one part; an equal line may have the id of its twin. */
export function checkPins(body: Block, pins: readonly Name[], found: Diagnostic[]): void {
  if (new Set(pins.map(({ text }) => text)).size === pins.length) return;
  const first = new Map<string, Pinned>();
  walkBlock(body, (statement) => {
    for (const { pin, words } of pinnedOf(statement)) {
      const other = first.get(pin.text);
      if (!other) first.set(pin.text, { pin, words });
      else if (other.words !== words) {
        report(found, 'syntax/pin', pin.start, pin.end, {
          args: { id: pin.text },
          related: [
            {
              file: '',
              span: { start: other.pin.start, end: other.pin.end },
              note: 'place/other',
              args: {},
            },
          ],
        });
      }
    }
  });
}

interface Pinned {
  readonly pin: Name;
  readonly words: string;
}

function pinnedOf(statement: Statement): Pinned[] {
  const nodes =
    statement.kind === 'choice' || statement.kind === 'verify' ? statement.items : [statement];
  return nodes.flatMap((node) =>
    (node.kind === 'say' || node.kind === 'note' || node.kind === 'reply') && node.pin
      ? [{ pin: node.pin, words: wordsOf(node) }]
      : [],
  );
}

function wordsOf(node: Say | Note | Reply): string {
  if (node.kind === 'reply') return `${node.by}|${node.wordings.map(({ text }) => text).join('|')}`;
  return `${node.kind}|${node.speech.parts.map((part) => (part.kind === 'text' ? part.text : `{${part.name}}`)).join('')}`;
}
