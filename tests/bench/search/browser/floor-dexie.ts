import { generationSpan, openDatabase, passagesPerRow } from '../../../../src/store/database.ts';
import { contestant as backgrounder } from './backgrounder.ts';
import type { Contestant, Found } from './contestant.ts';
import { scattered } from './floor.ts';

/** The floor of a store that is read through Dexie, as peers with Dexie tables are: open it, read ten passages. It finds nothing. */
export const contestant: Contestant = {
  importPack: backgrounder.importPack,
  async open() {
    const database = await openDatabase({ indexedDB, IDBKeyRange });
    const read = async (query: string) => {
      const keys = scattered(query).map((number) => generationSpan + Math.floor(number / passagesPerRow));
      const rows = await database.passages.bulkGet(keys);
      return rows.map((row) => (JSON.parse(row?.[0] ?? '{}') as { passage: Found }).passage);
    };
    return { search: read, brief: async (_topic, sentence) => (await read(sentence)).length };
  },
};
