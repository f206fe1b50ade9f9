import type { File, Objection, Outcome, Rehearsal, Script, Slot, Step, Use } from '../tree/tree.ts';

/** What one file declares and takes from others, in the order of the text. */
export interface FileSymbols {
  /** The first header; undefined: the file is a library. */
  readonly script: Script | undefined;
  readonly uses: readonly Use[];
  readonly slots: readonly Slot[];
  readonly outcomes: readonly Outcome[];
  readonly steps: readonly Step[];
  readonly objections: readonly Objection[];
  readonly rehearsals: readonly Rehearsal[];
}

/** Gathers the declarations of a tree. */
export function fileSymbols(root: File): FileSymbols {
  let script: Script | undefined;
  const uses: Use[] = [];
  const slots: Slot[] = [];
  const outcomes: Outcome[] = [];
  const steps: Step[] = [];
  const objections: Objection[] = [];
  const rehearsals: Rehearsal[] = [];
  for (const part of root.parts) {
    switch (part.kind) {
      case 'script':
        script ??= part;
        for (const line of part.lines) if (line.kind === 'use') uses.push(line);
        break;
      case 'use':
        uses.push(part);
        break;
      case 'slots':
        slots.push(...part.slots);
        break;
      case 'outcomes':
        outcomes.push(...part.outcomes);
        break;
      case 'step':
        steps.push(part);
        break;
      case 'objection':
        objections.push(part);
        break;
      case 'rehearsal':
        rehearsals.push(part);
        break;
    }
  }
  return { script, uses, slots, outcomes, steps, objections, rehearsals };
}
