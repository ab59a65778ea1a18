import type { Excerpt } from '../../core/briefing.ts';
import type { Store } from '../../store/open-store.ts';
import type { AskedHover, AskedQuery } from './input.ts';

/** How many results are printed and judged. */
const most = 10;

/** One result as `ask` prints it. */
export type Answered = Pick<Excerpt, 'passage' | 'text' | 'topics' | 'date' | 'article' | 'score' | 'why'>;

/** The first results for a typed query, best first. */
export async function answersTo({ query }: Pick<AskedQuery, 'query'>, store: Store): Promise<Answered[]> {
  const reply = await store.search({ query, limit: most });
  if (!reply.ok) throw new Error(`No answer to "${query}": ${reply.detail ?? reply.reason}`);
  return reply.value.results.map(answered);
}

/** The excerpts for a hover, best first. */
export async function excerptsFor(hover: AskedHover, store: Store): Promise<Answered[]> {
  const { topic, sentence, pageTopics, pageDate } = hover;
  const reply = await store.briefing({
    topic,
    sentence,
    pageTopics,
    limit: most,
    ...(pageDate === undefined ? {} : { pageDate }),
  });
  if (!reply.ok) throw new Error(`No answer to the hover ${hover.id}: ${reply.detail ?? reply.reason}`);
  return reply.value.excerpts.map(answered);
}

function answered({ passage, text, topics, date, article, score, why }: Excerpt): Answered {
  return { passage, text, topics, date, article, score: Math.round(score * 1_000) / 1_000, why };
}
