import type { Block } from '../core/search/blocks.ts';
import type { WordList } from '../core/search/spelling-candidates.ts';
import type { CurrentRow } from './database.ts';
import type { Rows, TopicRow } from './rows.ts';

/** Two megabytes of postings: all blocks that a reader's session touches, in most stores. */
const mostBlockBytes = 2_000_000;
const mostTopics = 300;

/**
 * What a worker keeps between its queries, for one import: a reader who types asks for the same words again and again.
 * Bounded; the oldest goes first.
 */
export class RowCache {
  readonly current: CurrentRow;
  words?: WordList;
  dates?: Uint32Array;
  lastSearch: Rows['lastSearch'];
  readonly index = new BlockCache();
  readonly names = new BlockCache();
  readonly #topics = new Map<number, TopicRow>();

  constructor(current: CurrentRow) {
    this.current = current;
  }

  topic(number: number): TopicRow | undefined {
    return this.#topics.get(number);
  }

  keepTopic(number: number, row: TopicRow): void {
    this.#topics.delete(number); // So that what was used last stands last.
    if (this.#topics.size >= mostTopics) dropFirst(this.#topics);
    this.#topics.set(number, row);
  }
}

/** Blocks of one index, found like those on the disk. */
export class BlockCache {
  /** By the term before their first. */
  readonly #blocks = new Map<string, Block>();
  #bytes = 0;

  /** The block around a term, if it is here. */
  around(term: string): Block | undefined {
    for (const block of this.#blocks.values()) {
      if (block.after < term && term <= block.last) return block;
    }
    return undefined;
  }

  /** All blocks that hold a range of terms, if all are here; of more than `most`, the first. */
  within({ from, to }: { from: string; to: string }, most: number): Block[] | undefined {
    const blocks: Block[] = [];
    for (let block = this.around(from); block; block = this.#blocks.get(block.last)) {
      blocks.push(block);
      if (block.last >= to || blocks.length === most) return blocks;
    }
    return undefined;
  }

  keep(block: Block): void {
    if (this.#blocks.has(block.after)) return;
    this.#blocks.set(block.after, block);
    this.#bytes += block.bytes.length;
    while (this.#bytes > mostBlockBytes) this.#bytes -= dropFirst(this.#blocks)?.bytes.length ?? this.#bytes;
  }
}

function dropFirst<K, V>(map: Map<K, V>): V | undefined {
  for (const [key, value] of map) {
    map.delete(key);
    return value;
  }
  return undefined;
}
