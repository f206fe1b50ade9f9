import { diagnostic, nearest, type Span } from '@parley/diagnostics';
import type { Name, Speech } from '@parley/language';
import type { Draft } from '../flow/draft.ts';
import type { NodeId, SlotAt } from '../flow/graph.ts';
import type { OutcomeSymbol, SlotSymbol } from '../link/linked-script.ts';
import type { SourceFile } from '../project/source-file.ts';
import { checkCapture } from './types.ts';

/** The node of a step that is named; a name that is not known is reported, with the nearest. */
export function lookUpStep(draft: Draft, file: SourceFile, name: Name): NodeId | undefined {
  const node = draft.steps.get(name.text);
  if (node !== undefined) return node;
  const near = unknown(draft, file, 'step', name.text, name, draft.steps.keys());
  if (near) draft.meant.steps.add(near);
  return undefined;
}

export function lookUpOutcome(
  draft: Draft,
  file: SourceFile,
  name: Name,
): OutcomeSymbol | undefined {
  const symbol = draft.script.outcomes.get(name.text);
  if (symbol) return symbol;
  const near = unknown(draft, file, 'outcome', name.text, name, draft.script.outcomes.keys());
  if (near) draft.meant.outcomes.add(near);
  return undefined;
}

export function lookUpSlot(
  draft: Draft,
  file: SourceFile,
  name: string,
  span: Span,
): SlotSymbol | undefined {
  const symbol = draft.script.slots.get(name);
  if (!symbol) unknown(draft, file, 'slot', name, span, draft.script.slots.keys());
  return symbol;
}

/** The indexes of slots that are captured; what comes with the call is reported. */
export function lookUpCaptured(draft: Draft, file: SourceFile, names: readonly Name[]): number[] {
  const slots: number[] = [];
  for (const name of names) {
    const symbol = lookUpSlot(draft, file, name.text, name);
    if (!symbol) continue;
    checkCapture(draft, file, symbol, name);
    const index = draft.slotIndex.get(name.text);
    if (index !== undefined) slots.push(index);
  }
  return slots;
}

/** The captured slots that an outcome requires where a call ends with it. */
export function requirementsOf(draft: Draft, { requires }: OutcomeSymbol, span: Span): SlotAt[] {
  return requires.flatMap((name) => {
    const slot = draft.slotIndex.get(name);
    return slot === undefined ? [] : { slot, name, span };
  });
}

const NO_USES: readonly SlotAt[] = [];

/** The captured slots that a speech uses; all its slots are looked up. */
export function lookUpUses(draft: Draft, file: SourceFile, speech: Speech): readonly SlotAt[] {
  let uses: SlotAt[] | undefined;
  for (const part of speech.parts) {
    if (part.kind !== 'slot-use') continue;
    const inside = { start: part.start + 1, end: part.end - 1 };
    if (!lookUpSlot(draft, file, part.name, inside)) continue;
    const slot = draft.slotIndex.get(part.name);
    if (slot !== undefined) (uses ??= []).push({ slot, name: part.name, span: inside });
  }
  return uses ?? NO_USES;
}

/** Reports a name and returns the nearest. A library alone can't know the names of the scripts that use it: there it is but a note. */
function unknown(
  draft: Draft,
  file: SourceFile,
  kind: string,
  name: string,
  span: Span,
  known: Iterable<string>,
): string | undefined {
  const near = nearest(name, known);
  draft.diagnostics.push({
    ...diagnostic(`name/unknown-${kind}`, draft.alone ? 'info' : 'error', span, {
      args: { name, ...(near ? { near } : {}) },
      fixes: near
        ? [
            {
              kind: 'suggestion',
              title: 'fix/replace',
              args: { text: near },
              edits: [{ span, text: near }],
            },
          ]
        : [],
    }),
    file: file.path,
  });
  return near;
}
