import type { Table } from 'dexie';
import { type WordList, wordList } from '../core/search/likely-words.ts';
import { type CurrentRow, type Database, generationSpan, rowKey } from './database.ts';
import { DamagedStoreError } from './result.ts';
import type { Rows } from './rows.ts';

/** What is kept between the queries of one worker's life: large, and the same until the next import. */
export interface Cache {
  generation: number;
  words?: WordList;
  dates?: Uint32Array;
  lastSearch?: Rows['lastSearch'];
}

/** The rows of the current import; to be used inside one read transaction, so that an import cannot swap them midway. */
export function dexieRows(database: Database, current: CurrentRow, cache: Cache): Rows {
  const { generation } = current;
  if (cache.generation !== generation) {
    cache.generation = generation;
    delete cache.words;
    delete cache.dates;
    delete cache.lastSearch;
  }
  const byNumber = async <T>(table: Table<T, number>, numbers: readonly number[]): Promise<T[]> => {
    if (numbers.length === 0) return [];
    const rows = await table.bulkGet(numbers.map((number) => rowKey(generation, number)));
    return rows.map((row, index) => {
      if (row === undefined) throw new DamagedStoreError(`${table.name} has no row ${numbers[index]}.`);
      return row;
    });
  };
  const all = <T>(table: Table<T, number>): Promise<T[]> =>
    table
      .where(':id')
      .between(rowKey(generation, 0), rowKey(generation, generationSpan), true, false)
      .toArray();
  const bytesOf = async (rows: Promise<{ bytes: Uint8Array }[]>) => (await rows).map(({ bytes }) => bytes);

  return {
    head: current,
    get lastSearch() {
      return cache.lastSearch;
    },
    set lastSearch(last) {
      cache.lastSearch = last;
    },
    blocks: (numbers) => bytesOf(byNumber(database.blocks, numbers)),
    nameBlocks: (numbers) => bytesOf(byNumber(database.nameBlocks, numbers)),
    passages: (numbers) => byNumber(database.passages, numbers),
    events: (numbers) => byNumber(database.events, numbers),
    topicsByNumber: (numbers) => byNumber(database.topics, numbers),
    allTopics: () => all(database.topics),
    async topics(ids) {
      const rows = await Promise.all(ids.map((id) => database.topics.get({ generation, id })));
      return rows.filter((row) => row !== undefined);
    },
    article: (id) => database.articles.get({ generation, id }),
    async words() {
      cache.words ??= wordList((await all(database.words)).flatMap(({ words }) => words));
      return cache.words;
    },
    async dates() {
      cache.dates ??= joined((await all(database.dates)).map(({ dates }) => dates));
      return cache.dates;
    },
  };
}

function joined(slices: readonly Uint32Array[]): Uint32Array {
  const whole = new Uint32Array(slices.reduce((length, slice) => length + slice.length, 0));
  let at = 0;
  for (const slice of slices) {
    whole.set(slice, at);
    at += slice.length;
  }
  return whole;
}
