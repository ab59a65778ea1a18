/** Which text node, and where in it, a place in a block's text is. Knows nothing of the DOM but that nodes hold text. */
import { lowerBound } from '../core/lower-bound.ts';

/** Text joined from nodes, and how it lies in them. */
export interface JoinedText<N> {
  text: string;
  nodes: N[];
  /** Where in `text` each node begins. */
  starts: number[];
  /** Where in each node its part begins; 0 but for the pieces of very long nodes. */
  offsets: number[];
}

/** Add `data`, which begins at `offset` of `node`. */
export function append<N>(joined: JoinedText<N>, node: N, offset: number, data: string): void {
  joined.nodes.push(node);
  joined.starts.push(joined.text.length);
  joined.offsets.push(offset);
  joined.text += data;
}

/** The node (and which of the nodes it is) and the offset in it of a position in the text. `end`: of the character before it. */
export function positionIn<N>(
  { starts, nodes, offsets }: JoinedText<N>,
  offset: number,
  end = false,
): { node: N; index: number; offset: number } | undefined {
  const wanted = end ? offset - 1 : offset;
  const index = lowerBound(starts.length, (at) => (starts[at] ?? 0) <= wanted) - 1;
  const node = nodes[index];
  return node && { node, index, offset: offset - (starts[index] ?? 0) + (offsets[index] ?? 0) };
}
