import type { Say } from './labels.ts';
import { groupsOf } from './groups.ts';
import type { FlowGraph, FlowNode } from './flow-graph.ts';

const SHAPES = { step: ['["', '"]'], objections: ['>"', '"]'], end: ['(["', '"])'], otherwise: ['{{"', '"}}'] } as const;

/** The graph as a Mermaid flowchart, which GitHub, GitLab and most wikis draw. */
export function toMermaid(graph: FlowGraph, say: Say): string {
  const ids = new Map(graph.nodes.map(({ id }, index) => [id, `n${index + 1}`]));
  const nodeRow = (node: FlowNode): string => {
    const [open, close] = SHAPES[node.kind];
    return `${ids.get(node.id)}${open}${node.lines.map(escaped).join('<br/>')}${close}:::${node.isStart ? 'start' : node.kind}`;
  };
  const groups = groupsOf(graph.nodes, say).flatMap(({ title, nodes }, index) => [
    `  subgraph g${index + 1}["${escaped(title)}"]`,
    ...nodes.map((node) => `    ${nodeRow(node)}`),
    '  end',
  ]);
  const edges = graph.edges.map(({ from, to, labels }) => {
    const label = labels.length > 0 ? `|"${labels.map(escaped).join('<br/>')}"|` : '';
    const arrow = from.startsWith('step ') ? '-->' : '-.->';
    return `  ${ids.get(from)} ${arrow}${label} ${ids.get(to)}`;
  });
  const head = ['---', `title: ${JSON.stringify(graph.title)}`, '---', 'flowchart TD'];
  return `${[...head, ...groups, ...edges, ...STYLES].join('\n')}\n`;
}

/** Colours that are read on light and on dark pages. */
const STYLES = [
  '  classDef step fill:#dbeafe,stroke:#2563eb,color:#111827',
  '  classDef start fill:#2563eb,stroke:#1e40af,color:#ffffff',
  '  classDef objections fill:#fef3c7,stroke:#d97706,color:#111827,text-align:left',
  '  classDef end_ fill:#dcfce7,stroke:#16a34a,color:#111827',
  '  classDef otherwise fill:#f3f4f6,stroke:#6b7280,color:#111827',
];

/** Signs that mean something to Mermaid or to HTML become the references by which Mermaid names them. */
function escaped(text: string): string {
  return text.replace(/[#&<>"'`\\[\]{}()|;:*_~$%@/-]/g, (sign) => (/[:()/-]/.test(sign) ? sign : `#${sign.charCodeAt(0)};`));
}
