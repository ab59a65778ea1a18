import { lowerBound } from '../core/lower-bound.ts';
import type { Block } from '../core/search/blocks.ts';
import type { TermRange } from '../core/search/expand-prefix.ts';

/** An index as queries read it: its blocks, found by the terms in them. */
export interface BlockReader {
  /** The block in which each of the terms stands, if it stands anywhere. */
  around(terms: readonly string[]): Promise<(Block | undefined)[]>;
  /** The blocks that hold a range of terms, in order; of more than `most`, the first. */
  within(range: TermRange, most: number): Promise<Block[]>;
}

/** Blocks in order of term that are in memory. */
export function blocksInMemory(blocks: () => readonly Block[]): BlockReader {
  return {
    around: async (terms) => terms.map((term) => blocks()[firstWithLastFrom(blocks(), term)]),
    async within({ from, to }, most) {
      const first = firstWithLastFrom(blocks(), from);
      return blocks().slice(first, Math.min(first + most, firstWithLastFrom(blocks(), to) + 1));
    },
  };
}

function firstWithLastFrom(blocks: readonly Block[], term: string): number {
  return lowerBound(blocks.length, (index) => (blocks[index]?.last ?? '') < term);
}
