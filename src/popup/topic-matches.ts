import type { TopicList, TopicSummary } from '../core/briefing.ts';
import { foldAccents } from '../core/fold-accents.ts';
import type { PageTopic } from './merge-reports.ts';

/** What stands above the passages without pushing them out of sight. */
const most = 2;
/** Shorter words, beside longer ones, are mostly articles and prepositions. */
const telling = 4;

/**
 * The topics of the page that the words typed may mean: who reads of one treaty and types “the treaty” means that one, of all
 * that the store has. All words of some length must be in the topic's name; what the page names most comes first.
 */
export function namedOnPage(
  typed: string,
  pageTopics: readonly PageTopic[],
  list: TopicList | undefined,
): TopicSummary[] {
  const { needed, longest } = wordsOf(typed);
  if (longest < 2) return [];
  const byId = new Map(list?.topics.map((topic) => [topic.id, topic]));
  return pageTopics
    .flatMap(({ topic }) => byId.get(topic) ?? [])
    .filter(({ label }) => needed.every((word) => foldAccents(label).includes(word)))
    .slice(0, most);
}

/**
 * The topics of the whole store that the words typed may mean, those with most passages first: who types “treaty” where no page
 * says which sees the two that the store knows best, of those that `isWanted`. All telling words must begin a word of the name.
 */
export function namedInStore(
  typed: string,
  list: TopicList | undefined,
  isWanted: (topic: TopicSummary) => boolean = () => true,
): TopicSummary[] {
  const { needed, longest } = wordsOf(typed);
  if (longest < (withoutSpaces.test(typed) ? 2 : telling)) return [];
  const begins = needed.map((word) =>
    withoutSpaces.test(word) ? new RegExp(word, 'u') : new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'u'),
  );
  return (list?.topics ?? [])
    .filter((topic) => begins.every((begin) => begin.test(foldAccents(topic.label))) && isWanted(topic))
    .sort((one, other) => other.passages - one.passages)
    .slice(0, most);
}

/** Scripts whose words do not begin after a space. */
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function wordsOf(typed: string): { needed: string[]; longest: number } {
  const words: string[] = foldAccents(typed).match(/[\p{L}\p{N}]+/gu) ?? [];
  const longest = Math.max(0, ...words.map(({ length }) => length));
  return { needed: words.filter(({ length }) => length >= Math.min(telling, longest)), longest };
}
