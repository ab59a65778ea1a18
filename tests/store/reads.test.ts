import { IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { largePack } from '../fixtures/small-pack.ts';
import { answerOf, newDisk, storeOn } from './opened-store.ts';

const disk = newDisk();
const pack = largePack(3_000);
await answerOf(storeOn(disk, pack).seed());

afterEach(() => vi.restoreAllMocks());

describe('a cold worker', () => {
  it.each([
    ['search', { query: 'kalo mineru', limit: 10 }, 30],
    ['search', { query: 'a word that is still being typed ka', limit: 10 }, 50],
  ] as const)('reads few rows for %s', async (_, query, most) => {
    const { store, rows } = watchedStore();
    expect((await answerOf(store.search(query))).results.length).toBe(10);
    expect(await rows()).toBeLessThanOrEqual(most);
  });

  it('reads the passages of a further page, and nothing of the index again', async () => {
    const { store, rows } = watchedStore();
    const query = { query: 'kalo mineru', limit: 10 };
    const first = await answerOf(store.search(query));
    const before = await rows();
    const second = await answerOf(store.search({ ...query, offset: 10 }));
    // Ten passages and the row that says which import answers.
    expect((await rows()) - before).toBeLessThanOrEqual(11);
    const ids = [...first.results, ...second.results].map(({ passage }) => passage);
    expect(new Set(ids).size).toBe(20);
  });

  it('reads a topic, at most 30 of its passages and the blocks of the sentence’s words for a briefing', async () => {
    const { store, rows } = watchedStore();
    const query = { topic: 'shahed-136', sentence: 'kalo lomi miru taka vine sogar', pageTopics: ['iran'] };
    expect((await answerOf(store.briefing(query))).excerpts.length).toBeGreaterThan(0);
    expect(await rows()).toBeLessThanOrEqual(45);
  });

  it('never reads the package when the database is complete', async () => {
    const readPack = vi.fn(async () => pack);
    const store = storeOn(disk, pack, { readPack });
    await answerOf(store.search({ query: 'kalo', limit: 3 }));
    await answerOf(store.topics());
    await answerOf(store.status());
    await answerOf(store.resume());
    expect(readPack).not.toHaveBeenCalled();
  });
});

/** A store as a worker that just woke has it, and the number of rows that it asked for since. */
function watchedStore() {
  const gets = [vi.spyOn(IDBObjectStore.prototype, 'get'), vi.spyOn(IDBIndex.prototype, 'get')];
  const ranges = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const cursors = [
    vi.spyOn(IDBObjectStore.prototype, 'openCursor'),
    vi.spyOn(IDBIndex.prototype, 'openCursor'),
  ];
  const rows = async () => {
    for (const cursor of cursors) expect(cursor).not.toHaveBeenCalled();
    const requests = ranges.mock.results.map(({ value }) => value as IDBRequest<unknown[]>);
    const inRanges = requests.reduce((sum, { result }) => sum + result.length, 0);
    return gets.reduce((sum, get) => sum + get.mock.calls.length, 0) + inRanges;
  };
  return { store: storeOn(disk, pack), rows };
}
