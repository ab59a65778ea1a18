import { databaseName, generationSpan, passagesPerRow } from '../../../../src/store/database.ts';
import { contestant as backgrounder } from './backgrounder.ts';
import type { Contestant, Found } from './contestant.ts';

/** What any solution must do: open a database of this size and read ten passages. It finds nothing. */
export const contestant: Contestant = {
  importPack: backgrounder.importPack,
  async open() {
    const database = await settled(indexedDB.open(databaseName));
    const read = async (query: string) => {
      const store = database.transaction('passages').objectStore('passages');
      const rows = scattered(query).map((number) =>
        settled<string[]>(store.get(generationSpan + Math.floor(number / passagesPerRow))),
      );
      return (await Promise.all(rows)).map(
        ([first = '']) => (JSON.parse(first) as { passage: Found }).passage,
      );
    };
    return { search: read, brief: async (_topic, sentence) => (await read(sentence)).length };
  },
};

/** The numbers of ten passages that lie apart, as those of a query do, and are others for another query. */
export function scattered(query: string): number[] {
  return Array.from({ length: 10 }, (_, index) => index * 97 + (query.length % 97));
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
