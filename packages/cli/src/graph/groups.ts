import type { Phase } from '@parley/language';
import type { FlowNode } from './flow-graph.ts';
import type { Say } from './labels.ts';

/** Boxes that belong together: the steps of a phase, the ends. */
export interface Group {
  readonly key: Phase | 'steps' | 'ends';
  readonly title: string;
  readonly nodes: readonly FlowNode[];
}

const PHASES: readonly Phase[] = [
  'open',
  'verify',
  'purpose',
  'discover',
  'urgency',
  'negotiate',
  'promise',
  'close',
];

/** The groups that have boxes: phases in the order of a call, what has none, ends. */
export function groupsOf(nodes: readonly FlowNode[], say: Say): readonly Group[] {
  const groups: readonly Group[] = [
    ...PHASES.map((phase) => ({
      key: phase,
      title: say(`phase/${phase}`),
      nodes: nodes.filter((node) => node.phase === phase),
    })),
    {
      key: 'steps',
      title: say('graph/no-phase'),
      nodes: nodes.filter(({ kind, phase }) => kind === 'otherwise' || (kind === 'step' && !phase)),
    },
    { key: 'ends', title: say('graph/ends'), nodes: nodes.filter(({ kind }) => kind === 'end') },
  ];
  return groups.filter((group) => group.nodes.length > 0);
}

const IN_A_ROW = 4;

/** For drawings that place boxes by their lines: which box of a list, by its index, a box is to stand below. */
export function boxAbove(index: number): number | undefined {
  return index < IN_A_ROW ? undefined : index - IN_A_ROW;
}
