import type { FlowEdge, FlowGraph, FlowNode, ObjectionGroup } from './flow-graph.ts';
import type { Say } from './labels.ts';
import { layOut, TEXT, type Box, type Layout, type Way } from './layout.ts';

const TITLE_HEIGHT = 44;

/** Colours for a light page, and for a dark one where the reader asks for it. */
const STYLE = `
    .page { fill: #ffffff } text { font-family: "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; font-size: 14px; fill: #111827 }
    .title { font-size: 18px; font-weight: bold } .head { font-weight: bold } .caption { font-size: 11px; fill: #4b5563 } .leads { fill: #92400e }
    .label { font-size: 12px; fill: #374151; stroke: #ffffff; stroke-width: 4px; paint-order: stroke; stroke-linejoin: round }
    .box { stroke-width: 1.3 } .way { fill: none; stroke: #6b7280; stroke-width: 1.3 } .tip { fill: #6b7280 }
    .step { fill: #eff6ff; stroke: #3b82f6 } .end { fill: #dcfce7; stroke: #16a34a } .objections { fill: #fffbeb; stroke: #d97706 }
    .otherwise { fill: #f3f4f6; stroke: #6b7280; stroke-dasharray: 5 4 } .start { stroke-width: 3 }
    @media (prefers-color-scheme: dark) {
      .page { fill: #0f172a } text { fill: #e5e7eb } .caption { fill: #9ca3af } .leads { fill: #fcd34d } .label { fill: #d1d5db; stroke: #0f172a }
      .step { fill: #1e3a5f } .end { fill: #14432a } .objections { fill: #3b2a10 } .otherwise { fill: #1f2937 } .way { stroke: #9ca3af } .tip { fill: #9ca3af }
    }
  `;

/** The graph as a drawing of its own, without anything to load. */
export function toSvg(graph: FlowGraph, say: Say): string {
  const placed = layOut(graph);
  const width = Math.max(placed.width, 320);
  const height = placed.height + TITLE_HEIGHT;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(graph.title)}</title>`,
    `<style>${STYLE}</style>`,
    '<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="tip" d="M0 0 10 5 0 10z"/></marker></defs>',
    `<rect class="page" width="${width}" height="${height}"/>`,
    `<text class="title" x="24" y="32">${escaped(graph.title)}</text>`,
    `<g transform="translate(0 ${TITLE_HEIGHT})">`,
    ...partsOf(placed, say),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** Lines first, so that boxes and labels cover them. */
function partsOf({ nodes, edges, objections, objectionsTop }: Layout, say: Say): readonly string[] {
  const head = `<text class="head" x="24" y="${round(objectionsTop + 8)}">${escaped(say('graph/objections'))}</text>`;
  return [
    ...edges.map((placed) => {
      const own =
        placed.edge.from === placed.edge.to
          ? nodes.find(({ node }) => node.id === placed.edge.from)
          : undefined;
      return `<path class="way" marker-end="url(#tip)" d="${own ? loop(own) : curve(placed.points)}"/>`;
    }),
    ...nodes.map((placed) => nodeBox(placed.node, placed, say)),
    ...edges.flatMap((placed) => labelRows(placed.edge, placed)),
    ...(objections.length > 0 ? [head] : []),
    ...objections.map((placed) => objectionBox(placed.group, placed)),
  ];
}

/** A curve that goes through the middles between the points, and bends at them. */
function curve(points: Way['points']): string {
  const [first, ...rest] = points;
  const last = rest.pop();
  if (!first || !last) return '';
  const bends = rest.map((point, index) => {
    const next = rest[index + 1] ?? last;
    const end =
      index === rest.length - 1 ? last : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${pair(point)} ${pair(end)}`;
  });
  return [`M${pair(first)}`, ...(bends.length > 0 ? bends : [`L${pair(last)}`])].join(' ');
}

/** A way back to the box that it leaves, at its right side, where the layout left room for the label. */
function loop({ x, y, width }: Box): string {
  const right = x + width / 2;
  return `M${pair({ x: right, y: y - 9 })} C${pair({ x: right + 30, y: y - 22 })} ${pair({ x: right + 30, y: y + 22 })} ${pair({ x: right, y: y + 9 })}`;
}

function pair({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function rect(look: string, { x, y, width, height }: Box, radius: number): string {
  const place = `x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${round(height)}"`;
  return `<rect class="box ${look}" ${place} rx="${radius}"/>`;
}

function nodeBox({ kind, title, phase, isStart }: FlowNode, box: Box, say: Say): string {
  const top = box.y - box.height / 2;
  const at = `x="${round(box.x)}" text-anchor="middle"`;
  const caption = phase
    ? `<text class="caption" ${at} y="${round(top + 19)}">${escaped(say(`phase/${phase}`))}</text>`
    : '';
  const text = `<text ${at} y="${round(top + (phase ? 39 : 24))}">${escaped(title)}</text>`;
  return `<g>${rect(`${kind}${isStart ? ' start' : ''}`, box, kind === 'step' ? 6 : round(box.height / 2))}${caption}${text}</g>`;
}

function objectionBox({ lines, leads }: ObjectionGroup, box: Box): string {
  const rows = [...lines, leads].map((line, index) => {
    const y = round(box.y - box.height / 2 + 9 + (index + 0.75) * TEXT.node.row);
    return `<text${index === lines.length ? ' class="leads"' : ''} x="${round(box.x - box.width / 2 + 14)}" y="${y}">${escaped(line)}</text>`;
  });
  return `<g>${rect('objections', box, 6)}${rows.join('')}</g>`;
}

function labelRows({ labels }: FlowEdge, { x, y }: Way): readonly string[] {
  const top = y - (labels.length * TEXT.label.row) / 2;
  return labels.map((label, index) => {
    const row = round(top + (index + 0.75) * TEXT.label.row);
    return `<text class="label" x="${round(x)}" y="${row}" text-anchor="middle">${escaped(label)}</text>`;
  });
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
