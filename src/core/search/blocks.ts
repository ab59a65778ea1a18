import { ByteReader, ByteWriter } from './bytes.ts';
import { type Entry, writeEntry } from './entry.ts';

/**
 * Blocks are runs of entries in order of term, as SSTables have them (Chang et al., "Bigtable", OSDI 2006), so that a
 * prefix is one run of blocks. 2 kB holds some eighty rare terms, or a frequent one alone: a cold worker, whose code
 * is not yet optimised, would feel the search through a larger one.
 */
const blockSize = 2_048;

export interface Block {
  /** The last term of the block before it, '' for the first: what lies between is here or nowhere. */
  after: string;
  /** The last term in it: its key, so that a range finds the block of any term. */
  last: string;
  bytes: Uint8Array;
}

/** Pack entries that are in order of term into blocks; `after` is the last term that was packed before. */
export function packBlocks(entries: Iterable<Entry>, after = ''): Block[] {
  const blocks: Block[] = [];
  let writer = new ByteWriter(blockSize);
  let last = after;
  const close = () => {
    if (writer.length > 0) blocks.push({ after: blocks.at(-1)?.last ?? after, last, bytes: writer.finish() });
    writer = new ByteWriter(blockSize);
  };
  for (const entry of entries) {
    if (writer.length > 0 && writer.length + entry.postings.length + entry.term.length > blockSize) close();
    writeEntry(writer, entry);
    last = entry.term;
  }
  close();
  return blocks;
}

/** The same entries as bytes of any length, for what is written in passing. */
export function packEntries(entries: Iterable<Entry>): Uint8Array {
  const writer = new ByteWriter(blockSize);
  for (const entry of entries) writeEntry(writer, entry);
  return writer.finish();
}

/** Join the entries of slices, given in ascending order of their documents, into one list in order of term. */
export function mergeSlices(slices: Iterable<readonly Entry[]>): Entry[] {
  const byTerm = new Map<string, Entry[]>();
  for (const slice of slices) {
    for (const entry of slice) {
      const parts = byTerm.get(entry.term);
      if (parts) parts.push(entry);
      else byTerm.set(entry.term, [entry]);
    }
  }
  return [...byTerm.keys()].sort().map((term) => joinParts(byTerm.get(term) ?? []));
}

function joinParts(parts: Entry[]): Entry {
  const [first] = parts;
  if (!first) throw new RangeError('A term without postings cannot be joined.');
  if (parts.length === 1) return first;
  const writer = new ByteWriter(parts.reduce((bytes, { postings }) => bytes + postings.length + 4, 0));
  let joined: Entry = { ...first, count: 0, last: 0 };
  let commonest = 0;
  for (const part of parts) {
    appendPostings(writer, part.postings, joined.last);
    if (part.count > commonest) joined.surface = part.surface;
    commonest = Math.max(commonest, part.count);
    joined = { ...joined, count: joined.count + part.count, last: part.last };
  }
  return { ...joined, postings: writer.finish() };
}

/** Only the first distance counts from another number than before; the rest is copied as it is. */
function appendPostings(writer: ByteWriter, postings: Uint8Array, last: number): void {
  const reader = new ByteReader(postings);
  writer.varint(reader.varint() - last);
  writer.bytes(reader.rest());
}
