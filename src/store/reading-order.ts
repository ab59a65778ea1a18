import type { ArticleNeighbours } from '../core/briefing.ts';
import type { Article, ArticleId, Pack, PackDate } from '../core/pack.ts';

/**
 * What to read before and after each article: those of one category (its first topic's), in the order in which their
 * matter begins. At either end there is nothing: another category is another subject.
 */
export function readingOrder({ articles, passages, topics }: Pack): Map<ArticleId, ArticleNeighbours> {
  const categories = new Map(topics.map(({ id, category }) => [id, category]));
  const begins = new Map<ArticleId, PackDate>();
  for (const { article, date } of passages) {
    const known = begins.get(article);
    if (known === undefined || date < known) begins.set(article, date);
  }
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    const category = categories.get(article.topics[0] ?? '') ?? '';
    const group = groups.get(category);
    if (group) group.push(article);
    else groups.set(category, [article]);
  }
  // Of those that begin on the same day, the pack's own order decides: sorting is stable.
  const when = ({ id }: Article) => begins.get(id) ?? '';
  const order = new Map<ArticleId, ArticleNeighbours>();
  for (const group of groups.values()) {
    const sorted = group.toSorted((one, other) => compare(when(one), when(other)));
    for (const [index, { id }] of sorted.entries()) {
      order.set(id, neighbours(sorted[index - 1], sorted[index + 1]));
    }
  }
  return order;
}

function neighbours(before: Article | undefined, after: Article | undefined): ArticleNeighbours {
  return {
    ...(before && { previous: { id: before.id, title: before.title } }),
    ...(after && { next: { id: after.id, title: after.title } }),
  };
}

function compare(one: PackDate, other: PackDate): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
