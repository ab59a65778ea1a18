import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Pack } from '../../src/core/pack.ts';
import { openStore, type Store, type StoreOptions } from '../../src/store/open-store.ts';
import { smallPack } from '../fixtures/small-pack.ts';

/** A browser's disk: stores that are opened on the same one see the same database. */
export function newDisk(): IDBFactory {
  return new IDBFactory();
}

/** A store over a disk and a pack, as one life of the worker would open it. */
export function storeOn(
  disk: IDBFactory,
  pack: Pack = smallPack(),
  options: Partial<StoreOptions> = {},
): Store {
  return openStore({
    indexedDB: disk,
    IDBKeyRange,
    readPack: async () => structuredClone(pack),
    packHash: pack.meta.hash,
    ...options,
  });
}

/** A store whose import is done. */
export async function seededStore(
  pack: Pack = smallPack(),
  options: Partial<StoreOptions> = {},
): Promise<Store> {
  const store = storeOn(newDisk(), pack, options);
  await answerOf(store.seed());
  return store;
}

/** The value of an answer that must be one. */
export async function answerOf<T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; reason: string }>,
): Promise<T> {
  const reply = await answer;
  if (!reply.ok) throw new Error(`No answer: ${JSON.stringify(reply)}`);
  return reply.value;
}
