/** A stretch of text, in UTF-16 code units: `start` is its first unit, `end` the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `offset` touches `span`; its end counts, as an editor's cursor may stand there. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
