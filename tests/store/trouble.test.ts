import { IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createConnection } from '../../src/store/connection.ts';
import { databaseName, openDatabase, rowKey } from '../../src/store/database.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { largePack, nextPack, smallPack } from '../fixtures/small-pack.ts';
import { answerOf, newDisk, storeOn } from './opened-store.ts';
import { flaws, withDatabase } from './whole-database.ts';

afterEach(() => vi.restoreAllMocks());

const findsTreaty = async (store: Store) => {
  const { results } = await answerOf(store.search({ query: 'pezeshkan treaty', limit: 1 }));
  expect(results[0]?.passage).toBe('the-2025-treaty#signing');
};
const hover = { topic: 'alabuga', sentence: '', pageTopics: [] };

describe('a store whose database is in trouble', () => {
  it('answers from the package while the import runs', async () => {
    let goOn = () => {};
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const store = storeOn(newDisk(), smallPack(), { beforeStep: () => gate });
    const seeding = store.seed();
    await findsTreaty(store);
    expect((await answerOf(store.briefing(hover))).excerpts.length).toBeGreaterThan(0);
    expect(await answerOf(store.status())).toMatchObject({ state: 'seeding' });
    goOn();
    expect(await answerOf(seeding)).toBe('imported');
    expect(await answerOf(store.status())).toMatchObject({ state: 'ready' });
  });

  it('answers from the package after the database was deleted under it, and fills it again', async () => {
    const disk = newDisk();
    const store = storeOn(disk);
    await answerOf(store.seed());
    await new Promise((resolve, reject) => {
      const request = disk.deleteDatabase(databaseName);
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    await findsTreaty(store);
    await answerOf(store.seed());
    expect(await flaws(disk, smallPack())).toEqual([]);
    expect(await answerOf(store.status())).toMatchObject({ state: 'ready' });
  });

  it.each([
    ['is blocked', refusing(() => new DOMException('Denied.', 'SecurityError')), { reason: 'no-database' }],
    [
      'fails to open',
      failing('OperationError'),
      { reason: 'database-failed', detail: expect.stringMatching(/OperationError/) },
    ],
    ['neither opens nor refuses', refusing(), { reason: 'database-silent' }],
  ])('answers from the package where IndexedDB %s, and says why', async (_, indexedDB, trouble) => {
    const store = openStore({ indexedDB, IDBKeyRange, readPack: async () => smallPack(), patience: 5 });
    expect(await store.seed()).toMatchObject({ ok: false, ...trouble });
    await findsTreaty(store);
    expect(await answerOf(store.briefing(hover))).toMatchObject({ topic: { id: 'alabuga' } });
    expect(await answerOf(store.status())).toMatchObject({ state: 'bundled', passages: 12, ...trouble });
  });

  it('answers from the package where there is no IndexedDB at all', async () => {
    const store = openStore({ readPack: async () => smallPack() });
    await findsTreaty(store);
    expect((await answerOf(store.status())).state).toBe('bundled');
  });

  it('says that the disk is full, answers from the package and gives the room back', async () => {
    const disk = newDisk();
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      if (this.name !== 'meta' && puts++ > 5) throw new DOMException('No room.', 'QuotaExceededError');
      return put.apply(this, row);
    });
    const store = storeOn(disk);
    expect(await store.seed()).toMatchObject({ ok: false, reason: 'disk-full' });
    await findsTreaty(store);
    expect(await answerOf(store.status())).toMatchObject({ state: 'bundled', reason: 'disk-full' });
    expect(await withDatabase(disk, (database) => database.passages.count())).toBe(0);
    full.mockRestore();
    expect(await answerOf(store.seed())).toBe('imported');
  });

  it.each([
    ['could be deleted', false],
    ['could not be deleted either', true],
  ])('keeps nothing of an update that found no room and %s', async (_, isStuck) => {
    const disk = newDisk();
    await answerOf(storeOn(disk).seed());
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === 'terms') throw new DOMException('No room.', 'QuotaExceededError');
      return put.apply(this, row);
    });
    const remove = IDBObjectStore.prototype.delete;
    if (isStuck)
      vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (
        this: IDBObjectStore,
        ...key
      ) {
        if (this.name !== 'meta') throw new DOMException('No room.', 'QuotaExceededError');
        return remove.apply(this, key);
      });
    expect(await storeOn(disk, largePack(510)).seed()).toMatchObject({ ok: false, reason: 'disk-full' });
    vi.restoreAllMocks();
    if (!isStuck) expect(await withDatabase(disk, (database) => database.passages.count())).toBe(0);
    // The worker sleeps meanwhile; the next update is a small one.
    expect(await answerOf(storeOn(disk, nextPack()).seed())).toBe('imported');
    expect(await flaws(disk, nextPack())).toEqual([]);
  });

  it('keeps nothing of an interrupted update that was taken back', async () => {
    const disk = newDisk();
    await answerOf(storeOn(disk).seed());
    const beforeStep = (progress: number) =>
      progress > 0.5 ? Promise.reject(new Error('killed')) : undefined;
    expect((await storeOn(disk, largePack(510), { beforeStep }).seed()).ok).toBe(false);
    expect(await answerOf(storeOn(disk).seed())).toBe('present');
    expect(await flaws(disk, smallPack())).toEqual([]);
  });

  it('replaces a database that a later version of the extension left behind', async () => {
    const disk = newDisk();
    await new Promise((resolve, reject) => {
      const request = disk.open(databaseName, 990);
      request.onupgradeneeded = () => request.result.createObjectStore('from-the-future');
      request.onsuccess = () => resolve(request.result.close());
      request.onerror = reject;
    });
    vi.spyOn(console, 'warn').mockImplementation(() => {}); // Dexie remarks on the unknown tables.
    const store = storeOn(disk);
    expect(await answerOf(store.seed())).toBe('imported');
    await findsTreaty(store);
    expect(await flaws(disk, smallPack())).toEqual([]);
  });

  it('brings a database of an earlier version up to date, and keeps none of its tables that went', async () => {
    const disk = newDisk();
    await new Promise((resolve, reject) => {
      const request = disk.open(databaseName, 10);
      request.onupgradeneeded = () => {
        const tables = ['topics', 'articles', 'passages', 'events', 'dates', 'words', 'blocks', 'nameBlocks'];
        for (const name of tables) {
          const table = request.result.createObjectStore(name, { keyPath: 'key' });
          if (name === 'topics' || name === 'articles')
            table.createIndex('[generation+id]', ['generation', 'id']);
          table.put({ key: rowKey(7, 0), generation: 7, id: 'old' });
        }
        request.result.createObjectStore('slices', { keyPath: 'key' });
        request.result
          .createObjectStore('meta', { keyPath: 'key' })
          .put({ key: 'current', format: 1, generation: 7, isClean: true });
      };
      request.onsuccess = () => resolve(request.result.close());
      request.onerror = reject;
    });
    const store = storeOn(disk);
    await findsTreaty(store);
    expect(await answerOf(store.seed())).toBe('imported');
    expect(await flaws(disk, smallPack())).toEqual([]);
    const tables = await withDatabase(disk, async (database) => [...database.backendDB().objectStoreNames]);
    expect(tables).not.toContain('blocks');
    await findsTreaty(store);
  });

  it.each([
    ['lacks a row', (rows: import('dexie').Table) => rows.clear()],
    [
      'holds a damaged row',
      (rows: import('dexie').Table) => rows.toCollection().modify({ bytes: new Uint8Array([9, 200, 200]) }),
    ],
  ])('answers from the package when the index %s, and mends it', async (_, damage) => {
    const disk = newDisk();
    const first = storeOn(disk);
    await answerOf(first.seed());
    first.close();
    await withDatabase(disk, async (database) => damage(database.terms));
    const store = storeOn(disk);
    await findsTreaty(store);
    await answerOf(store.seed());
    expect(await flaws(disk, smallPack())).toEqual([]);
    expect(await answerOf(store.status())).toMatchObject({ state: 'ready' });
    await findsTreaty(store);
  });

  it.each([
    ['lacks one', (texts: string[]) => texts.slice(0, -1)],
    ['holds one that does not decode', (texts: string[]) => texts.map((text) => text.slice(0, -1))],
  ])('answers from the package when a row of passages %s, and mends it', async (_, damaged) => {
    const disk = newDisk();
    const first = storeOn(disk);
    await answerOf(first.seed());
    first.close();
    await withDatabase(disk, async ({ passages }) => {
      for (const key of await passages.toCollection().primaryKeys())
        await passages.put(damaged((await passages.get(key)) ?? []), key);
    });
    const store = storeOn(disk);
    await findsTreaty(store);
    await answerOf(store.briefing({ topic: 'strategic-partnership-treaty', sentence: '', pageTopics: [] }));
    await answerOf(store.seed());
    expect(await flaws(disk, smallPack())).toEqual([]);
  });

  it('opens the database again when it was closed under a query', async () => {
    const connection = createConnection(openDatabase, { indexedDB: newDisk(), IDBKeyRange });
    (await connection.open()).close();
    expect(await connection.use((database) => database.meta.count())).toBe(0);
  });
});

describe('a store whose package is damaged', () => {
  const broken = smallPack() as unknown as { passages: { text: unknown }[] };
  Object.assign(broken.passages[3] ?? {}, { text: 7 });

  it.each([
    ['is no object', null, /no object/],
    ['has a malformed passage', broken, /passages\[3\] \(the-2025-treaty#banks\)/],
    ['lacks its head', { topics: [] }, /"meta" is missing/],
    ['lacks its events', { ...smallPack(), events: undefined }, /"events" is no list/],
  ])('says what is wrong when the package %s', async (_, pack, detail) => {
    const store = storeOn(newDisk(), smallPack(), { readPack: async () => pack });
    const answers = [
      store.seed(),
      store.status(),
      store.briefing(hover),
      store.search({ query: 'treaty', limit: 1 }),
    ];
    for (const answer of answers) {
      expect(await answer).toMatchObject({
        ok: false,
        reason: 'package-damaged',
        detail: expect.stringMatching(detail),
      });
    }
  });

  it('goes on answering from an earlier import', async () => {
    const disk = newDisk();
    await answerOf(storeOn(disk).seed());
    const store = storeOn(disk, smallPack(), { readPack: () => Promise.reject(new Error('missing')) });
    await findsTreaty(store);
    expect((await answerOf(store.status())).state).toBe('ready');
  });
});

/** An IndexedDB whose `open` throws, or does nothing at all. */
function refusing(error?: () => DOMException): IDBFactory {
  const open = () => {
    if (error) throw error();
    return {};
  };
  return { open, deleteDatabase: open } as unknown as IDBFactory;
}

function failing(name: string): IDBFactory {
  const open = () => {
    const request = {
      error: new DOMException('It failed.', name),
      onerror: undefined as ((event: unknown) => void) | undefined,
    };
    queueMicrotask(() => request.onerror?.({ target: request, preventDefault() {}, stopPropagation() {} }));
    return request;
  };
  return { open, deleteDatabase: open } as unknown as IDBFactory;
}
