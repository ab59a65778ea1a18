import type { Block } from '../core/search/blocks.ts';
import { joinedWordLists } from '../core/search/spelling-candidates.ts';
import { mayHave } from '../core/search/term-filter.ts';
import type { BlockReader } from './block-reader.ts';
import {
  generationSpan,
  type PassageText,
  passagesPerRow,
  type RowTable,
  rowKey,
  type WordsRow,
} from './database.ts';
import { settled } from './idb.ts';
import { DamagedStoreError } from './result.ts';
import type { BlockCache, RowCache } from './row-cache.ts';
import type { PassageRow, Rows, TopicRow } from './rows.ts';

export interface StoredRowsInputs {
  /** Over all tables that queries read: one transaction, so that an import cannot swap the rows midway. */
  transaction: IDBTransaction;
  IDBKeyRange: typeof globalThis.IDBKeyRange;
  cache: RowCache;
}

/** The rows of the import that the cache is for. */
export function storedRows({ transaction, IDBKeyRange, cache }: StoredRowsInputs): Rows {
  const { current } = cache;
  const { generation } = current;
  const table = (name: RowTable) => transaction.objectStore(name);
  const run = async <T>(name: RowTable, { from, to }: Run): Promise<T[]> => {
    const store = table(name);
    const [first, last] = [rowKey(generation, from), rowKey(generation, to)];
    const rows: (T | undefined)[] =
      from === to
        ? [await settled(store.get(first))]
        : await settled(store.getAll(IDBKeyRange.bound(first, last)));
    const found = rows.filter((row) => row !== undefined);
    if (found.length <= to - from) throw new DamagedStoreError(`${name} lacks a row from ${from} to ${to}.`);
    return found;
  };
  const byNumber = async <T>(name: RowTable, numbers: readonly number[]): Promise<T[]> => {
    const runs = runsOf(numbers);
    const read = await Promise.all(runs.map((one) => run<T>(name, one)));
    const rows = new Map(
      runs.flatMap(({ from }, place) => (read[place] ?? []).map((row, index) => [from + index, row])),
    );
    // Not `flatMap`: rows may be arrays. That none is missing has been seen.
    return numbers.map((number) => rows.get(number)).filter((row) => row !== undefined);
  };
  const byId = <T>(name: RowTable, id: string): Promise<T | undefined> =>
    settled(table(name).index('[generation+id]').get([generation, id]));
  const all = <T>(name: RowTable): Promise<T[]> => {
    const from = rowKey(generation, 0);
    return settled(table(name).getAll(IDBKeyRange.bound(from, from + generationSpan, false, true)));
  };
  return {
    head: current,
    index: storedBlocks(table('terms'), {
      generation,
      last: current.lastTerm,
      IDBKeyRange,
      cache: cache.index,
    }),
    names: storedBlocks(table('names'), {
      generation,
      last: current.lastName,
      filter: current.nameFilter,
      IDBKeyRange,
      cache: cache.names,
    }),
    get lastSearch() {
      return cache.lastSearch;
    },
    set lastSearch(last) {
      cache.lastSearch = last;
    },
    async passages(numbers) {
      const rowOf = (number: number) => Math.floor(number / passagesPerRow);
      const wanted = [...new Set(numbers.map(rowOf))];
      const read = await byNumber<PassageText[]>('passages', wanted);
      const runs = new Map(wanted.map((row, place) => [row, read[place]]));
      return numbers.map((number) => {
        const passage = runs.get(rowOf(number))?.[number % passagesPerRow];
        if (passage === undefined) throw new DamagedStoreError(`passages lacks number ${number}.`);
        return parsed(passage, number);
      });
    },
    events: (numbers) => byNumber('events', numbers),
    async topicsByNumber(numbers) {
      const missing = numbers.filter((number) => !cache.topic(number));
      const read = await byNumber<TopicRow>('topics', missing);
      const rows = new Map(missing.map((number, place) => [number, read[place]]));
      return numbers.flatMap((number) => {
        const row = rows.get(number) ?? cache.topic(number);
        if (row) cache.keepTopic(number, row);
        return row ?? [];
      });
    },
    allTopics: () => all('topics'),
    async topics(ids) {
      const rows = await Promise.all(ids.map((id) => byId<TopicRow>('topics', id)));
      return rows.filter((row) => row !== undefined);
    },
    article: (id) => byId('articles', id),
    async words() {
      cache.words ??= joinedWordLists(
        (await all<WordsRow>('words')).map(({ words, letters }) => ({
          words: words === '' ? [] : words.split('\n'),
          letters,
        })),
      );
      return cache.words;
    },
    async dates() {
      cache.dates ??= joined((await all<{ dates: Uint32Array }>('dates')).map(({ dates }) => dates));
      return cache.dates;
    },
  };
}

function parsed(passage: PassageText, number: number): PassageRow {
  try {
    return JSON.parse(passage) as PassageRow;
  } catch (error) {
    throw new DamagedStoreError(`Number ${number} of passages does not decode: ${String(error)}`);
  }
}

/** Numbers from the first to the last, both included. */
interface Run {
  from: number;
  to: number;
}

/** Neighbours are read in one request: the passages of an article, and with it many of a topic's, stand together. */
function runsOf(numbers: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && number === last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}

interface BlocksInputs extends Pick<StoredRowsInputs, 'IDBKeyRange'> {
  generation: number;
  /** The last term of all. */
  last: string;
  /** Tells most of the terms that are in no block. */
  filter?: Uint8Array;
  cache: BlockCache;
}

/**
 * The blocks of an index. The block of a term is the first whose last term does not come before it, which one request
 * finds by its key. That none is missing shows in what each says of the one before.
 */
function storedBlocks(
  store: IDBObjectStore,
  { generation, last, filter, IDBKeyRange, cache }: BlocksInputs,
): BlockReader {
  const around = async (term: string): Promise<Block | undefined> => {
    if (filter && !mayHave(filter, term)) return undefined;
    return blockAround(term);
  };
  const blockAround = async (term: string): Promise<Block | undefined> => {
    const known = cache.around(term);
    if (known || term > last) return known;
    const block = await settled<Block | undefined>(
      store.get(IDBKeyRange.bound([generation, term], [generation + 1], false, true)),
    );
    if (!block || block.after >= term)
      throw new DamagedStoreError(`${store.name} has no block for "${term}".`);
    cache.keep(block);
    return block;
  };
  return {
    around: (terms) => Promise.all(terms.map(around)),
    async within({ from, to }, most) {
      const known = cache.within({ from, to }, most);
      if (known) return known;
      if (from > last) return [];
      // Two are enough for most ranges.
      const behind = IDBKeyRange.bound([generation, from], [generation + 1], false, true);
      const blocks = await settled<Block[]>(store.getAll(behind, 2));
      const reached = blocks.at(-1)?.last ?? '';
      if (reached < to && reached < last && blocks.length < most) {
        const rest = IDBKeyRange.bound([generation, reached], [generation, to], true);
        const [more, beyond] = await Promise.all([
          settled<Block[]>(store.getAll(rest, most - blocks.length)),
          blockAround(to),
        ]);
        blocks.push(...more);
        if (beyond && blocks.length < most) blocks.push(beyond);
      }
      check(blocks, from);
      for (const block of blocks) cache.keep(block);
      return blocks.filter(({ after }) => after < to);
    },
  };

  /** Throws unless the blocks follow each other, the first of them around `from`. */
  function check(blocks: readonly Block[], from: string): void {
    const isWhole = blocks.every(({ after }, place) => {
      const before = blocks[place - 1]?.last;
      return before === undefined ? after < from : after === before;
    });
    if (!isWhole || blocks.length === 0)
      throw new DamagedStoreError(`${store.name} lacks a block behind "${from}".`);
  }
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
