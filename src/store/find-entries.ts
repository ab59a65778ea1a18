import { blockOf, type Directory } from '../core/search/directory.ts';
import { type Entry, readEntries } from '../core/search/entry.ts';
import { blocksForPrefix } from '../core/search/expand-prefix.ts';
import { DamagedStoreError } from './result.ts';

/** What to look up in an index: whole terms, and beginnings of words. */
export interface Wanted {
  terms: Iterable<string>;
  prefixes: Iterable<string>;
}

/** All entries of the blocks in which the wanted ones are, by term; read in one request. */
export async function findEntries(
  directory: Directory,
  { terms, prefixes }: Wanted,
  read: (blocks: readonly number[]) => Promise<Uint8Array[]>,
): Promise<ReadonlyMap<string, Entry>> {
  const numbers = new Set<number>();
  for (const term of terms) for (const number of blockOf(directory, term)) numbers.add(number);
  for (const prefix of prefixes) for (const number of blocksForPrefix(directory, prefix)) numbers.add(number);
  const blocks = numbers.size === 0 ? [] : await read([...numbers].sort((one, other) => one - other));
  const entries = new Map<string, Entry>();
  for (const bytes of blocks) for (const entry of decoded(bytes)) entries.set(entry.term, entry);
  return entries;
}

function decoded(bytes: Uint8Array): Entry[] {
  try {
    return readEntries(bytes);
  } catch (error) {
    throw new DamagedStoreError(`A block of the index does not decode: ${String(error)}`);
  }
}
