/** The first term of every block, in order: which blocks a query must read. */
export type Directory = readonly string[];

/** The number of the block that holds `term` if any does; none where the index is empty. */
export function blockOf(directory: Directory, term: string): number[] {
  const block = lastAtMost(directory, term);
  return block < 0 ? [] : [block];
}

/** The numbers of the blocks that can hold terms that begin with `prefix`. */
export function blocksOfPrefix(directory: Directory, prefix: string): number[] {
  // No unit sorts after U+FFFF, so this ends behind every term with the prefix.
  const from = Math.max(0, lastAtMost(directory, prefix));
  const to = lastAtMost(directory, `${prefix}\uffff`);
  const blocks: number[] = [];
  for (let block = from; block <= to; block++) blocks.push(block);
  return blocks;
}

function lastAtMost(directory: Directory, term: string): number {
  let low = 0;
  let high = directory.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((directory[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
