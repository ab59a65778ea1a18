import { type Block, mergeSlices, packBlocks } from '../core/search/blocks.ts';
import type { Entry } from '../core/search/entry.ts';
import { impactOf } from '../core/search/impact.ts';
import { type IndexDocument, indexSlice, meanLength } from '../core/search/index-slice.ts';
import { nameByte } from '../core/search/name-number.ts';
import { nameTokenizer } from '../core/search/name-tokens.ts';
import { passagesPerShard, shardBoundaries } from '../core/search/shards.ts';
import { termFilter } from '../core/search/term-filter.ts';
import type { PackRows } from './pack-rows.ts';
import { tokenizer } from './tokenizer.ts';

/** How many passages stand for all of them when lengths and cuts are estimated. */
const sampleSize = 500;
/** How many words corrections are chosen from, over all shards: beyond the most frequent, a correction is a guess. */
const mostWords = 30_000;

/** What must be known before the first slice is indexed, and be the same for all of them. */
export interface IndexPlan {
  averageLength: number;
  boundaries: string[];
}

export function planIndex(rows: PackRows): IndexPlan {
  const count = rows.counts.passages;
  const stride = Math.max(1, Math.floor(count / sampleSize));
  const sample = Array.from({ length: Math.min(count, sampleSize) }, (_, index) =>
    rows.passageDocument(index * stride),
  );
  const averageLength = meanLength(sample, tokenizer);
  const shards = Math.ceil(count / passagesPerShard);
  return {
    averageLength,
    boundaries:
      shards > 1
        ? shardBoundaries(
            indexSlice(sample, tokenizer, () => 1),
            shards,
          )
        : [],
  };
}

export function indexPassages(rows: PackRows, from: number, to: number, averageLength: number): Entry[] {
  return indexSlice(documents(rows, from, to), tokenizer, ({ frequency, length }) =>
    impactOf(frequency, length, averageLength),
  );
}

/** The blocks and the words of one shard, from its slices in order; `after` is the last term of the shard before. */
export function mergeShard(
  slices: Iterable<readonly Entry[]>,
  { shards, after }: { shards: number; after: string },
): { blocks: Block[]; words: string[] } {
  const entries = mergeSlices(slices);
  return { blocks: packBlocks(entries, after), words: frequentWords(entries, Math.ceil(mostWords / shards)) };
}

/** The index over the names of topics, which is small enough to be built at once. */
export function indexNames(rows: PackRows): { blocks: Block[]; words: string[]; filter: Uint8Array } {
  const names = Array.from({ length: rows.counts.topics }, (_, topic) => rows.nameDocuments(topic)).flat();
  const entries = indexSlice(names, nameTokenizer(tokenizer), nameByte);
  return {
    blocks: packBlocks(entries),
    words: frequentWords(entries, mostWords),
    filter: termFilter(entries.map(({ term }) => term)),
  };
}

function frequentWords(entries: readonly Entry[], most: number): string[] {
  return entries
    .filter(({ surface }) => surface.length >= 3 && !/\d/.test(surface))
    .toSorted((one, other) => other.count - one.count || (one.term < other.term ? -1 : 1))
    .slice(0, most)
    .map(({ surface }) => surface);
}

function* documents(rows: PackRows, from: number, to: number): Generator<IndexDocument> {
  for (let number = from; number < to; number++) yield rows.passageDocument(number);
}
