import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FailedImport } from '../../src/core/failed-import.ts';
import type { FailureMemory } from '../../src/store/open-store.ts';
import { nextPack, smallPack } from '../fixtures/small-pack.ts';
import { answerOf, newDisk, storeOn } from './opened-store.ts';
import { flaws, withDatabase } from './whole-database.ts';

const hour = 3_600_000;
let puts = 0;
let isFull = true;

beforeEach(() => {
  puts = 0;
  isFull = true;
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    if (this.name !== 'meta') puts++;
    if (isFull && this.name === 'terms') throw new DOMException('No room.', 'QuotaExceededError');
    return put.apply(this, row);
  });
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000 * hour });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A browser in which workers come and go: what each wake reads of the package is counted. */
function browserWith(pack = smallPack()) {
  const disk = newDisk();
  const readPack = vi.fn(async () => structuredClone(pack));
  let failed: FailedImport | undefined;
  const failures: FailureMemory = {
    read: async () => failed,
    async write(next) {
      failed = next;
    },
    async forget() {
      failed = undefined;
    },
  };
  const wake = (woken = pack) => storeOn(disk, woken, { failures, ...(woken === pack ? { readPack } : {}) });
  return { disk, wake, readPack, remembered: () => failed };
}

async function failedOnce() {
  const browser = browserWith();
  expect(await browser.wake().seed()).toMatchObject({ ok: false, reason: 'disk-full' });
  browser.readPack.mockClear();
  puts = 0;
  return browser;
}

describe('an import that found no room', () => {
  it('is left by the wakes of a day: nothing is read and nothing written', async () => {
    const { wake, readPack } = await failedOnce();
    for (let woken = 0; woken < 4; woken++) {
      expect(await wake().resume()).toMatchObject({ ok: false, reason: 'disk-full' });
    }
    expect(readPack).not.toHaveBeenCalled();
    expect(puts).toBe(0);
  });

  it('is not tried again behind an answer either', async () => {
    const { wake } = await failedOnce();
    const store = wake();
    for (const query of ['treaty', 'drones'])
      expect((await answerOf(store.search({ query, limit: 1 }))).results).toHaveLength(1);
    expect(await answerOf(store.status())).toMatchObject({ state: 'bundled', reason: 'disk-full' });
    expect(puts).toBe(0);
  });

  it('is what a worker gives as the reason that has tried nothing itself', async () => {
    const { wake } = await failedOnce();
    expect(await answerOf(wake().status())).toMatchObject({ state: 'bundled', reason: 'disk-full' });
  });

  it('is what it gives where the failed import could not even be given up', async () => {
    const { wake, disk } = await failedOnce();
    await withDatabase(disk, (database) =>
      database.meta.put({ key: 'seeding', hash: smallPack().meta.hash, step: 1, steps: 9 } as never),
    );
    expect(await answerOf(wake().status())).toMatchObject({ state: 'bundled', reason: 'disk-full' });
  });

  it('is tried again a day later', async () => {
    const { wake, disk, remembered } = await failedOnce();
    isFull = false;
    vi.setSystemTime(1_024 * hour);
    expect(await answerOf(wake().resume())).toBe('imported');
    expect(await flaws(disk, smallPack())).toEqual([]);
    expect(remembered()).toBeUndefined();
    expect(await answerOf(wake().status())).toMatchObject({ state: 'ready' });
  });

  it.each(['seed', 'rebuild'] as const)('is tried again at once by %s', async (asked) => {
    const { wake, disk, remembered } = await failedOnce();
    isFull = false;
    await answerOf(wake()[asked]());
    expect(await flaws(disk, smallPack())).toEqual([]);
    expect(remembered()).toBeUndefined();
  });

  it('does not keep other content waiting', async () => {
    const { wake, disk } = await failedOnce();
    isFull = false;
    expect(await answerOf(wake(nextPack()).resume())).toBe('imported');
    expect(await flaws(disk, nextPack())).toEqual([]);
  });

  it('goes on in a worker that is asked for it while it wakes', async () => {
    const { wake, disk } = await failedOnce();
    isFull = false;
    const store = wake();
    await Promise.all([store.resume(), store.seed()]);
    expect(await flaws(disk, smallPack())).toEqual([]);
    expect(await answerOf(store.status())).toMatchObject({ state: 'ready' });
  });
});
