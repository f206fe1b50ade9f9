import type { SetId } from './bit-sets.ts';

/** What is known when a node is reached: slots known on all ways, on some way, and facts about values. */
export interface State {
  readonly must: SetId;
  readonly may: SetId;
  readonly values: number;
}

/** States by content: equal ones are the same object, so that comparing them is comparing references. */
export class States {
  readonly #byMust: Map<number, State>[] = [];

  of(must: SetId, may: SetId, values: number): State {
    const table = (this.#byMust[must] ??= new Map<number, State>());
    // Pools of sets stay far below 2^25, so the pair fits a safe integer.
    const key = may * 0x2000000 + values;
    let state = table.get(key);
    if (!state) table.set(key, (state = { must, may, values }));
    return state;
  }
}
