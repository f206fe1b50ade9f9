import type { Diagnostic, Span } from '@parley/diagnostics';
import { walkBlock } from '@parley/language';
import type { LinkedScript, ObjectionSymbol, StepSymbol } from '../link/linked-script.ts';
import type { SourceFile } from '../project/source-file.ts';
import { BodyBuilder } from './body-builder.ts';
import { addNode, type Draft } from './draft.ts';
import type { Graph, NodeId, ObjectionGroup } from './graph.ts';
import { lightRunOf } from './light-turns.ts';
import { raisableAtSteps } from './raisable.ts';

/** Builds the graph of a linked script; names and types are checked on the way, since each is looked up here. */
export function buildGraph(
  script: LinkedScript,
  alone: boolean,
): { graph: Graph; diagnostics: Diagnostic[] } {
  const slots = [...script.slots.values()].filter((slot) => slot.captured);
  const captured = slots.map(({ name }) => name);
  const draft = emptyDraft(script, alone, captured);
  buildBodies(draft);
  const groups = groupObjections(draft);
  return {
    graph: {
      nodes: draft.nodes,
      start: script.start === undefined ? undefined : draft.steps.get(script.start),
      steps: draft.steps,
      objections: draft.objections,
      groups,
      raisable: raisableAtSteps(groups, script.steps.keys(), (next) => addHub(draft, next)),
      captured,
      places: draft.places,
      letters: [...draft.letterIndex.keys()],
      meant: draft.meant,
    },
    diagnostics: draft.diagnostics,
  };
}

function emptyDraft(script: LinkedScript, alone: boolean, captured: readonly string[]): Draft {
  return {
    script,
    alone,
    nodes: [],
    steps: new Map(),
    objections: new Map(),
    slotIndex: new Map(captured.map((name, index) => [name, index])),
    letterIndex: new Map(),
    places: [],
    diagnostics: [],
    headerWay: undefined,
    meant: { steps: new Set(), outcomes: new Set() },
  };
}

/** All steps and objections get their nodes before any body, which may name them. */
function buildBodies(draft: Draft): void {
  const steps = [...draft.script.steps.values()];
  const objections = [...draft.script.objections.values()];
  for (const step of steps) {
    const id = addNode(draft, { kind: 'step', step }, step.file, head(step.node));
    draft.steps.set(step.name, id);
  }
  for (const objection of objections) {
    const { name, node, file } = objection;
    draft.objections.set(name, addNode(draft, { kind: 'objection', objection }, file, head(node)));
  }
  draft.headerWay = headerWay(draft);
  for (const { name, node, file } of steps) {
    buildBody(draft, { kind: 'step', name }, node, file, draft.steps.get(name) as NodeId);
  }
  for (const { name, node, file } of objections) {
    buildBody(draft, { kind: 'objection', name }, node, file, draft.objections.get(name) as NodeId);
  }
}

function head(node: { readonly start: number; readonly headEnd: number }): Span {
  return { start: node.start, end: node.headEnd };
}

/** The header's `otherwise`: one reply for all choice points, so that its mistakes are told once. */
function headerWay(draft: Draft): NodeId | undefined {
  const { otherwise, file } = draft.script;
  if (!otherwise) return undefined;
  const reply = addNode(
    draft,
    { kind: 'reply', by: 'otherwise', wording: '', wordings: [] },
    file,
    otherwise,
  );
  new BodyBuilder(draft, { kind: 'step', name: '' }, file).move(otherwise, [
    { from: reply, span: otherwise },
  ]);
  return reply;
}

type Owner = { readonly kind: 'step' | 'objection'; readonly name: string };

/** Builds a body; where a way runs out stands a dead end, which is a fault if a call gets there. */
function buildBody(
  draft: Draft,
  owner: Owner,
  node: StepSymbol['node'] | ObjectionSymbol['node'],
  file: SourceFile,
  entry: NodeId,
): void {
  const run = owner.kind === 'objection' ? lightRunOf(node.body) : undefined;
  const builder = new BodyBuilder(draft, owner, file, run);
  for (const { from, span } of builder.block(node.body, [{ from: entry, span: head(node) }])) {
    draft.nodes[from]?.next.push(
      addNode(draft, { kind: 'dead', of: owner.kind, name: owner.name }, file, span),
    );
  }
}

/** Objections by scope, each group with a hub that choice points lead to. */
function groupObjections(draft: Draft): ObjectionGroup[] {
  const byScope = new Map<string, ObjectionSymbol[]>();
  for (const objection of draft.script.objections.values()) {
    const returns = mayReturn(objection) ? '<' : '.';
    const key = `${returns}${
      objection.in
        ?.map(({ text }) => text)
        .toSorted()
        .join('|') ?? '*'
    } - ${objection.except
      .map(({ text }) => text)
      .toSorted()
      .join('|')}`;
    const group = byScope.get(key);
    if (group) group.push(objection);
    else byScope.set(key, [objection]);
  }
  return [...byScope.values()].map((objections) => {
    const [first] = objections as [ObjectionSymbol];
    const hub = addNode(draft, { kind: 'hub' }, first.file, head(first.node));
    for (const { name } of objections)
      draft.nodes[hub]?.next.push(draft.objections.get(name) as NodeId);
    return { hub, objections, steps: scopeOf(draft, first), returns: mayReturn(first) };
  });
}

function addHub(draft: Draft, next: readonly NodeId[]): NodeId {
  const hub = addNode(draft, { kind: 'hub' }, draft.script.file, { start: 0, end: 0 });
  draft.nodes[hub]?.next.push(...next);
  return hub;
}

function mayReturn({ node }: ObjectionSymbol): boolean {
  let found = false;
  walkBlock(node.body, (statement) => {
    if (statement.kind === 'return') found = true;
    else if (
      statement.kind === 'choice' ||
      statement.kind === 'verify' ||
      statement.kind === 'times'
    ) {
      for (const item of statement.items)
        if ('move' in item && item.move?.kind === 'return') found = true;
    }
  });
  return found;
}

function scopeOf(
  draft: Draft,
  { in: limited, except }: ObjectionSymbol,
): ReadonlySet<string> | undefined {
  if (!limited && except.length === 0) return undefined;
  const steps = new Set(limited ? limited.map(({ text }) => text) : draft.script.steps.keys());
  for (const { text } of except) steps.delete(text);
  return steps;
}
