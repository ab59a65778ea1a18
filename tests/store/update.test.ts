import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../src/store/open-store.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import { answerOf, newDisk, storeOn } from './opened-store.ts';
import { flaws, withDatabase } from './whole-database.ts';

afterEach(() => vi.restoreAllMocks());

/** The small pack with one topic more, as an update brings it. */
const updated = smallPack();
updated.meta = { ...updated.meta, hash: 'd'.repeat(64), version: '1.1.0', asOf: '2026-11-20' };
const [anyTopic = { id: '' }] = updated.topics;
updated.topics.push({ ...anyTopic, id: 'caspian-route', related: [] } as (typeof updated.topics)[number]);

const hover = { topic: 'caspian-route', sentence: '', pageTopics: [] };

/** No row of the index finds room. */
function fillDisk() {
  const put = IDBObjectStore.prototype.put;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...row
  ) {
    if (this.name === 'terms') throw new DOMException('No room.', 'QuotaExceededError');
    return put.apply(this, row);
  });
}

/** A disk with the import of the package before. */
async function diskBefore() {
  const disk = newDisk();
  const before = storeOn(disk);
  await answerOf(before.seed());
  before.close();
  return disk;
}

async function answersAsUpdated(store: Store) {
  expect((await answerOf(store.briefing(hover))).topic.id).toBe('caspian-route');
  expect((await answerOf(store.topics())).topics.map(({ id }) => id)).toContain('caspian-route');
}

describe('an update of the package', () => {
  it('answers and counts as itself where the import found no room, and says why it is not imported', async () => {
    const disk = await diskBefore();
    fillDisk();
    const store = storeOn(disk, updated);
    expect(await store.seed()).toMatchObject({ ok: false, reason: 'disk-full' });
    await answersAsUpdated(store);
    expect(await answerOf(store.status())).toMatchObject({
      state: 'bundled',
      reason: 'disk-full',
      topics: 8,
      packAsOf: '2026-11-20',
    });
  });

  it('takes the room of the one before where there is none for both', async () => {
    const disk = await diskBefore();
    const put = IDBObjectStore.prototype.put;
    const deleted = vi.spyOn(disk, 'deleteDatabase');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === 'terms' && deleted.mock.calls.length === 0)
        throw new DOMException('No room.', 'QuotaExceededError');
      return put.apply(this, row);
    });
    const store = storeOn(disk, updated);
    expect(await answerOf(store.seed())).toBe('imported');
    expect(await flaws(disk, updated)).toEqual([]);
    expect(await answerOf(store.status())).toMatchObject({ state: 'ready', topics: 8 });
    await answersAsUpdated(store);
  });

  it('keeps an import that answers where it is to be mended and there is no room', async () => {
    const disk = await diskBefore();
    fillDisk();
    const deleted = vi.spyOn(disk, 'deleteDatabase');
    const store = storeOn(disk);
    // As a query that met damage would have it.
    await withDatabase(disk, (database) => database.terms.clear());
    await answerOf(store.search({ query: 'treaty', limit: 1 }));
    const rows = await withDatabase(disk, (database) => database.passages.count());
    expect(await store.seed()).toMatchObject({ ok: false, reason: 'disk-full' });
    expect(deleted).not.toHaveBeenCalled();
    expect(await withDatabase(disk, (database) => database.passages.count())).toBe(rows);
  });

  it('answers as itself from a worker that was killed before it began the import, and imports behind the answer', async () => {
    const disk = await diskBefore();
    const store = storeOn(disk, updated);
    await answersAsUpdated(store);
    await answerOf(store.seed());
    expect(await flaws(disk, updated)).toEqual([]);
    expect(await answerOf(store.status())).toMatchObject({ state: 'ready', topics: 8 });
  });

  it('is not called ready before it is imported', async () => {
    const store = storeOn(await diskBefore(), updated);
    expect(await answerOf(store.status())).toMatchObject({ state: 'bundled', topics: 8 });
  });

  it('is imported at the next wake', async () => {
    const disk = await diskBefore();
    expect(await answerOf(storeOn(disk, updated).resume())).toBe('imported');
    expect(await flaws(disk, updated)).toEqual([]);
  });

  it('once imported answers from the database, without the package', async () => {
    const disk = await diskBefore();
    await answerOf(storeOn(disk, updated).seed());
    const readPack = vi.fn(() => Promise.reject(new Error('The package was read.')));
    const store = storeOn(disk, updated, { readPack });
    await answersAsUpdated(store);
    expect(await answerOf(store.resume())).toBe('present');
    expect(readPack).not.toHaveBeenCalled();
  });
});
