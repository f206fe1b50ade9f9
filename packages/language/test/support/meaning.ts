import { parse } from '../../src/index.ts';

const PLACES: ReadonlySet<string> = new Set(['start', 'end', 'headEnd', 'conditionAt']);

/** A text's tree without its places: what is left is what the text means. */
export function meaningOf(text: string): unknown {
  return JSON.parse(
    JSON.stringify(parse(text).root, (key, value: unknown) => {
      if (key === 'elseAt') return value === undefined ? undefined : true;
      return PLACES.has(key) ? undefined : value;
    }),
  );
}
