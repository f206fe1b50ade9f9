import type { Say } from './labels.ts';
import { boxAbove, groupsOf } from './groups.ts';
import type { FlowGraph, FlowNode } from './flow-graph.ts';

/** `end` is a word of Mermaid itself. */
const CLASSES = { step: 'step', end: 'ends', otherwise: 'otherwise' } as const;
const SHAPES = { step: ['["', '"]'], end: ['(["', '"])'], otherwise: ['{{"', '"}}'] } as const;

/** The graph as a Mermaid flowchart, which GitHub, GitLab and most wikis draw. */
export function toMermaid(graph: FlowGraph, say: Say): string {
  const ids = new Map(graph.nodes.map(({ id }, index) => [id, `n${index + 1}`]));
  const nodeRow = (node: FlowNode): string => {
    const [open, close] = SHAPES[node.kind];
    return `${ids.get(node.id)}${open}${escaped(node.title)}${close}:::${node.isStart ? 'start' : CLASSES[node.kind]}`;
  };
  const groups = groupsOf(graph.nodes, say).flatMap(({ title, nodes }, index) => [
    `  subgraph g${index + 1}["${escaped(title)}"]`,
    ...nodes.map((node) => `    ${nodeRow(node)}`),
    '  end',
  ]);
  const edges = graph.edges.map(({ from, to, labels }) => {
    const label = labels.length > 0 ? `|"${labels.map(escaped).join('<br/>')}"|` : '';
    return `  ${ids.get(from)} -->${label} ${ids.get(to)}`;
  });
  // Here Mermaid knows no references, and takes `<` for HTML.
  const title = graph.title.replaceAll('<', '＜').replaceAll('>', '＞');
  const head = ['---', `title: ${JSON.stringify(title)}`, '---', 'flowchart TD'];
  return `${[...head, ...groups, ...edges, ...objectionRows(graph, say), ...STYLES].join('\n')}\n`;
}

/** The groups of objections in rows below all else, held there by lines that are not drawn. */
function objectionRows({ nodes, objections }: FlowGraph, say: Say): readonly string[] {
  if (objections.length === 0) return [];
  const boxes = objections.map(
    ({ lines, leads }, index) =>
      `  o${index + 1}["${[...lines, leads].map(escaped).join('<br/>')}"]:::objections`,
  );
  const holds = objections.map((_, index) => {
    const above = boxAbove(index);
    return `  ${above === undefined ? 'o0' : `o${above + 1}`} ~~~ o${index + 1}`;
  });
  return [
    `  o0["${escaped(say('graph/objections'))}"]:::head`,
    `  n${nodes.length} ~~~ o0`,
    ...boxes,
    ...holds,
  ];
}

/** Colours that are read on light and on dark pages. */
const STYLES = [
  '  classDef step fill:#dbeafe,stroke:#2563eb,color:#111827',
  '  classDef start fill:#2563eb,stroke:#1e40af,color:#ffffff',
  '  classDef objections fill:#fef3c7,stroke:#d97706,color:#111827,text-align:left',
  '  classDef ends fill:#dcfce7,stroke:#16a34a,color:#111827',
  '  classDef head fill:none,stroke:none',
  '  classDef otherwise fill:#f3f4f6,stroke:#6b7280,color:#111827',
];

/**
 * Signs that mean something to Mermaid, Markdown or HTML become the references by which Mermaid names them,
 * and so does the first of a text that Markdown would take for a list.
 */
function escaped(text: string): string {
  const plain = text.replace(/[#&<>"'`\\[\]{}|;*_~$%@]/g, reference);
  return plain.replace(/^(?:\d(?=\d*[.)]\s)|[-+](?=\s))/, reference);
}

function reference(sign: string): string {
  return `#${sign.charCodeAt(0)};`;
}
