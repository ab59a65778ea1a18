import { blockOf, type Directory } from '../core/search/directory.ts';
import { type Entry, findEntry, readEntries } from '../core/search/entry.ts';
import { blocksForPrefix } from '../core/search/expand-prefix.ts';
import { DamagedStoreError } from './result.ts';

/** What to look up in an index: whole terms, and beginnings of words. */
export interface Wanted {
  terms: Iterable<string>;
  prefixes: Iterable<string>;
}

/**
 * The entries of the wanted terms, and all that stand in the blocks of the wanted prefixes, by term; read in one
 * request. Throws a DamagedStoreError on bytes that do not decode.
 */
export async function findEntries(
  directory: Directory,
  { terms, prefixes }: Wanted,
  read: (blocks: readonly number[]) => Promise<Uint8Array[]>,
): Promise<ReadonlyMap<string, Entry>> {
  const whole = new Set<number>();
  for (const prefix of prefixes) for (const number of blocksForPrefix(directory, prefix)) whole.add(number);
  const blockOfTerm = new Map<string, number>();
  for (const term of terms) for (const number of blockOf(directory, term)) blockOfTerm.set(term, number);
  const numbers = [...new Set([...whole, ...blockOfTerm.values()])].sort((one, other) => one - other);
  if (numbers.length === 0) return new Map();
  const bytes = await read(numbers);
  const blocks = new Map(numbers.map((number, index) => [number, bytes[index] ?? new Uint8Array()]));
  try {
    return pick(blocks, whole, blockOfTerm);
  } catch (error) {
    throw new DamagedStoreError(`A block of the index does not decode: ${String(error)}`);
  }
}

function pick(
  blocks: ReadonlyMap<number, Uint8Array>,
  whole: ReadonlySet<number>,
  blockOfTerm: ReadonlyMap<string, number>,
): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [number, bytes] of blocks) {
    if (whole.has(number)) for (const entry of readEntries(bytes)) entries.set(entry.term, entry);
  }
  for (const [term, number] of blockOfTerm) {
    const bytes = whole.has(number) ? undefined : blocks.get(number);
    const entry = bytes && findEntry(bytes, term);
    if (entry) entries.set(term, entry);
  }
  return entries;
}
