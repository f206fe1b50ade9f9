import { placesOf } from '@parley/analysis';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomScript } from '../../analysis/test/walk/random-script.ts';
import { walk } from '../../analysis/test/walk/walk.ts';
import { Ways } from '../src/flow/ways.ts';
import { checkedScript } from './support/rules.ts';

const NOTICES = {
  isNotice: (words: string) => words === 'Go on.',
  needsNotice: (words: string) => words.includes('{g}') || words.includes('{y}'),
};

/** Scripts of dialects that the analysis follows exactly, as text. */
const scripts = fc
  .constantFrom('captures' as const, 'known' as const)
  .chain((dialect) => randomScript(dialect).map((text) => ({ text, toString: () => `\n${text}` })));

/** What the analysis says: who may hear each line, and where the notice may be missing. */
function said(text: string) {
  const checked = checkedScript(text);
  const { facts, script } = checked;
  const heard = new Set<string>();
  const wordsOf = new Map<number, string>();
  for (const { id, action } of facts.graph.nodes) {
    if (action.kind !== 'say') continue;
    const { start, end } = action.speech;
    if (!action.note) wordsOf.set(id, script.file.text.slice(start, end));
    for (const [configuration] of facts.table.of(id)) {
      const { listener, verified } = facts.configurations.at(configuration);
      heard.add(`${start} ${listener}${verified ? '+' : '-'}`);
    }
  }
  const ways = new Ways(facts);
  const missed = ways.find(
    ways.start().map((at) => ({ at, phase: 1 })),
    ({ id }, _, phase) => {
      const words = wordsOf.get(id);
      if (words === undefined) return phase;
      if (NOTICES.isNotice(words)) return 'stop';
      return NOTICES.needsNotice(words) ? 'found' : phase;
    },
    Infinity,
    ({ id }) => {
      const words = wordsOf.get(id);
      return words !== undefined && (NOTICES.isNotice(words) || NOTICES.needsNotice(words));
    },
  );
  const starts = missed.map((way) => {
    expect(placesOf(facts, way).length).toBeGreaterThan(0);
    const { action } = facts.graph.nodes[way.node] ?? {};
    return action?.kind === 'say' ? action.speech.start : -1;
  });
  return { checked, heard, missed: new Set(starts) };
}

describe('the flow rules agree with a walk of all calls', () => {
  it('on who hears which line, and on what lacks its notice', () => {
    let compared = 0;
    fc.assert(
      fc.property(scripts, ({ text }) => {
        const { checked, heard, missed } = said(text);
        const { graph } = checked.facts;
        const turns = graph.places.reduce((product, ways) => product * ways, 1);
        fc.pre(turns <= 256 && turns * graph.nodes.length <= 16_000);
        const walked = walk(checked.script, NOTICES);
        fc.pre(!walked.gaveUp);
        compared += 1;
        expect([...heard].toSorted()).toEqual([...walked.heard].toSorted());
        expect([...missed].toSorted()).toEqual([...walked.missed].toSorted());
      }),
      { seed: 5, numRuns: 2000 },
    );
    expect(compared).toBeGreaterThanOrEqual(2000);
  });
});
