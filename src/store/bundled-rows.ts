import type { Block } from '../core/search/blocks.ts';
import { type WordList, wordList } from '../core/search/likely-words.ts';
import { indexNames, indexPassages, mergeShard, planIndex } from './build-index.ts';
import { dateNumber } from './date-number.ts';
import type { PackRows } from './pack-rows.ts';
import type { Head, Rows } from './rows.ts';

/**
 * The rows made from the packaged file, without a database: what answers while the import runs and where there is no
 * IndexedDB. Briefings need no index; the first search builds it in memory.
 */
export function bundledRows(rows: PackRows): Rows {
  const { pack, counts } = rows;
  const passageIndex = once(() => {
    const plan = planIndex(rows);
    return mergeShard([indexPassages(rows, 0, counts.passages, plan.averageLength)], 1);
  });
  const nameIndex = once(() => indexNames(rows));
  const words = once((): WordList => wordList([...new Set([...passageIndex().words, ...nameIndex().words])]));
  const dates = once(() => Uint32Array.from(pack.passages, ({ date }) => dateNumber(date)));
  const head: Head = {
    meta: pack.meta,
    counts,
    // Getters: a briefing must not pay for the index.
    get directory() {
      return passageIndex().blocks.map(({ first }) => first);
    },
    get nameDirectory() {
      return nameIndex().blocks.map(({ first }) => first);
    },
  };
  return {
    head,
    lastSearch: undefined,
    blocks: async (numbers) => pick(passageIndex().blocks, numbers),
    nameBlocks: async (numbers) => pick(nameIndex().blocks, numbers),
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

function pick(blocks: readonly Block[], numbers: readonly number[]): Uint8Array[] {
  return numbers.flatMap((number) => blocks[number]?.bytes ?? []);
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
