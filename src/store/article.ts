import type { ArticleView } from '../core/briefing.ts';
import type { ArticleId } from '../core/pack.ts';
import { type Result, success } from './result.ts';
import type { Rows } from './rows.ts';
import { labelLanguage, topicSummary } from './summaries.ts';

/** A whole article with its passages, its events and its topics. */
export async function article(rows: Rows, id: ArticleId, language: string): Promise<Result<ArticleView>> {
  const row = await rows.article(id);
  if (!row) return { ok: false, reason: 'unknown-article', detail: id };
  const names = labelLanguage(rows.head, language);
  const [passages, topics] = await Promise.all([
    rows.passages([...row.passages]),
    rows.topics(row.article.topics),
  ]);
  return success({
    article: row.article,
    passages: passages.map(({ passage }) => passage),
    events: row.events.map(({ date, text, sources }) => ({ date, text, sources })),
    ...row.neighbours,
    topics: topics.map((topic) => topicSummary(topic, names)),
  });
}
