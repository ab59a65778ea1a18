import type { PackDate, Passage, PassageId } from '../core/pack.ts';
import { datesIn, mayDate } from '../core/ranking/dates-in-text.ts';
import { timeliness } from '../core/ranking/time.ts';
import { idf } from '../core/search/bm25.ts';
import { proximityOf, type SoughtWord } from '../core/search/proximity.ts';
import type { Asked } from '../core/search/question.ts';
import { type Token, wantedTerms } from '../core/search/tokenize.ts';
import { topicOverlap } from '../core/search/topic-overlap.ts';
import type { NamedTopic } from './find-topics.ts';
import type { PassageRow } from './rows.ts';
import { tokenizer } from './tokenizer.ts';
import type { UnderstoodQuery, UnderstoodWord } from './understand-query.ts';

/** How many of the first results are ranked again by their texts: one answer's worth, which is read anyhow. */
export const rerankedResults = 10;
/** What a passage with all words in one sentence gains, as a share of the best score. */
const proximityShare = 0.5;
/** What being about what most results are about is worth, as a share of the best score. */
const commonShare = 0.3;
/** A question is answered by one sentence, whatever the others are about. */
const commonShareOfQuestion = 0.15;
/** What a passage of the pack's own day gains where the question is about the present, as a share of the best score. */
const presentShare = 0.25;

/** What a passage gains that writes the day or month of the query but is not of it: a little less than one that is. */
const toldShare = 0.2;

/** A passage found, with the score that the index gives it. */
export interface Hit {
  row: PassageRow;
  score: number;
  /** Its words that have a term of the query, once it has been read. */
  tokens?: readonly Token[];
}

/**
 * The first results put in order again, now that their texts are there: by whether one sentence says what is asked
 * for and answers what is asked, and by whether it is about what the others are about. Which results these are does not change.
 */
export function rerank(
  hits: readonly Hit[],
  { words, content }: UnderstoodQuery,
  {
    topics,
    passages,
    question,
    present,
    dates,
    introductions,
  }: {
    topics: readonly NamedTopic[];
    passages: number;
    question: Asked | undefined;
    present: PackDate | undefined;
    dates: readonly PackDate[];
    /** Passages that are asked for: they come first. */
    introductions: ReadonlySet<PassageId | undefined>;
  },
): Hit[] {
  // One word stands as close to itself in every passage.
  if (words.length < 2 && !question && !present && dates.length === 0) return [...hits];
  const best = Math.max(0, ...hits.map(({ score }) => score));
  const naming = (surface: string) => {
    const place = content.indexOf(surface);
    return topics.filter((topic) => topic.words.has(place));
  };
  const sought = words.map((word) => ({
    ...asSought(word, passages),
    isCounted: question?.counted?.includes(word.surface) ?? false,
    naming: naming(word.surface),
  }));
  const common = topicOverlap(hits.map(({ row, score }) => ({ topics: row.passage.topics, score })));
  const terms = wantedTerms(sought.flatMap((word) => [...word.terms.keys()]));
  const read = hits
    .map((hit, place) => {
      const about = hit.row.passage.topics;
      const own = sought.map(
        ({ naming: topicsOfWord, ...word }): SoughtWord => ({
          ...word,
          byTopic: Math.max(
            0,
            ...topicsOfWord.map(({ row, strength }) => (about.includes(row.topic.id) ? strength : 0)),
          ),
        }),
      );
      const { text, heading } = hit.row.passage;
      const tokens = tokenizer.wanted(text, terms);
      const headingTokens = heading ? tokenizer.wanted(heading, terms) : [];
      const proximity = proximityOf({ text, tokens, headingTokens }, own, question);
      const timely = present === undefined ? 0 : timeliness(hit.row.passage.date, present);
      const shared = common[place] ?? 0;
      const gain =
        proximityShare * proximity +
        presentShare * timely +
        toldShare * tells(hit.row.passage, dates) +
        (question ? commonShareOfQuestion * shared : commonShare * Math.max(shared, needless(proximity)));
      // Browsers' logarithms differ in the last digit: what is equally good in one must be so in all.
      const score = Math.round((hit.score + best * gain) * 1e6) / 1e6;
      return { ...hit, score, tokens };
    })
    .sort((one, other) => other.score - one.score);
  return withFirst(read, introductions);
}

/** Passages that are asked for before all others. */
function withFirst(hits: readonly Hit[], wanted: ReadonlySet<PassageId | undefined>): Hit[] {
  const isWanted = ({ row }: Hit) => wanted.has(row.passage.id);
  const best = Math.max(0, ...hits.map(({ score }) => score));
  return [
    ...hits.filter(isWanted).map((hit) => ({ ...hit, score: hit.score + best })),
    ...hits.filter((hit) => !isWanted(hit)),
  ];
}

/** Does a passage of another day write one of these days or months? Years are in too many texts to say anything. */
function tells({ date, text }: Passage, dates: readonly PackDate[]): number {
  const asked = dates.filter((one) => one.length > 4 && !date.startsWith(one));
  if (asked.length === 0 || !mayDate(text, asked)) return 0;
  return datesIn(text).some((told) => asked.some((one) => told.startsWith(one))) ? 1 : 0;
}

/** How little it matters what others are about: not at all where one sentence has all that was asked for. */
function needless(proximity: number): number {
  const squared = proximity * proximity;
  return squared * squared;
}

function asSought(
  { entries, weight, isPair }: UnderstoodWord,
  passages: number,
): Omit<SoughtWord, 'byTopic' | 'isCounted'> {
  const [first] = entries;
  const most = Math.max(0, ...entries.map((entry) => entry.weight));
  return {
    terms: new Map(entries.map(({ entry, weight: share }) => [entry.term, share / (most || 1)])),
    tells: first
      ? (isPair ? 0.5 : 1) * weight * idf(Math.min(first.entry.count, passages), passages)
      : weight * idf(0, passages),
  };
}
