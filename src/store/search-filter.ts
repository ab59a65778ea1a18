import type { SearchQuery } from '../core/briefing.ts';
import { isWithin } from './date-number.ts';
import type { Rows } from './rows.ts';

/** Which passages a query's filters let through; reads only what the filters in use need. */
export async function searchFilter(rows: Rows, query: SearchQuery): Promise<(passage: number) => boolean> {
  const { topics, kinds, categories, from, to } = query;
  const sets: ReadonlySet<number>[] = [];
  if (topics?.length) sets.push(passagesOf(await rows.topics(topics)));
  const all = kinds?.length || categories?.length ? await rows.allTopics() : [];
  if (kinds?.length) sets.push(passagesOf(all.filter(({ topic }) => kinds.includes(topic.kind))));
  if (categories?.length)
    sets.push(passagesOf(all.filter(({ topic }) => categories.includes(topic.category))));
  const dates = from === undefined && to === undefined ? undefined : await rows.dates();
  return (passage) =>
    sets.every((set) => set.has(passage)) && (!dates || isWithin(dates[passage] ?? 0, from, to));
}

function passagesOf(topics: readonly { passages: Uint32Array }[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { passages } of topics) for (const passage of passages) numbers.add(passage);
  return numbers;
}
