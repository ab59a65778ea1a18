import { IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import { answerOf, newDisk, storeOn } from './opened-store.ts';
import { flaws, withDatabase } from './whole-database.ts';

afterEach(() => vi.restoreAllMocks());

describe('rebuilding the store', () => {
  it('makes anew what is there, though its content is the same, and frees the old rows', async () => {
    const disk = newDisk();
    const store = storeOn(disk);
    await answerOf(store.seed());
    // Damage that no query has met yet.
    await withDatabase(disk, (database) => database.passages.clear());
    expect(await answerOf(store.rebuild())).toBe('rebuilt');
    expect(await flaws(disk, smallPack())).toEqual([]);
    expect(await answerOf(store.status())).toMatchObject({ state: 'ready', passages: 12 });
  });

  it('answers meanwhile, and says how far it is', async () => {
    const disk = newDisk();
    await answerOf(storeOn(disk).seed());
    const gates: { progress: number; open: () => void }[] = [];
    const store = storeOn(disk, smallPack(), {
      beforeStep: (progress) => new Promise<void>((open) => gates.push({ progress, open })),
    });
    const rebuilding = store.rebuild();
    const { results } = await answerOf(store.search({ query: 'pezeshkan treaty', limit: 1 }));
    expect(results[0]?.passage).toBe('the-2025-treaty#signing');
    expect(await answerOf(store.status())).toMatchObject({ state: 'seeding' });
    const told: number[] = [];
    let isDone = false;
    void rebuilding.then(() => {
      isDone = true;
    });
    while (!isDone) {
      const gate = gates.shift();
      if (gate) {
        const { state, progress } = await answerOf(store.status());
        expect({ state, progress }).toEqual({ state: 'seeding', progress: gate.progress });
        told.push(progress);
        gate.open();
      }
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(told.length).toBeGreaterThan(3);
    expect(told[0]).toBe(0);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(told.at(-1)).toBe(1);
    expect(await answerOf(rebuilding)).toBe('rebuilt');
    expect(await answerOf(store.status())).toMatchObject({ state: 'ready', progress: 1 });
  });

  it('does without the old rows where there is no room for both', async () => {
    const disk = newDisk();
    const store = storeOn(disk);
    await answerOf(store.seed());
    const put = IDBObjectStore.prototype.put;
    let rows = 0;
    const deleted = vi.spyOn(disk, 'deleteDatabase');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (deleted.mock.calls.length === 0 && this.name !== 'meta' && rows++ > 5)
        throw new DOMException('No room.', 'QuotaExceededError');
      return put.apply(this, row);
    });
    expect(await answerOf(store.rebuild())).toBe('rebuilt');
    expect(deleted).toHaveBeenCalledOnce();
    expect(await flaws(disk, smallPack())).toEqual([]);
  });

  it('says why it failed, and answers from the package', async () => {
    const refusal = () => {
      throw new DOMException('Denied.', 'SecurityError');
    };
    const store = openStore({
      indexedDB: { open: refusal, deleteDatabase: refusal } as unknown as IDBFactory,
      IDBKeyRange,
      readPack: async () => smallPack(),
      patience: 20,
    });
    expect(await store.rebuild()).toMatchObject({ ok: false, reason: 'no-database' });
    expect((await answerOf(store.search({ query: 'treaty', limit: 1 }))).results).toHaveLength(1);
  });

  it('leaves an import that answers where it is the package that cannot be read', async () => {
    const disk = newDisk();
    await answerOf(storeOn(disk).seed());
    const store = storeOn(disk, smallPack(), { readPack: () => Promise.reject(new Error('No file.')) });
    expect(await store.rebuild()).toMatchObject({ ok: false, reason: 'package-damaged' });
    expect((await answerOf(store.search({ query: 'treaty', limit: 1 }))).results).toHaveLength(1);
    expect(await flaws(disk, smallPack())).toEqual([]);
  });

  it('leaves it to another context that is importing', async () => {
    const store = storeOn(newDisk(), smallPack(), { lock: async () => 'held' as const });
    expect(await answerOf(store.rebuild())).toBe('held');
  });

  it('comes after an import that is under way, and not beside it', async () => {
    const disk = newDisk();
    const store = storeOn(disk);
    const [seeded, rebuilt] = await Promise.all([store.seed(), store.rebuild()]);
    expect([await answerOf(Promise.resolve(seeded)), await answerOf(Promise.resolve(rebuilt))]).toEqual([
      'imported',
      'rebuilt',
    ]);
    expect(await flaws(disk, smallPack())).toEqual([]);
  });
});
