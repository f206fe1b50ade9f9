import type { Nest } from './nest.ts';

/** Something in a step or objection that needs an id. */
export interface Claim {
  /**
   * What kind of thing it is. It is the id of what has no words of its own, as in `STEP/choose`, and
   * keeps a reply and a line with the same words apart.
   */
  readonly word: string;
  /** Its first wording; undefined for what has none. */
  readonly text: string | undefined;
  /** The hash of a spoken line's text, where it is known already. */
  readonly hash?: string;
  readonly nest: Nest;
  readonly pin: string | undefined;
  readonly give: (id: string) => void;
}
