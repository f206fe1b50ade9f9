import type { Diagnostic, Span } from '@parley/diagnostics';
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
  /** The names by which conditions are cut, of all files; made when first needed. */
  conditionNames?: ReadonlySet<string>;
}

/** Adds a node. */
export function addNode(draft: Draft, action: Action, file: SourceFile, span: Span): NodeId {
  const id = draft.nodes.length;
  draft.nodes.push({ id, action, file, span, next: [] });
  return id;
}
