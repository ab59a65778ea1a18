import type { Block } from '../core/search/blocks.ts';
import { type Entry, entriesBeginning, findEntry } from '../core/search/entry.ts';
import { rangesOfPrefix } from '../core/search/expand-prefix.ts';
import type { BlockReader } from './block-reader.ts';
import { DamagedStoreError } from './result.ts';

/** What to look up in an index: whole terms, and beginnings of words. */
export interface LookUp {
  terms: Iterable<string>;
  prefixes: Iterable<string>;
}

/** How many blocks a beginning may cost (48 kB); of a longer range, only the exact beginning is read. */
const mostBlocks = 24;

/**
 * The entries of the wanted terms, and all that stand in the blocks of the wanted prefixes, by term; read in one round.
 * Throws a DamagedStoreError on bytes that do not decode.
 */
export async function findEntries(
  index: BlockReader,
  { terms, prefixes }: LookUp,
): Promise<ReadonlyMap<string, Entry>> {
  const beginnings = [...new Set(prefixes)];
  const wanted = [...new Set(terms)];
  // What begins like a prefix stands in the blocks that are read for it.
  const others = wanted.filter((term) => !beginnings.some((prefix) => term.startsWith(prefix)));
  const [around, ...begun] = await Promise.all([
    index.around(others),
    ...beginnings.map((prefix) => blocksOfPrefix(index, prefix)),
  ]);
  const blocks = [...begun.flat(), ...around.filter((block) => block !== undefined)];
  const left = wanted.filter((term) => !blocks.some(({ after, last }) => after < term && term <= last));
  // Left are what lies behind the last block, and where not all blocks of a prefix were read.
  const unread = left.filter((term) => !others.includes(term));
  if (unread.length > 0) blocks.push(...(await index.around(unread)).filter((block) => block !== undefined));
  try {
    return pick({ wanted, blocks, begun, beginnings });
  } catch (error) {
    throw new DamagedStoreError(`A block of the index does not decode: ${String(error)}`);
  }
}

async function blocksOfPrefix(index: BlockReader, prefix: string): Promise<Block[]> {
  const [wide, narrow] = rangesOfPrefix(prefix);
  if (!wide) return [];
  const blocks = await index.within(wide, mostBlocks + 1);
  if (blocks.length <= mostBlocks) return blocks;
  return index.within(narrow ?? wide, mostBlocks);
}

interface Read {
  wanted: readonly string[];
  blocks: readonly Block[];
  /** The blocks of each beginning. */
  begun: readonly (readonly Block[])[];
  beginnings: readonly string[];
}

function pick({ wanted, blocks, begun, beginnings }: Read): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  begun.forEach((all, place) => {
    const beginning = rangesOfPrefix(beginnings[place] ?? '')[0]?.from ?? '';
    for (const { bytes } of all)
      for (const entry of entriesBeginning(bytes, beginning)) entries.set(entry.term, entry);
  });
  for (const term of wanted) {
    if (entries.has(term)) continue;
    const block = blocks.find(({ after, last }) => after < term && term <= last);
    const entry = block && findEntry(block.bytes, term);
    if (entry) entries.set(term, entry);
  }
  return entries;
}
