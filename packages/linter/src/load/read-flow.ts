import { isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import type { CallEvent, Detector, FlowCheck, FlowRule } from '../model/rule.ts';
import { NO_PATTERNS, readDetector, type LexiconUse } from './read-patterns.ts';
import type { YamlReader } from './yaml-reader.ts';

const KEYS = [
  'check', 'needs', 'before', 'after', 'forbids', 'hears', 'asks', 'also', 'event', 'most', 'from', 'to',
  'required', 'at', 'for', 'channel', 'incoming', 'audiences',
]; // prettier-ignore
const CHECKS = [
  'before', 'answered', 'after', 'way-out', 'said-back', 'limit', 'hours', 'line', 'branch',
] as const; // prettier-ignore
const EVENTS = ['verify', 'reveals-debt', 'end', 'end-promise'] as const;
const NOTHING: Detector = { patterns: NO_PATTERNS, except: NO_PATTERNS };

/** Reads the part `flow` of a rule. */
export function readFlow(
  reader: YamlReader,
  map: YAMLMap,
  uses: LexiconUse[],
): FlowRule | undefined {
  reader.onlyKeys(map, KEYS);
  const kind = reader.choice(map, 'check', CHECKS);
  if (!kind) {
    if (!map.has('check')) reader.report('rule/missing', reader.at(map), { key: 'flow.check' });
    return undefined;
  }
  const check = readCheck(reader, map, kind, uses);
  const incoming = map.has('incoming') ? reader.flag(map, 'incoming') : undefined;
  const audiences = reader.choices(map, 'audiences', [
    'verified', 'unverified', 'unknown', 'third-party', 'machine',
  ]); // prettier-ignore
  return {
    check,
    channels: reader.choices(map, 'channel', ['call', 'sms', 'voicemail']) ?? ['call'],
    ...(incoming === undefined ? {} : { incoming }),
    ...(audiences ? { audiences } : {}),
  };
}

function readCheck(
  reader: YamlReader,
  map: YAMLMap,
  kind: FlowCheck['kind'],
  uses: LexiconUse[],
): FlowCheck {
  const events = (key: string): CallEvent[] =>
    reader.list(map, key).flatMap((node) => readEvent(reader, node, key, uses) ?? []);
  const detector = (key: string): Detector => {
    const inner = reader.map(map, key);
    return inner ? readDetector(reader, inner, uses) : NOTHING;
  };
  switch (kind) {
    case 'before':
      return { kind, needs: events('needs'), before: events('before') };
    case 'answered':
      return { kind, after: events('after'), needs: events('needs') };
    case 'after':
      return { kind, after: events('after'), forbids: events('forbids') };
    case 'way-out':
      return { kind, hears: detector('hears'), asks: detector('asks') };
    case 'said-back':
      return { kind, also: reader.texts(map, 'also') };
    case 'limit': {
      const node = reader.child(map, 'event');
      const event = (node && readEvent(reader, node, 'event', uses)) ?? { kind: 'verify' };
      return { kind, event, most: Number(reader.text(map, 'most') ?? '3') };
    }
    case 'hours':
      return {
        kind,
        from: reader.text(map, 'from') ?? '08:00',
        to: reader.text(map, 'to') ?? '21:00',
        required: reader.flag(map, 'required'),
      };
    case 'line':
      return {
        kind,
        at: reader.choice(map, 'at', ['first', 'last']) ?? 'first',
        needs: detector('needs'),
      };
    case 'branch': {
      const what = reader.choice(map, 'for', ['third-party', 'hears']) ?? 'third-party';
      return what === 'hears' ? { kind, for: what, hears: detector('hears') } : { kind, for: what };
    }
  }
}

function readEvent(
  reader: YamlReader,
  node: Node,
  key: string,
  uses: LexiconUse[],
): CallEvent | undefined {
  if (isScalar(node)) {
    switch (reader.choiceOf(node, key, EVENTS)) {
      case 'verify':
        return { kind: 'verify' };
      case 'reveals-debt':
        return { kind: 'reveals-debt' };
      case 'end':
        return { kind: 'end' };
      case 'end-promise':
        return { kind: 'end', of: 'promise' };
      case undefined:
        return undefined;
    }
  }
  if (!isMap(node)) {
    reader.bad(node, key, EVENTS.join(', '));
    return undefined;
  }
  const map = node as YAMLMap;
  reader.onlyKeys(map, ['says', 'hears']);
  for (const kind of ['says', 'hears'] as const) {
    const inner = reader.map(map, kind);
    if (inner) return { kind, detector: readDetector(reader, inner, uses) };
  }
  return undefined;
}
