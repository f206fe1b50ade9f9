import type { CompiledScript } from '../../src/index.ts';

const at = { column: 3, file: 0, line: 1 };
const otherwise = { go: '再见' };

/** A small script in which every kind of instruction, condition and value stands once. */
export const sample: CompiledScript = {
  $schema: 'urn:parley:schema/script.v1.schema.json',
  channel: 'call',
  checked: {
    allowed: [{ because: '法务同意', rule: 'privacy/name', until: '2027-01-31' }],
    errors: 0,
    packs: { cn: '1.0.0' },
    parley: '0.1.0',
    warnings: 2,
  },
  formatVersion: 1,
  hours: [{ from: '08:00', to: '24:00' }],
  id: '样例',
  incoming: false,
  language: 'zh-CN',
  lines: {
    'objection:没钱/aaaaaa': { at, hash: '0123456789abcdef', kind: 'say', parts: ['理解。'] },
    '再见/bbbbbb': { alsoAt: [at], at, hash: '0123456789abcdef', kind: 'say', parts: ['再见。'] },
    '开场/cccccc': {
      at,
      hash: '0123456789abcdef',
      kind: 'say',
      parts: ['您好，', { slot: '姓名' }],
    },
    '开场/dddddd': { at, hash: 'fedcba9876543210', kind: 'note', parts: ['慢一点。'] },
  },
  listener: { verified: false, who: 'unknown' },
  minReader: 1,
  objections: {
    没钱: {
      at,
      body: [
        { do: 'say', line: 'objection:没钱/aaaaaa' },
        {
          at,
          do: 'times',
          id: 'objection:没钱/times',
          of: [[{ do: 'return' }], [{ do: 'go', to: '再见' }]],
        },
      ],
      heard: ['没钱'],
      in: ['开场'],
      returns: true,
      title: '暂时没钱',
    },
  },
  outcomes: { 承诺: { at, requires: ['金额'] }, 未果: { at, requires: [], title: '没有结果' } },
  rules: ['cn'],
  slots: {
    姓名: { at, captured: false, privacy: 'personal', type: 'name', values: [] },
    渠道: { at, captured: true, privacy: 'public', type: 'choice', values: ['柜台', '转账'] },
    金额: { at, captured: true, privacy: 'debt', type: 'money', values: [] },
  },
  source: { files: [{ path: '话术/样例.parley', sha256: 'a'.repeat(64) }], sha256: 'b'.repeat(64) },
  stage: 'M1',
  start: '开场',
  steps: {
    再见: {
      at,
      body: [
        { do: 'say', line: '再见/bbbbbb' },
        {
          do: 'if',
          else: [{ do: 'end', outcome: '未果' }],
          of: [
            { at, body: [{ do: 'end', outcome: '承诺' }], when: { op: 'known', slot: '金额' } },
            {
              at,
              body: [],
              when: {
                of: [
                  { of: { op: 'verified' }, op: 'not' },
                  { of: [{ op: 'listener', who: 'customer' }, { op: 'false' }], op: 'or' },
                  { op: '>=', slot: '金额', value: { type: 'money', value: 1000 } },
                  {
                    op: 'one-of',
                    slot: '渠道',
                    values: [{ type: 'word', value: '柜台' }, { type: 'today' }],
                  },
                ],
                op: 'and',
              },
            },
          ],
        },
      ],
      phase: 'close',
      title: '结束',
    },
    开场: {
      at,
      body: [
        { do: 'say', line: '开场/cccccc' },
        { do: 'pause', seconds: 1.5 },
        { do: 'listener', who: 'third-party' },
        {
          at,
          do: 'variant',
          id: '开场/variant',
          of: { A: [], B: [{ do: 'note', line: '开场/dddddd' }] },
        },
        { at, do: 'capture', id: '开场/capture', slots: ['金额', '渠道'] },
        { do: 'set', slot: '渠道', value: { type: 'word', value: '转账' } },
        {
          at,
          by: ['证件后四位'],
          do: 'verify',
          failed: { at, body: [] },
          id: '开场/verify',
          passed: { at, go: '再见' },
          replies: [],
          who: 'customer',
        },
        {
          at,
          do: 'choose',
          id: '开场/choose',
          notes: ['开场/dddddd'],
          otherwise,
          replies: [
            { at, by: 'customer', go: '再见', heard: ['好', '行'], id: '开场/eeeeee' },
            { at, by: 'silence', end: '未果', heard: [], id: '开场/silence' },
          ],
        },
      ],
    },
  },
  title: '一个样例',
  variants: { A: 60, B: 40 },
};

/** A copy of the sample with one value put in at a path, or taken out where the value is undefined. */
export function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(sample));
  let holder = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}
