import { ByteReader, ByteWriter, textSize, varintSize } from './bytes.ts';

/** All postings of one term, or of one term within one slice. */
export interface Entry {
  term: string;
  /** The commonest written form, folded; empty where it is no word of its own. */
  surface: string;
  /** How many documents have the term. */
  count: number;
  /** The number of the last of them. */
  last: number;
  /** A posting is the distance to the number before it (a varint; the first counts from 0) and a byte (PostingByte). */
  postings: Uint8Array;
}

/** An entry begins with its length, so that a search for another term can skip it. */
export function writeEntry(writer: ByteWriter, { term, surface, count, last, postings }: Entry): void {
  const shared = sharedPrefix(term, surface);
  const ending = surface.slice(shared);
  const numbers = [shared, count, last].reduce((size, number) => size + varintSize(number), 0);
  writer.varint(textSize(term) + textSize(ending) + numbers + postings.length);
  writer.text(term);
  writer.varint(shared);
  writer.text(ending);
  writer.varint(count);
  writer.varint(last);
  writer.bytes(postings);
}

/** Every entry of a block, in order of term; postings are views. Throws a RangeError on damaged bytes. */
export function readEntries(bytes: Uint8Array): Entry[] {
  const reader = new ByteReader(bytes);
  const entries: Entry[] = [];
  while (!reader.isAtEnd) entries.push(readEntry(reader.bytes(reader.varint())));
  return entries;
}

/** The entries of a block whose terms begin so, in order; the others are passed over. Throws a RangeError on damaged bytes. */
export function entriesBeginning(bytes: Uint8Array, beginning: string): Entry[] {
  const writer = new ByteWriter();
  for (let at = 0; at < beginning.length; at++) writer.varint(beginning.charCodeAt(at));
  const wanted = writer.finish();
  const reader = new ByteReader(bytes);
  const entries: Entry[] = [];
  while (!reader.isAtEnd) {
    const length = reader.varint();
    // Behind the length of the term, which takes a byte for each seven bits.
    let from = 0;
    while (reader.peek(from++) > 127);
    if (from + wanted.length <= length && reader.isNext(wanted, from))
      entries.push(readEntry(reader.bytes(length)));
    else reader.advance(length);
  }
  return entries;
}

/** The entry of one term, if the block has it: without decoding the others, which is what a cold worker would feel. */
export function findEntry(bytes: Uint8Array, term: string): Entry | undefined {
  const writer = new ByteWriter();
  writer.text(term);
  const wanted = writer.finish();
  const reader = new ByteReader(bytes);
  while (!reader.isAtEnd) {
    const length = reader.varint();
    if (wanted.length <= length && reader.isNext(wanted)) return readEntry(reader.bytes(length));
    reader.advance(length);
  }
  return undefined;
}

function readEntry(bytes: Uint8Array): Entry {
  const reader = new ByteReader(bytes);
  const term = reader.text();
  const shared = reader.varint();
  const surface = term.slice(0, shared) + reader.text();
  const count = reader.varint();
  const last = reader.varint();
  return { term, surface, count, last, postings: reader.rest() };
}

function sharedPrefix(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < most && one.charCodeAt(shared) === other.charCodeAt(shared)) shared++;
  return shared;
}
