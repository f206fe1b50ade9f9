import type { Say } from './labels.ts';
import { groupsOf } from './groups.ts';
import type { FlowGraph, FlowNode } from './flow-graph.ts';

const LOOKS = {
  step: 'shape=box, style="rounded,filled", fillcolor="#dbeafe", color="#2563eb"',
  objections: 'shape=note, style=filled, fillcolor="#fef3c7", color="#d97706"',
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
    const looks = [...(labels.length > 0 ? [`label=${quoted(labels.join('\n'))}`] : []), ...(from.startsWith('step ') ? [] : ['style=dashed'])];
    return `  ${quoted(from)} -> ${quoted(to)}${looks.length > 0 ? ` [${looks.join(', ')}]` : ''};`;
  });
  const head = [
    `digraph ${quoted(graph.title)} {`,
    '  rankdir=TB;',
    '  node [fontname="Noto Sans CJK SC, Microsoft YaHei, PingFang SC, sans-serif", fontsize=12];',
    '  edge [fontname="Noto Sans CJK SC, Microsoft YaHei, PingFang SC, sans-serif", fontsize=10];',
    `  label=${quoted(graph.title)}; labelloc=t;`,
  ];
  return `${[...head, ...groups, ...edges, '}'].join('\n')}\n`;
}

function nodeRow({ id, kind, lines, isStart }: FlowNode): string {
  const label = kind === 'objections' ? lines.map((line) => `${inQuotes(line)}\\l`).join('') : inQuotes(lines.join('\n'));
  const weight = isStart ? ', penwidth=3' : '';
  return `${quoted(id)} [label="${label}", ${LOOKS[kind]}${weight}];`;
}

function quoted(text: string): string {
  return `"${inQuotes(text)}"`;
}

/** A backslash would begin one of Graphviz' own signs. */
function inQuotes(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
