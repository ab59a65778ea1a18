import type { TopicList, TopicSummary } from '../core/briefing.ts';
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
  const words = plain(typed).match(/[\p{L}\p{N}]+/gu) ?? [];
  const longest = Math.max(0, ...words.map(({ length }) => length));
  const needed = words.filter(({ length }) => length >= Math.min(telling, longest));
  if (longest < 2) return [];
  const byId = new Map(list?.topics.map((topic) => [topic.id, topic]));
  return pageTopics
    .flatMap(({ topic }) => byId.get(topic) ?? [])
    .filter(({ label }) => needed.every((word) => plain(label).includes(word)))
    .slice(0, most);
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
