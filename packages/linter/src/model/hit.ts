/** A place in a line where a detector found what it looks for; offsets are those of the source text. */
export interface Hit {
  /** Index of the detector in its engine. */
  readonly detector: number;
  readonly start: number;
  readonly end: number;
}
