import { diagnostic, type Args, type Diagnostic, type Span } from '@parley/diagnostics';
import type { LinkedScript } from '../link/linked-script.ts';
import type { SourceFile } from '../project/source-file.ts';
import type { Action, GraphNode, Meant, NodeId } from './graph.ts';

/** A graph under construction, and what its making finds out. */
export interface Draft {
  readonly script: LinkedScript;
  /** Whether names that are not known may come from a script that uses this library. */
  readonly alone: boolean;
  readonly nodes: GraphNode[];
  readonly steps: Map<string, NodeId>;
  readonly objections: Map<string, NodeId>;
  readonly slotIndex: ReadonlyMap<string, number>;
  readonly letterIndex: Map<string, number>;
  readonly places: number[];
  readonly diagnostics: Diagnostic[];
  /** Where the header's `otherwise` leads, for all choice points that have none of their own. */
  headerWay: NodeId | undefined;
  /** Steps and outcomes that unknown names most likely mean. */
  readonly meant: Meant;
  /** The slots and values by which conditions are cut; made when first needed. */
  conditionNames?: ReadonlySet<string>;
}

/** Adds a node. */
export function addNode(draft: Draft, action: Action, file: SourceFile, span: Span): NodeId {
  const id = draft.nodes.length;
  draft.nodes.push({ id, action, file, span, next: [] });
  return id;
}

/** The index of a variant's letter. */
export function letterOf({ letterIndex }: Draft, name: string): number {
  const letter = letterIndex.get(name) ?? letterIndex.size;
  letterIndex.set(name, letter);
  return letter;
}

/** Reports what the making of the graph finds out. */
export function report(
  { diagnostics }: Pick<Draft, 'diagnostics'>,
  file: SourceFile,
  code: string,
  severity: 'error' | 'warning',
  span: Span,
  args: Args = {},
): void {
  diagnostics.push({ ...diagnostic(code, severity, span, { args }), file: file.path });
}
