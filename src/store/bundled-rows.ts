import { lazy } from '../core/lazy.ts';
import { type WordList, wordList } from '../core/search/spelling-candidates.ts';
import { blocksInMemory } from './block-reader.ts';
import { indexNames, indexPassages, mergeShard, planIndex } from './build-index.ts';
import { dateNumber } from './date-number.ts';
import type { PackRows } from './pack-rows.ts';
import type { Rows } from './rows.ts';

/**
 * The rows made from the packaged file, without a database: what answers while the import runs and where there is no
 * IndexedDB. Briefings need no index; the first search builds it in memory.
 */
export function bundledRows(rows: PackRows): Rows {
  const { pack, counts } = rows;
  const passageIndex = lazy(() => {
    const plan = planIndex(rows);
    return mergeShard([indexPassages(rows, 0, counts.passages, plan.averageLength)], {
      shards: 1,
      after: '',
    });
  });
  const nameIndex = lazy(() => indexNames(rows));
  const words = lazy((): WordList => wordList([...new Set([...passageIndex().words, ...nameIndex().words])]));
  const dates = lazy(() => Uint32Array.from(pack.passages, ({ date }) => dateNumber(date)));
  return {
    head: { meta: pack.meta, counts },
    lastSearch: undefined,
    // Made when they are first asked for: a briefing must not pay for the index.
    index: blocksInMemory(() => passageIndex().blocks),
    names: blocksInMemory(() => nameIndex().blocks),
    passages: async (numbers) => numbers.map(rows.passage),
    events: async (numbers) => numbers.map(rows.event),
    topicsByNumber: async (numbers) => numbers.map(rows.topic),
    allTopics: async () => pack.topics.map((_, number) => rows.topic(number)),
    async topics(ids) {
      return ids.flatMap((id) => {
        const number = rows.topicNumber(id);
        return number === undefined ? [] : [rows.topic(number)];
      });
    },
    async article(id) {
      const number = rows.articleNumber(id);
      return number === undefined ? undefined : rows.article(number);
    },
    words: async () => words(),
    dates: async () => dates(),
  };
}
