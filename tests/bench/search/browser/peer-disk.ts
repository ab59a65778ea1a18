import type { Pack } from '../../../../src/core/pack.ts';
import { chunkSize, type Found } from './contestant.ts';

/** The database of a peer: its passages by number, and its index as the records that it serialises to. */
export class PeerDisk {
  readonly #database: IDBDatabase;

  private constructor(database: IDBDatabase) {
    this.#database = database;
  }

  static async open(): Promise<PeerDisk> {
    const request = indexedDB.open('peer', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('passages');
      request.result.createObjectStore('index');
    };
    return new PeerDisk(await settled(request));
  }

  async writePassages({ passages }: Pack): Promise<void> {
    for (let from = 0; from < passages.length; from += chunkSize) {
      const store = this.#database.transaction('passages', 'readwrite').objectStore('passages');
      passages.slice(from, from + chunkSize).forEach((passage, index) => {
        store.put(passage, from + index);
      });
      await committed(store.transaction);
    }
  }

  async writeIndex(records: Iterable<readonly [key: string, value: unknown]>): Promise<void> {
    const store = this.#database.transaction('index', 'readwrite').objectStore('index');
    for (const [key, value] of records) store.put(value, key);
    await committed(store.transaction);
  }

  /** A record of the index. */
  record<T>(key: string): Promise<T> {
    return settled(this.#database.transaction('index').objectStore('index').get(key));
  }

  async records(): Promise<[string, unknown][]> {
    const store = this.#database.transaction('index').objectStore('index');
    const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
    return keys.map((key, index) => [String(key), values[index]]);
  }

  /** Passages by number, read in one transaction. */
  read(numbers: readonly number[]): Promise<Found[]> {
    const store = this.#database.transaction('passages').objectStore('passages');
    return Promise.all(numbers.map((number) => settled<Found>(store.get(number))));
  }

  all(): Promise<Found[]> {
    return settled(this.#database.transaction('passages').objectStore('passages').getAll());
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
