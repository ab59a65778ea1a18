import { ByteWriter } from './bytes.ts';
import type { Entry } from './entry.ts';
import type { Term, Tokenizer } from './tokenize.ts';

/** A text of a document and how much its words weigh against those of the body (BM25F's field weights). */
export interface Field {
  text: string;
  weight: number;
}

/** What is indexed under one number. Its length is that of the fields of weight 1. */
export interface IndexDocument {
  number: number;
  fields: Field[];
}

interface Collected {
  surface: string;
  /** How often that form was met more than others since it was taken: when others make up for it, the next one is. */
  lead: number;
  /** Numbers of documents and bytes of postings, in turns: growing a list of numbers is cheap. */
  postings: number[];
  /** The document that is being read, and what was met of the term in it so far. */
  document: number;
  frequency: number;
  place: number;
}

/** A term as one document has it. */
export interface Occurrence {
  /** How often, weighted by field. */
  frequency: number;
  /** Among how many words. */
  length: number;
  /** Behind how many words of the document it is first met. */
  place: number;
}

/** What a posting says beside the document's number, from 1 to 255. */
export type PostingByte = (occurrence: Occurrence) => number;

/**
 * The entries of one slice of documents, in order of term. Documents come in ascending order of number, and all slices
 * of an index have the same `postingByte`.
 */
export function indexSlice(
  documents: Iterable<IndexDocument>,
  tokenizer: Tokenizer,
  postingByte: PostingByte,
): Entry[] {
  const collected = new Map<string, Collected>();
  for (const document of documents) addDocument(collected, document, tokenizer, postingByte);
  return packed([...collected].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** All postings in one run of bytes, of which every entry has its part: thousands of small arrays cost more. */
function packed(collected: readonly [term: string, Collected][]): Entry[] {
  const writer = new ByteWriter(1 << 16);
  const ends = collected.map(([, { postings }]) => {
    let last = 0;
    for (let at = 0; at < postings.length; at += 2) {
      const document = postings[at] ?? 0;
      writer.varint(document - last);
      writer.byte(postings[at + 1] ?? 0);
      last = document;
    }
    return writer.length;
  });
  const bytes = writer.finish();
  return collected.map(([term, { surface, postings }], place) => ({
    term,
    surface,
    count: postings.length / 2,
    last: postings.at(-2) ?? 0,
    postings: bytes.subarray(ends[place - 1] ?? 0, ends[place]),
  }));
}

/** The mean number of indexed words in a document. */
export function meanLength(documents: Iterable<IndexDocument>, tokenizer: Tokenizer): number {
  let words = 0;
  let count = 0;
  for (const document of documents) {
    words += readTerms(document, tokenizer, () => {});
    count++;
  }
  return count === 0 ? 1 : Math.max(1, words / count);
}

/** Counts stand in what is collected of each term, not in a table for the document: there would be one for each passage of an import. */
function addDocument(
  collected: Map<string, Collected>,
  document: IndexDocument,
  tokenizer: Tokenizer,
  postingByte: PostingByte,
): void {
  const { number } = document;
  const met: Collected[] = [];
  const length = readTerms(document, tokenizer, ({ term, surface }, weight, place) => {
    let entry = collected.get(term);
    if (!entry) {
      entry = { surface, lead: 0, postings: [], document: -1, frequency: 0, place };
      collected.set(term, entry);
    }
    if (surface === entry.surface) entry.lead++;
    else if (--entry.lead < 0) Object.assign(entry, { surface, lead: 1 });
    if (entry.document === number) {
      entry.frequency += weight;
      return;
    }
    entry.document = number;
    entry.frequency = weight;
    entry.place = place;
    met.push(entry);
  });
  for (const { postings, frequency, place } of met)
    postings.push(number, postingByte({ frequency, length, place }));
}

/** Visit the terms of a document in order, with the weight of their field and their place; returns its length. */
function readTerms(
  { fields }: IndexDocument,
  tokenizer: Tokenizer,
  visit: (term: Term, weight: number, place: number) => void,
): number {
  let length = 0;
  for (const { text, weight } of fields) {
    for (const { terms } of tokenizer.tokens(text)) {
      const place = length;
      if (weight === 1 && terms.length > 0) length++;
      for (const term of terms) visit(term, weight, place);
    }
  }
  return length;
}
