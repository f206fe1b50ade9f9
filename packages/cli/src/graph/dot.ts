import type { Say } from './labels.ts';
import { boxAbove, groupsOf } from './groups.ts';
import type { FlowGraph, FlowNode } from './flow-graph.ts';

const LOOKS = {
  step: 'shape=box, style="rounded,filled", fillcolor="#dbeafe", color="#2563eb"',
  end: 'shape=box, style="rounded,filled", fillcolor="#dcfce7", color="#16a34a", peripheries=2',
  otherwise: 'shape=hexagon, style=filled, fillcolor="#f3f4f6", color="#6b7280"',
} as const;

/** The graph in Graphviz' language. */
export function toDot(graph: FlowGraph, say: Say): string {
  const groups = groupsOf(graph.nodes, say).flatMap(({ key, title, nodes }) => [
    `  subgraph ${quoted(`cluster ${key}`)} {`,
    `    label=${quoted(title)}; style=rounded; color="#9ca3af"; fontcolor="#6b7280";`,
    ...nodes.map((node) => `    ${nodeRow(node)}`),
    '  }',
  ]);
  const edges = graph.edges.map(({ from, to, labels }) => {
    return `  ${quoted(from)} -> ${quoted(to)}${labels.length > 0 ? ` [label=${quoted(labels.join('\n'))}]` : ''};`;
  });
  const head = [
    `digraph ${quoted(graph.title)} {`,
    '  rankdir=TB;',
    '  node [fontname="Noto Sans CJK SC, Microsoft YaHei, PingFang SC, sans-serif", fontsize=12];',
    '  edge [fontname="Noto Sans CJK SC, Microsoft YaHei, PingFang SC, sans-serif", fontsize=10];',
    `  label=${quoted(graph.title)}; labelloc=t;`,
  ];
  return `${[...head, ...groups, ...edges, ...objectionRows(graph, say), '}'].join('\n')}\n`;
}

function nodeRow({ id, kind, title, isStart }: FlowNode): string {
  return `${quoted(id)} [label=${quoted(title)}, ${LOOKS[kind]}${isStart ? ', penwidth=3' : ''}];`;
}

/** The groups of objections in rows, held there by lines that are not drawn. */
function objectionRows({ objections }: FlowGraph, say: Say): readonly string[] {
  if (objections.length === 0) return [];
  const boxes = objections.map(({ lines, leads }, index) => {
    const label = [...lines, leads].map((line) => `${inQuotes(line)}\\l`).join('');
    return `    "objections ${index + 1}" [label="${label}", shape=note, style=filled, fillcolor="#fef3c7", color="#d97706"];`;
  });
  const holds = objections.flatMap((_, index) => {
    const above = boxAbove(index);
    return above === undefined
      ? []
      : [`    "objections ${above + 1}" -> "objections ${index + 1}" [style=invis];`];
  });
  const head = `    label=${quoted(say('graph/objections'))}; style=rounded; color="#9ca3af"; fontcolor="#6b7280";`;
  return ['  subgraph "cluster objections" {', head, ...boxes, ...holds, '  }'];
}

function quoted(text: string): string {
  return `"${inQuotes(text)}"`;
}

/** A backslash would begin one of Graphviz' own signs. */
function inQuotes(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
