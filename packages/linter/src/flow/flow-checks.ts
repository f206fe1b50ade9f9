import type { GraphNode, NodeId, SourceFile, Visited } from '@parley/analysis';
import type { Related, Span } from '@parley/diagnostics';
import { audienceIn } from '../lint/script-lines.ts';
import type { FlowCheck, FlowRule } from '../model/rule.ts';
import type { Call, CallEvents } from './events.ts';
import type { Start, Ways } from './ways.ts';

/** A place where a flow rule is broken, and a shortest way that shows it. */
export interface FlowFinding {
  readonly file: SourceFile;
  readonly span: Span;
  /** What is said there, for `{text}`. */
  readonly text: string;
  readonly way: readonly Related[];
}

export interface FlowContext {
  readonly call: Call;
  readonly events: CallEvents;
  readonly ways: Ways;
}

/** Where a script breaks a flow rule; one mistake is one finding. */
export function flowFindings(context: FlowContext, rule: FlowRule): FlowFinding[] {
  const { script } = context.call;
  if (!rule.channels.includes(script.channel)) return [];
  if (rule.incoming !== undefined && rule.incoming !== script.incoming) return [];
  const { check } = rule;
  switch (check.kind) {
    case 'before':
      return missedBefore(context, check, rule);
    case 'answered':
      return unanswered(context, check, rule);
    case 'after':
      return forbiddenAfter(context, check);
    case 'way-out':
      return noWayOut(context, check);
    case 'said-back':
      return notSaidBack(context, check);
    case 'limit':
      return tooOften(context, check);
    case 'hours':
      return outOfHours(context, check);
    case 'line':
      return wrongLine(context, check);
    case 'branch':
      return noBranch(context, check);
  }
}

type Check<K extends FlowCheck['kind']> = Extract<FlowCheck, { readonly kind: K }>;

function finding(
  { ways }: FlowContext,
  node: GraphNode,
  way: Visited | undefined,
  text?: string,
): FlowFinding {
  const { file, span } = node;
  return {
    file,
    span,
    text: text ?? file.text.slice(span.start, span.end),
    way: ways.places(way),
  };
}

function nodeOf({ call }: FlowContext, { node }: Visited): GraphNode {
  return call.facts.graph.nodes[node] as GraphNode;
}

function fromStart({ ways }: FlowContext, phase: number): Start[] {
  return ways.start().map((at) => ({ at, phase }));
}

/** The first place that a call may reach without what has to come before it. */
function missedBefore(
  context: FlowContext,
  check: Check<'before'>,
  { audiences }: FlowRule,
): FlowFinding[] {
  const { events, ways, call } = context;
  const needs = events.nodesOf(check.needs);
  const before = events.nodesOf(check.before);
  const holds = (configuration: number): boolean =>
    !audiences?.includes(audienceIn(call.facts, configuration));
  const found = ways.find(
    fromStart(context, 1),
    ({ id }, configuration, phase) => {
      if (needs.has(id)) return 'stop';
      return before.has(id) && holds(configuration) ? 'found' : phase;
    },
    1,
    ({ id }) => needs.has(id),
  );
  return found.map((way) => finding(context, nodeOf(context, way), way));
}

function startsAt({ ways }: FlowContext, nodes: Iterable<NodeId>): (readonly [NodeId, Start[]])[] {
  return [...nodes].flatMap((node) => {
    const reached = ways.to(node).map((at) => ({ at, phase: 1 }));
    return reached.length > 0 ? [[node, reached] as const] : [];
  });
}

/** What was heard and gets no answer on some way to the end of the call. */
function unanswered(
  context: FlowContext,
  check: Check<'answered'>,
  { audiences }: FlowRule,
): FlowFinding[] {
  const { events, ways, call } = context;
  const needs = events.nodesOf(check.needs);
  const after = events.nodesOf(check.after);
  return startsAt(context, after).flatMap(([node, starts]) => {
    const [end] = ways.find(starts, ({ id, action }, configuration, phase) => {
      // Who raises something else after it has gone on by his own wish.
      if (needs.has(id) || (action.kind === 'objection' && id !== node)) return 'stop';
      if (action.kind !== 'end') return phase;
      return audiences?.includes(audienceIn(call.facts, configuration)) ? 'stop' : 'found';
    });
    const heard = call.facts.graph.nodes[node] as GraphNode;
    return end ? [finding(context, heard, end)] : [];
  });
}

/** What may not follow and does: the nearest such line after each event. */
function forbiddenAfter(context: FlowContext, check: Check<'after'>): FlowFinding[] {
  const { events, ways } = context;
  const forbidden = events.nodesOf(check.forbids);
  if (forbidden.size === 0) return [];
  const found = new Map<NodeId, FlowFinding>();
  for (const [, starts] of startsAt(context, events.nodesOf(check.after))) {
    const [way] = ways.find(starts, ({ id }, _, phase) => (forbidden.has(id) ? 'found' : phase));
    if (way && !found.has(way.node))
      found.set(way.node, finding(context, nodeOf(context, way), way));
  }
  return [...found.values()];
}

/** The nearest choice point after the opening at which nobody who asks to be left alone finds a way out. */
function noWayOut(context: FlowContext, check: Check<'way-out'>): FlowFinding[] {
  const { call, events, ways } = context;
  const { graph } = call.facts;
  const asks = events.says(check.asks);
  const heard = events.hears(check.hears);
  const leads = new Map<NodeId, boolean>();
  const isWayOut = (node: NodeId): boolean => {
    let known = leads.get(node);
    if (known === undefined) {
      const starts = ways.to(node).map((at) => ({ at, phase: 1 }));
      known =
        ways.find(starts, ({ id, action }, _, phase) => {
          if (asks.has(id)) return 'stop';
          return action.kind === 'end' ? 'found' : phase;
        }).length > 0;
      leads.set(node, known);
    }
    return known;
  };
  const reachable = (choice: GraphNode): NodeId[] => {
    if (choice.action.kind !== 'choice') return [];
    const hub = graph.raisable.get(choice.action.owner.name)?.hub;
    const groups = hub === undefined ? [] : (graph.nodes[hub]?.next ?? []);
    const raised = groups.flatMap((id) => [id, ...(graph.nodes[id]?.next ?? [])]);
    return [...choice.next, ...raised].filter((id) => heard.has(id));
  };
  const isBad = (node: GraphNode): boolean =>
    node.action.kind === 'choice' &&
    node.action.owner.kind === 'step' &&
    node.action.owner.name !== call.script.start &&
    !reachable(node).some(isWayOut);
  const [way] = ways.find(fromStart(context, 1), (node, _, phase) =>
    isBad(node) ? 'found' : phase,
  );
  return way ? [finding(context, nodeOf(context, way), way)] : [];
}

/** A promise whose slots were not all said back after they were last captured. */
function notSaidBack(context: FlowContext, { also }: Check<'said-back'>): FlowFinding[] {
  const { call, events, ways } = context;
  const { script, facts, linter } = call;
  const { graph } = facts;
  const roles = linter.set.packs.map(({ slots }) => slots);
  const extra = also.flatMap((role) => roles.flatMap((slots) => slots[role] ?? []));
  const required = new Map<string, Set<string>>();
  for (const [name, { requires }] of script.outcomes)
    if (events.isPromise(name)) required.set(name, new Set([...requires, ...extra]));
  const slots = new Set([...required.values()].flatMap((names) => [...names]));
  const found = new Map<NodeId, FlowFinding>();
  for (const slot of slots) {
    const index = graph.captured.indexOf(slot);
    if (index < 0) continue;
    const [way] = ways.find(fromStart(context, 1), (node, _, phase, via) => {
      const { action } = node;
      let next = via && facts.sets.has(via.may, index) ? 2 : phase;
      if (action.kind === 'capture' && action.slots.includes(index)) next = 2;
      if (action.kind === 'set' && action.slot === index) next = 2;
      if (action.kind === 'say' && !action.note && says(action, slot)) next = 1;
      if (action.kind !== 'end') return next;
      return next === 2 && required.get(action.outcome)?.has(slot) ? 'found' : 'stop';
    });
    if (way && !found.has(way.node))
      found.set(way.node, finding(context, nodeOf(context, way), way, slot));
  }
  return [...found.values()];
}

type Say = Extract<GraphNode['action'], { kind: 'say' }>;

function says({ speech }: Say, slot: string): boolean {
  return speech.parts.some((part) => part.kind === 'slot-use' && part.name === slot);
}

/** A place that a call reaches once more than it may. */
function tooOften(context: FlowContext, { event, most }: Check<'limit'>): FlowFinding[] {
  const { events, ways } = context;
  const nodes = events.nodesOf([event]);
  const [way] = ways.find(fromStart(context, 1), ({ id }, _, phase, via) => {
    // To be offered again after an objection is not to be reached again.
    if (!nodes.has(id) || via) return phase;
    return phase > most ? 'found' : phase + 1;
  });
  return way ? [finding(context, nodeOf(context, way), way)] : [];
}

function outOfHours({ call }: FlowContext, check: Check<'hours'>): FlowFinding[] {
  const { script } = call;
  const { file, script: header } = script;
  const at = (span: Span): FlowFinding => ({
    file,
    span: { start: span.start, end: span.end },
    text: file.text.slice(span.start, span.end),
    way: [],
  });
  if (script.hours.length === 0)
    return check.required ? [at({ start: header.start, end: header.headEnd })] : [];
  return script.hours
    .filter(({ from, to }) => from < minutes(check.from) || to > minutes(check.to))
    .map(at);
}

function minutes(time: string): number {
  const [hours = '0', rest = '0'] = time.split(':');
  return Number(hours) * 60 + Number(rest);
}

/** A first line, or a last one before an end, that lacks what it needs. */
function wrongLine(context: FlowContext, { at, needs }: Check<'line'>): FlowFinding[] {
  const { events, ways } = context;
  const right = events.says(needs);
  if (at === 'first') {
    const [way] = ways.find(fromStart(context, 1), (node, _, phase) => {
      if (!isLine(node)) return phase;
      return right.has(node.id) ? 'stop' : 'found';
    });
    return way ? [finding(context, nodeOf(context, way), way)] : [];
  }
  const found = ways.find(
    fromStart(context, 1),
    (node, _, phase) => {
      if (isLine(node)) return right.has(node.id) ? 1 : 2;
      // Who hangs up or is not there hears no more words.
      if (node.action.kind === 'reply' || node.action.kind === 'objection') return 1;
      return node.action.kind === 'end' && phase === 2 ? 'found' : phase;
    },
    16,
  );
  return found.map((way) => finding(context, nodeOf(context, way), way));
}

/** A call script without a branch for who is not the customer, or for what it has to expect. */
function noBranch(context: FlowContext, check: Check<'branch'>): FlowFinding[] {
  const { call, events } = context;
  const { script, facts } = call;
  if (script.listener.who !== 'unknown' || script.incoming) return [];
  const isThere = facts.graph.nodes.some((node) => {
    if (!facts.table.isReached(node.id)) return false;
    if (check.for === 'third-party')
      return (
        (node.action.kind === 'reply' && node.action.by === 'third-party') ||
        (node.action.kind === 'listener' && node.action.who === 'third-party')
      );
    return check.hears !== undefined && events.hears(check.hears).has(node.id);
  });
  if (isThere) return [];
  const { file, script: header } = script;
  const span = { start: header.start, end: header.headEnd };
  return [{ file, span, text: script.name, way: [] }];
}

function isLine({ action }: GraphNode): boolean {
  return action.kind === 'say' && !action.note;
}
