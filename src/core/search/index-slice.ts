import { ByteWriter } from './bytes.ts';
import type { Entry } from './entry.ts';
import { impactOf } from './impact.ts';
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
  count: number;
  last: number;
  postings: ByteWriter;
}

/**
 * The entries of one slice of documents, in order of term. Documents come in ascending order of number.
 * `averageLength` is in words and must be the same for all slices of an index.
 */
export function indexSlice(
  documents: Iterable<IndexDocument>,
  tokenizer: Tokenizer,
  averageLength: number,
): Entry[] {
  const collected = new Map<string, Collected>();
  for (const document of documents) addDocument(collected, document, tokenizer, averageLength);
  return [...collected]
    .map(([term, { postings, ...rest }]) => ({ term, ...rest, postings: postings.finish() }))
    .sort((one, other) => (one.term < other.term ? -1 : 1));
}

/** The mean number of indexed words, for `averageLength`. */
export function meanLength(documents: Iterable<IndexDocument>, tokenizer: Tokenizer): number {
  let words = 0;
  let count = 0;
  for (const document of documents) {
    words += termsIn(document, tokenizer).length;
    count++;
  }
  return count === 0 ? 1 : Math.max(1, words / count);
}

function addDocument(
  collected: Map<string, Collected>,
  document: IndexDocument,
  tokenizer: Tokenizer,
  averageLength: number,
): void {
  const { terms, length } = termsIn(document, tokenizer);
  for (const [term, { surface, frequency }] of terms) {
    let entry = collected.get(term);
    if (!entry) {
      entry = { surface, count: 0, last: 0, postings: new ByteWriter(8) };
      collected.set(term, entry);
    }
    entry.postings.varint(document.number - entry.last);
    entry.postings.byte(impactOf(frequency, length, averageLength));
    entry.last = document.number;
    entry.count++;
  }
}

function termsIn(document: IndexDocument, tokenizer: Tokenizer) {
  const terms = new Map<string, { surface: string; frequency: number }>();
  let length = 0;
  for (const { text, weight } of document.fields) {
    for (const token of tokenizer.tokens(text)) {
      if (weight === 1 && token.terms.length > 0) length++;
      for (const term of token.terms) count(terms, term, weight);
    }
  }
  return { terms, length };
}

function count(
  terms: Map<string, { surface: string; frequency: number }>,
  { term, surface }: Term,
  weight: number,
) {
  const known = terms.get(term);
  if (known) known.frequency += weight;
  else terms.set(term, { surface, frequency: weight });
}
