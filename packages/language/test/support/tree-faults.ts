import { parse, type ParseResult } from '../../src/index.ts';
import { asNode } from './nodes.ts';
import { orderFaults, spanFaults } from './spans.ts';

/** What is wrong with the tree of a text, and with the places of its findings. */
export function treeFaults(text: string, result: ParseResult = parse(text)): string[] {
  const outside = result.diagnostics.filter(
    ({ span }) => span.start < 0 || span.end < span.start || span.end > text.length,
  );
  return [
    ...spanFaults(text, result),
    ...orderFaults(asNode(result.root)),
    ...outside.map(({ code, span }) => `${code} at ${span.start}…${span.end}`),
  ];
}
