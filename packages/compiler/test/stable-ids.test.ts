import type { Body, CompiledScript, Reply } from '@parley/compiled';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileText } from './support/linked.ts';
import { script } from './support/texts.ts';

/** The ids of all lines and replies by what they say. */
function idsOf(text: string): ReadonlyMap<string, string> {
  const made = compileText(text).script;
  const lines = Object.entries(made.lines).map(([id, line]): [string, string] => [
    `line ${JSON.stringify(line.parts)}`,
    id,
  ]);
  const replies = repliesIn(made).map((reply): [string, string] => [
    `reply ${reply.heard[0] ?? reply.by}`,
    reply.id,
  ]);
  return new Map([...lines, ...replies]);
}

function repliesIn(made: CompiledScript): readonly Reply[] {
  return Object.values(made.steps).flatMap((step) => repliesOf(step.body));
}

function repliesOf(body: Body): readonly Reply[] {
  return body.flatMap((instruction) =>
    instruction.do === 'choose'
      ? instruction.replies.flatMap((reply) => [reply, ...repliesOf(reply.body ?? [])])
      : [],
  );
}

function points(text: string): readonly string[] {
  const made = compileText(text).script;
  return [
    ...JSON.stringify(made.steps).matchAll(
      /"id":"([^"]*\/(?:choose|verify|times|variant|capture)[^"]*)"/g,
    ),
  ].map(([, id]) => id ?? '');
}

const words = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom(...'请问您打算哪一天还多少'), minLength: 3, maxLength: 9 }),
  { minLength: 8, maxLength: 16 },
);

function stepOf(lines: readonly string[], replies: readonly string[]): string {
  const says = lines.map((line) => `  agent: ${line}\n`).join('');
  const choices = replies
    .map((reply) => `  customer: ${reply}\n    agent: 好的${reply}\n    end nothing\n`)
    .join('');
  return script(`step one\n${says}${choices}`);
}

describe('the ids of lines and replies', () => {
  it('stay when others are added, moved and reworded', () => {
    const change = fc.record({
      words,
      order: fc.infiniteStream(fc.integer()),
      cut: fc.nat({ max: 3 }),
    });
    fc.assert(
      fc.property(change, ({ words: all, order, cut }) => {
        const kept = all.slice(0, 4);
        const before = idsOf(stepOf(kept.slice(0, 2), kept.slice(2)));
        const others = all.slice(4);
        const turn = (some: readonly string[]): readonly string[] =>
          some
            .map((text) => ({ text, key: order.next().value ?? 0 }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ text }) => text);
        const lines = turn([...kept.slice(0, 2), ...others.slice(0, cut)]);
        const replies = turn([...kept.slice(2), ...others.slice(cut, cut + 3)]);
        const after = idsOf(stepOf(lines, replies));
        for (const [text, id] of before) expect([text, after.get(text)]).toEqual([text, id]);
      }),
      { seed: 3 },
    );
  });

  it('are unique in the script', () => {
    const text = script(
      'step one\n  agent: Yes\n  note: Yes\n  customer: Yes\n    customer: Yes -> one\n    third-party: Yes -> two\n' +
        '  customer: No\n    customer: Yes -> one\n  agent: Well\n  customer: Yes -> one\nstep two\n  agent: Yes\n  -> one\n',
    );
    const made = compileText(text).script;
    const ids = [...Object.keys(made.lines), ...repliesIn(made).map((reply) => reply.id)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(10);
  });

  it('stay when the same words are used further down', () => {
    const before = idsOf(script('step one\n  customer: 对 -> one\n  customer: 不对 -> one\n'));
    const after = compileText(
      script(
        'step one\n  customer: 对\n    customer: 对 -> one\n    customer: 不对 -> one\n  customer: 不对 -> one\n',
      ),
    ).script;
    const [choose] = after.steps['one']?.body ?? [];
    const outer = choose?.do === 'choose' ? choose.replies.map((reply) => reply.id) : [];
    expect(outer).toEqual([before.get('reply 对'), before.get('reply 不对')]);
  });

  it('stay with a pin when the thing itself is reworded', () => {
    const before = compileText(
      script('step one\n  agent: 您好。  @hello\n  customer: 好  @yes\n    customer: 对 -> one\n'),
    ).script;
    const after = compileText(
      script('step one\n  agent: 早安。  @hello\n  customer: 行  @yes\n    customer: 对 -> one\n'),
    ).script;
    expect(Object.keys(before.lines)).toEqual(['one/hello']);
    expect(Object.keys(after.lines)).toEqual(['one/hello']);
    expect(before.lines['one/hello']?.hash).not.toBe(after.lines['one/hello']?.hash);
    expect(repliesIn(after).map(({ id }) => id)).toEqual(repliesIn(before).map(({ id }) => id));
    expect(points(script('step one\n  customer: 好  @yes\n    customer: 对 -> one\n'))).toEqual(
      points(script('step one\n  customer: 行  @yes\n    customer: 对 -> one\n')),
    );
  });
});

const BODY = script(
  'step one\n  agent: 您好。\n  first\n    agent: 一。\n  then\n    agent: 二。\n  customer: 好 -> one\n',
);

describe('the ids of choice points and of what is counted', () => {
  it('are words', () => {
    expect(points(BODY)).toEqual(['one/times', 'one/choose']);
  });

  it('stay when replies come before, lines are reworded and choice points come below', () => {
    const changed = BODY.replace('一。', '第一。').replace(
      '  customer: 好 -> one',
      '  customer: 行\n    customer: 真的 -> one\n  customer: 好 -> one',
    );
    expect(points(changed)).toEqual([
      'one/times',
      'one/choose',
      expect.stringMatching(/^one\/choose-[0-9a-f]{6}$/),
    ]);
  });

  it('are told apart by the line before where one body has several', () => {
    const two = script(
      'step one\n  agent: 甲？\n  customer: 好 -> one\n  agent: 乙？\n  customer: 好 -> one\n',
    );
    const [one, other] = points(two);
    expect(one).not.toBe(other);
    const [reworded, same] = points(two.replace('甲？', '丙？'));
    expect(same).toBe(other);
    expect(reworded).not.toBe(one);
  });
});
