import { lowerBound } from '../lower-bound.ts';
import { idf } from './bm25.ts';
import type { Entry } from './entry.ts';
import { impactUnit } from './impact.ts';

/** An entry that stands for a word of the query, and how far it does: 1 for the word itself, less for a guess. */
export interface WeightedEntry {
  entry: Entry;
  weight: number;
}

const outOfRange = 'The index names a passage that is not there.';

/** BM25 sums by document number. */
export interface Scores {
  of: Float32Array;
  /** Every document with a score, each once. */
  matched: number[];
}

export function emptyScores(documents: number): Scores {
  return { of: new Float32Array(documents), matched: [] };
}

/**
 * Add one word of the query. Its entries are alternatives (the word, what it begins, what it may be a misspelling of),
 * so a document gets the best of them, not their sum. Throws a RangeError on damaged postings.
 */
export function addWord(scores: Scores, alternatives: readonly WeightedEntry[]): void {
  const documents = scores.of.length;
  const [only] = alternatives;
  if (only && alternatives.length === 1) {
    addPostings(scores, only.entry, { unit: unitOf(only, documents), isAlternative: false });
    return;
  }
  // A table, not a map: common words have thousands of postings, and each would be looked up in it.
  const best = emptyScores(documents);
  const most = mostTelling(alternatives, documents);
  for (const alternative of alternatives) {
    const unit = Math.min(unitOf(alternative, documents), alternative.weight * most);
    addPostings(best, alternative.entry, { unit, isAlternative: true });
  }
  addScores(scores, best);
}

/** Add to each document what it has in another table. */
export function addScores({ of, matched }: Scores, more: Scores): void {
  for (let at = 0; at < more.matched.length; at++) {
    const document = more.matched[at] ?? 0;
    const before = of[document];
    const value = more.of[document] ?? 0;
    if (before === undefined || value <= 0) continue;
    if (before === 0) matched.push(document);
    of[document] = before + value;
  }
}

/**
 * Score an entry's documents: what is worth so many units is added, or, of alternatives, the best is kept. It does what `forEachPosting`
 * would with `add` or `raise`, but in one loop: to call a function for each of 60,000 postings costs a cold worker twice as much.
 */
function addPostings(
  { of, matched }: Scores,
  { postings }: Entry,
  { unit, isAlternative }: { unit: number; isAlternative: boolean },
): void {
  let document = 0;
  let at = 0;
  while (at < postings.length) {
    let byte = postings[at++] ?? 0;
    document += byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[at++] ?? 0;
      document += (byte & 127) << shift;
    }
    const impact = postings[at++];
    const before = of[document];
    if (impact === undefined || before === undefined) throw new RangeError(outOfRange);
    const value = impact * unit;
    if (before === 0 && value > 0) matched.push(document);
    if (!isAlternative) of[document] = before + value;
    else if (value > before) of[document] = value;
  }
}

/** Make one document's score at least this. */
export function raise(scores: Scores, document: number, value: number): void {
  const before = scores.of[document] ?? 0;
  if (value <= before) return;
  if (before === 0) scores.matched.push(document);
  scores.of[document] = value;
}

/** Add to one document's score. */
export function add(scores: Scores, document: number, value: number): void {
  const before = scores.of[document];
  if (before === undefined || value <= 0) return;
  if (before === 0) scores.matched.push(document);
  scores.of[document] = before + value;
}

/** The `count` best documents, best first; equal scores in order of number, so that pages of results never overlap. */
export function bestOf(scores: Scores, count: number, allows?: (document: number) => boolean): number[] {
  const { of, matched } = scores;
  const best: number[] = [];
  if (count <= 0) return best;
  /** The score of the last of the best, once there are enough: most documents have less. */
  let least = 0;
  // By index: thousands may have matched, and a worker that was just woken runs this as it was written.
  for (let at = 0; at < matched.length; at++) {
    const document = matched[at] ?? 0;
    if ((of[document] ?? 0) < least) continue;
    const worst = best[best.length - 1];
    if (best.length >= count && worst !== undefined && !isBetter(scores, document, worst)) continue;
    if (allows && !allows(document)) continue;
    insert(scores, best, document, count);
    if (best.length === count) least = of[best[count - 1] ?? 0] ?? 0;
  }
  return best;
}

/** The highest score; 0 where nothing has one. */
export function topScore({ of, matched }: Scores): number {
  let top = 0;
  for (let at = 0; at < matched.length; at++) {
    const score = of[matched[at] ?? 0] ?? 0;
    if (score > top) top = score;
  }
  return top;
}

/**
 * What a guess may count at most, weight apart: a rare word ("Irana") that only stands for a common one ("Iran") must not
 * count for more than it.
 */
function mostTelling(alternatives: readonly WeightedEntry[], documents: number): number {
  const surest = Math.max(...alternatives.map(({ weight }) => weight));
  return Math.max(
    ...alternatives
      .filter(({ weight }) => weight === surest)
      .map((alternative) => unitOf(alternative, documents) / surest),
  );
}

function unitOf({ entry, weight }: WeightedEntry, documents: number): number {
  return weight * idf(Math.min(entry.count, documents), documents) * impactUnit;
}

/** Visit the postings of an entry in order: the document, and its byte times `unit`. Throws a RangeError on damaged ones. */
export function forEachPosting(
  { postings }: Entry,
  documents: number,
  unit: number,
  visit: (document: number, value: number) => void,
): void {
  let document = 0;
  let at = 0;
  while (at < postings.length) {
    let byte = postings[at++] ?? 0;
    let distance = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[at++] ?? 0;
      distance |= (byte & 127) << shift;
    }
    document += distance;
    const impact = postings[at++];
    if (impact === undefined || document >= documents) throw new RangeError(outOfRange);
    visit(document, impact * unit);
  }
}

function isBetter(scores: Scores, one: number, other: number): boolean {
  const difference = (scores.of[one] ?? 0) - (scores.of[other] ?? 0);
  return difference === 0 ? one < other : difference > 0;
}

function insert(scores: Scores, best: number[], document: number, count: number): void {
  const place = lowerBound(best.length, (index) => isBetter(scores, best[index] ?? document, document));
  best.splice(place, 0, document);
  if (best.length > count) best.pop();
}
