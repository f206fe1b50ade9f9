/**
 * Groups what can be come to from each other: the strongly connected components of a graph of nodes 0 to
 * `size` − 1 (Tarjan's algorithm, without recursion, since ways are long). A component comes after all that
 * it leads to.
 */
export function componentsOf(size: number, next: (node: number) => readonly number[]): number[][] {
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const onStack = new Uint8Array(size);
  const stack: number[] = [];
  const components: number[][] = [];
  let count = 0;
  const enter = (node: number): Frame => {
    index[node] = low[node] = count++;
    stack.push(node);
    onStack[node] = 1;
    return { node, edges: next(node), at: 0 };
  };
  for (let root = 0; root < size; root++) {
    if (index[root] !== -1) continue;
    const path = [enter(root)];
    for (let frame = path.at(-1); frame; frame = path.at(-1)) {
      const to = frame.edges[frame.at++];
      if (to === undefined) {
        path.pop();
        const before = path.at(-1)?.node;
        if (before !== undefined)
          low[before] = Math.min(low[before] as number, low[frame.node] as number);
        if (low[frame.node] === index[frame.node])
          components.push(takeDownTo(stack, frame.node, onStack));
      } else if (index[to] === -1) path.push(enter(to));
      else if (onStack[to])
        low[frame.node] = Math.min(low[frame.node] as number, index[to] as number);
    }
  }
  return components;
}

interface Frame {
  readonly node: number;
  readonly edges: readonly number[];
  at: number;
}

/** Takes the nodes from a stack that were entered since a node was, and that node. */
function takeDownTo(stack: number[], node: number, onStack: Uint8Array): number[] {
  const component = stack.splice(stack.lastIndexOf(node));
  for (const one of component) onStack[one] = 0;
  return component;
}
