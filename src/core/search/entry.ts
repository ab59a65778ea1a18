import { ByteReader, type ByteWriter } from './bytes.ts';

/** All postings of one term, or of one term within one slice. */
export interface Entry {
  term: string;
  /** The commonest written form, folded; empty where it is no word of its own. */
  surface: string;
  /** How many documents have the term. */
  count: number;
  /** The number of the last of them. */
  last: number;
  /** A posting is the distance to the number before it (a varint; the first counts from 0) and one byte of impact. */
  postings: Uint8Array;
}

export function writeEntry(writer: ByteWriter, entry: Entry): void {
  writer.text(entry.term);
  const shared = sharedPrefix(entry.term, entry.surface);
  writer.varint(shared);
  writer.text(entry.surface.slice(shared));
  writer.varint(entry.count);
  writer.varint(entry.last);
  writer.varint(entry.postings.length);
  writer.bytes(entry.postings);
}

/** Every entry of a block, in order of term; postings are views. Throws a RangeError on damaged bytes. */
export function readEntries(bytes: Uint8Array): Entry[] {
  const reader = new ByteReader(bytes);
  const entries: Entry[] = [];
  while (!reader.isAtEnd) entries.push(readEntry(reader));
  return entries;
}

function readEntry(reader: ByteReader): Entry {
  const term = reader.text();
  const shared = reader.varint();
  const surface = term.slice(0, shared) + reader.text();
  const count = reader.varint();
  const last = reader.varint();
  return { term, surface, count, last, postings: reader.bytes(reader.varint()) };
}

function sharedPrefix(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < most && one.charCodeAt(shared) === other.charCodeAt(shared)) shared++;
  return shared;
}
