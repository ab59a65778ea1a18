import type { Entry } from './entry.ts';

/** How many passages' postings are merged at once: what bounds the memory of an import (about 1 MB of postings). */
export const passagesPerShard = 8_192;

/**
 * Terms that cut the index into `shards` parts of about equal size, judged by a sample of its entries. Part n holds
 * the terms from boundary n − 1 up to, not including, boundary n.
 */
export function shardBoundaries(sample: readonly Entry[], shards: number): string[] {
  const size = ({ term, postings }: Entry) => term.length + postings.length + 4;
  const total = sample.reduce((bytes, entry) => bytes + size(entry), 0);
  const boundaries: string[] = [];
  let bytes = 0;
  for (const entry of sample) {
    if (boundaries.length < shards - 1 && bytes >= (total / shards) * (boundaries.length + 1))
      boundaries.push(entry.term);
    bytes += size(entry);
  }
  return boundaries;
}

/** Entries that are in order of term, cut at the boundaries: one list a shard, empty ones included. */
export function cutAt(entries: readonly Entry[], boundaries: readonly string[]): Entry[][] {
  const shards: Entry[][] = [[]];
  for (const entry of entries) {
    while (shards.length <= boundaries.length && entry.term >= (boundaries[shards.length - 1] ?? ''))
      shards.push([]);
    shards[shards.length - 1]?.push(entry);
  }
  while (shards.length <= boundaries.length) shards.push([]);
  return shards;
}
