import type { PackDate } from '../core/pack.ts';
import { idf } from '../core/search/bm25.ts';
import { add, addScores, addWord, emptyScores, raise, type Scores, topScore } from '../core/search/scores.ts';
import { endOf, periodOf } from './date-number.ts';
import type { NamedTopic } from './find-topics.ts';
import { likelihoodOf } from './likely-meant.ts';
import type { UnderstoodWord } from './understand-query.ts';

/** How much being about a topic that the query names is worth, as a share of the best text match. */
const topicBoost = 0.6;
/** A passage that mentions the topic without explaining it earns three quarters of that. */
const mentionShare = 0.75;
/** What the passage that says best what the topic is earns above the others that explain it; the next half of it. */
const definitionShare = 0.4;
/** What a date within the period is worth, as a share of the best score: by the length of the period's name. */
const dateBoost: Readonly<Record<number, number>> = { 10: 0.3, 7: 0.25, 4: 0.1 };
/** What a word's idf is multiplied with in a passage of average length that has it once or twice. */
const typicalSaturation = 1.2;
const standInLeads = 5;
/**
 * A word that this share of all passages have ("Iran") tells none of them apart, has the longest list of them, and names a topic that
 * counts by itself: beside other words it is left aside.
 */
const everywhere = 0.6;
/** Of a topic that half of the store is about, this many passages are lifted. */
const mostLifted = 500;

/** Score the passages, by number, for the words of a query and the topics that it names. */
export function scoreQuery(
  words: readonly UnderstoodWord[],
  topics: readonly NamedTopic[],
  passages: number,
): Scores {
  const scores = emptyScores(passages);
  const known = words.filter(({ entries }) => entries.length > 0);
  const telling = known.filter((word) => !isEverywhere(word, passages));
  for (const { entries } of telling.length > 0 ? telling : known) addWord(scores, entries);
  const best = topScore(scores) || 1;
  addScores(scores, liftsOf(topics, { best, passages }));
  return scores;
}

/** Do so many passages have a word that it would only bring up what says nothing of the others? */
function isEverywhere({ entries }: UnderstoodWord, passages: number): boolean {
  return entries.some(({ entry }) => entry.count > everywhere * passages);
}

/**
 * What happened in a period that the query names is likelier meant than what shares its words only. `dates`: of each passage, as
 * dateNumber gives them.
 */
export function boostDates(scores: Scores, dates: ArrayLike<number>, asked: readonly PackDate[]): void {
  if (asked.length === 0) return;
  const best = topScore(scores) || 1;
  const periods = asked.map((one) => ({ ...periodOf(one), boost: dateBoost[one.length] ?? 0 }));
  for (const passage of [...scores.matched]) {
    const date = dates[passage] ?? 0;
    let lift = 0;
    for (const { first, last, boost } of periods)
      if (boost > lift && endOf(date) >= first && date <= last) lift = boost;
    add(scores, passage, lift * best);
  }
}

/**
 * What being about the named topics is worth to each passage. Topics that are named by different words add up; those that
 * the same words may name are alternatives, of which a passage gets the best.
 */
function liftsOf(
  topics: readonly NamedTopic[],
  { best, passages }: { best: number; passages: number },
): Scores {
  const lifts = emptyScores(passages);
  /** By the query's word: what the best topic that it names is worth for each point of strength. */
  const ceilings = new Map<number, number>();
  for (const { row, strength, standsIn, words } of topics) {
    const addsUp = [...words].some((word) => !ceilings.has(word));
    // Being about the topic counts as having the word that names it.
    const having = typicalSaturation * idf(row.passages.length, passages);
    // Words that nearly all passages have ("Iran") tell nothing apart; the topic that they name does.
    const full = topicBoost * Math.max(best, having) * strength + having * standsIn;
    // A rare topic tells more than a common one, but not if the same words name the common one better.
    const ceiling = addsUp ? full : strength * Math.max(...[...words].map((word) => ceilings.get(word) ?? 0));
    const lift = Math.min(full, ceiling) * likelihoodOf({ row, strength, words }, topics);
    for (const word of words) if (!ceilings.has(word)) ceilings.set(word, lift / strength);
    // No passage may have a country for its first topic; then the first of its list explain it best.
    const leads = row.leads || standInLeads;
    const numbers = row.passages;
    const end = Math.min(mostLifted, numbers.length);
    // The row lists the passages that say what the topic is first: they answer a bare name, so keep that order.
    let defines = definitionShare * strength;
    for (let place = 0; place < end; place++, defines /= 2) {
      const share = (place < leads ? 1 : mentionShare) * (1 + defines);
      const own = lift * share * (1 - place / (20 * mostLifted));
      if (addsUp) add(lifts, numbers[place] ?? 0, own);
      else raise(lifts, numbers[place] ?? 0, own);
    }
  }
  return lifts;
}
