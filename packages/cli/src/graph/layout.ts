import { displayWidth } from '@parley/diagnostics';
import { Graph, layout } from '@dagrejs/dagre';
import type { FlowEdge, FlowGraph, FlowNode, ObjectionGroup } from './flow-graph.ts';

/** A box; `x` and `y` are its middle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line with the points that it goes through, and the middle of its label. */
export interface Way {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly x: number;
  readonly y: number;
}

/** A drawing whose parts have their places. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly (Box & { readonly node: FlowNode })[];
  readonly edges: readonly (Way & { readonly edge: FlowEdge })[];
  /** Where the objections begin, below all else. */
  readonly objectionsTop: number;
  readonly objections: readonly (Box & { readonly group: ObjectionGroup })[];
}

/** Sizes of text: a Chinese character takes two columns and is as wide as it is high. */
export const TEXT = { node: { column: 7.4, row: 20 }, label: { column: 6.2, row: 16 } } as const;

const PADDING = { x: 14, y: 9 };
const CAPTION_HEIGHT = 16;
const MARGIN = 24;
const GAP = 16;
const LOOP_WIDTH = 24;
const LEAST_WIDTH = 900;

/** Finds a place for every box and line. Widths are counted in columns, so that Chinese labels fit. */
export function layOut({ nodes, edges, objections }: FlowGraph): Layout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'TB',
    nodesep: 36,
    edgesep: 18,
    ranksep: 46,
    marginx: MARGIN,
    marginy: MARGIN,
  });
  for (const node of nodes) graph.setNode(node.id, sizeOf(node));
  for (const edge of edges) graph.setEdge(edge.from, edge.to, labelSize(edge), 'way');
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const listed = listBelow(objections, Math.max(width, LEAST_WIDTH), height + 2 * MARGIN);
  return {
    width: Math.ceil(Math.max(width, listed.width)),
    height: Math.ceil(Math.max(height, listed.height)),
    nodes: nodes.map((node) => ({ node, ...(graph.node(node.id) as Box) })),
    edges: edges.map((edge) => ({ edge, ...wayOf(graph, edge) })),
    objectionsTop: height + MARGIN,
    objections: listed.boxes,
  };
}

/** The label of a loop goes beside it: the layout would put it in the middle of the loop. */
function wayOf(graph: Graph, edge: FlowEdge): Way {
  const way = graph.edge(edge.from, edge.to, 'way') as Way & { width: number };
  if (edge.from !== edge.to) return way;
  const node = graph.node(edge.from) as Box;
  return { points: way.points, x: node.x + node.width / 2 + LOOP_WIDTH + way.width / 2, y: node.y };
}

function sizeOf({ title, phase }: FlowNode): { width: number; height: number } {
  const columns = Math.max(displayWidth(title), 8);
  return {
    width: columns * TEXT.node.column + 2 * PADDING.x,
    height: TEXT.node.row + (phase ? CAPTION_HEIGHT : 0) + 2 * PADDING.y,
  };
}

function labelSize({ from, to, labels }: FlowEdge): object {
  if (labels.length === 0) return { width: 0, height: 0 };
  const columns = Math.max(...labels.map(displayWidth));
  const loop = from === to ? LOOP_WIDTH : 0;
  return {
    width: columns * TEXT.label.column + 8 + loop,
    height: labels.length * TEXT.label.row + 4,
    labelpos: 'c',
  };
}

/** Sets boxes of objections in columns, each where the shortest column ends. */
function listBelow(groups: readonly ObjectionGroup[], width: number, top: number) {
  const sizes = groups.map(({ lines, leads }) => ({
    width: Math.max(...[...lines, leads].map(displayWidth)) * TEXT.node.column + 2 * PADDING.x,
    height: (lines.length + 1) * TEXT.node.row + 2 * PADDING.y,
  }));
  const columnWidth = Math.max(...sizes.map((size) => size.width), 0);
  const count = Math.max(
    1,
    Math.min(groups.length, Math.floor((width - 2 * MARGIN + GAP) / (columnWidth + GAP))),
  );
  const ends = Array.from({ length: count }, () => top);
  const boxes = groups.map((group, index) => {
    const height = sizes[index]?.height ?? 0;
    const column = ends.indexOf(Math.min(...ends));
    const y = (ends[column] ?? top) + height / 2;
    ends[column] = y + height / 2 + GAP;
    return {
      group,
      x: MARGIN + column * (columnWidth + GAP) + columnWidth / 2,
      y,
      width: columnWidth,
      height,
    };
  });
  const bottom = groups.length > 0 ? Math.max(...ends) - GAP + MARGIN : 0;
  return {
    boxes,
    width: groups.length > 0 ? count * (columnWidth + GAP) - GAP + 2 * MARGIN : 0,
    height: bottom,
  };
}
