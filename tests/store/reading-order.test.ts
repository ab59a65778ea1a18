import { expect, it } from 'vitest';
import { readingOrder } from '../../src/store/reading-order.ts';
import { smallPack } from '../fixtures/small-pack.ts';

const pack = smallPack();

it('leads through each category from what began first to what began last, and never into another', () => {
  const order = readingOrder(pack);
  const categories = new Map(pack.topics.map(({ id, category }) => [id, category]));
  const categoryOf = (id: string) =>
    categories.get(pack.articles.find((article) => article.id === id)?.topics[0] ?? '');
  const beginOf = (id: string) =>
    pack.passages
      .filter(({ article }) => article === id)
      .map(({ date }) => date)
      .toSorted()[0] ?? '';
  const seen = new Set<string>();
  for (const { id } of pack.articles.filter((article) => !order.get(article.id)?.previous)) {
    let at: string | undefined = id;
    while (at !== undefined) {
      expect(seen.has(at)).toBe(false);
      seen.add(at);
      const next: string | undefined = order.get(at)?.next?.id;
      if (next !== undefined) {
        expect(order.get(next)?.previous?.id).toBe(at);
        expect(categoryOf(next)).toBe(categoryOf(at));
        expect(beginOf(at) <= beginOf(next)).toBe(true);
      }
      at = next;
    }
  }
  expect(seen.size).toBe(pack.articles.length);
});
