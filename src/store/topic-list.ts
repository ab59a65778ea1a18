import type { TopicList } from '../core/briefing.ts';
import { type Result, success } from './result.ts';
import type { Rows } from './rows.ts';
import { labelLanguage, topicSummary } from './summaries.ts';

/** Every topic in the pack's order, with how many passages it has. */
export async function topicList(rows: Rows, language: string): Promise<Result<TopicList>> {
  const names = labelLanguage(rows.head, language);
  const { categories, kinds } = rows.head.meta;
  const topics = await rows.allTopics();
  return success({
    topics: topics.map((row) => ({ ...topicSummary(row, names), passages: row.passages.length })),
    categories,
    kinds,
  });
}
