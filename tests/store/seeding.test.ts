import { describe, expect, it, vi } from 'vitest';
import { largePack, nextPack, smallPack } from '../fixtures/small-pack.ts';
import { answerOf, newDisk, storeOn } from './opened-store.ts';
import { flaws } from './whole-database.ts';

const thousand = largePack(1_200);

describe('seeding', () => {
  it('imports the whole pack once', async () => {
    const disk = newDisk();
    const store = storeOn(disk);
    expect(await answerOf(store.seed())).toBe('imported');
    expect(await answerOf(store.seed())).toBe('present');
    expect(await flaws(disk, smallPack())).toEqual([]);
    expect(await answerOf(store.status())).toMatchObject({
      state: 'ready',
      progress: 1,
      passages: 12,
      topics: 7,
    });
  });

  it('goes on where it was, whatever step the worker was killed before, and takes none twice', async () => {
    const pack = largePack(510);
    let steps = 0;
    await answerOf(storeOn(newDisk(), pack, { beforeStep: () => void steps++ }).seed());
    for (let killedAt = 0; killedAt < steps; killedAt++) {
      const disk = newDisk();
      let taken = 0;
      const dying = storeOn(disk, pack, {
        beforeStep() {
          if (taken === killedAt) throw new Error('killed');
          taken++;
        },
      });
      expect((await dying.seed()).ok).toBe(false);
      dying.close();
      const next = storeOn(disk, pack, { beforeStep: () => void taken++ });
      await answerOf(next.resume());
      next.close();
      expect(await flaws(disk, pack)).toEqual([]);
      expect(taken).toBeLessThanOrEqual(steps);
    }
  }, 60_000);

  it('takes up an interrupted import on the next wake, and leaves a complete one alone', async () => {
    const disk = newDisk();
    let reads = 0;
    const pack = smallPack();
    const readPack = async () => {
      reads++;
      return pack;
    };
    await storeOn(disk, pack, {
      readPack,
      beforeStep: (progress) => (progress > 0.5 ? Promise.reject(new Error('killed')) : undefined),
    }).seed();
    expect(await answerOf(storeOn(disk, pack, { readPack }).resume())).toBe('imported');
    expect(reads).toBe(2);
    expect(await answerOf(storeOn(disk, pack, { readPack }).resume())).toBe('present');
    expect(reads).toBe(2);
  });

  it('replaces the old content when the packaged one has another hash, and frees its rows', async () => {
    const disk = newDisk();
    const old = storeOn(disk);
    await answerOf(old.seed());
    old.close();
    const updated = storeOn(disk, nextPack());
    expect(await answerOf(updated.seed())).toBe('imported');
    expect(await flaws(disk, nextPack())).toEqual([]);
    expect((await answerOf(updated.search({ query: 'Kyiv', limit: 5 }))).results).toEqual([]);
  });

  it('keeps the old content answering until the new one is complete', async () => {
    const disk = newDisk();
    const old = storeOn(disk);
    await answerOf(old.seed());
    old.close();
    const killed = storeOn(disk, nextPack(), {
      beforeStep: (progress) => (progress > 0.3 ? Promise.reject(new Error('killed')) : undefined),
    });
    expect((await killed.seed()).ok).toBe(false);
    killed.close();
    const offline = storeOn(disk, smallPack(), { readPack: () => Promise.reject(new Error('no package')) });
    const { results } = await answerOf(offline.search({ query: 'Kyiv', limit: 5 }));
    expect(results.map(({ passage }) => passage)).toEqual(['drones-over-ukraine#first']);
  });

  it('comes to the same when two workers import at once', async () => {
    const disk = newDisk();
    const stores = [storeOn(disk, thousand), storeOn(disk, thousand)];
    const outcomes = await Promise.all(stores.map((store) => answerOf(store.seed())));
    expect(outcomes).toContain('imported');
    expect(await flaws(disk, thousand)).toEqual([]);
  });

  it('lets the newer of two different packs win, without a fight', async () => {
    const disk = newDisk();
    const older = storeOn(disk, thousand);
    const newer = storeOn(disk, nextPack());
    const importing = older.seed();
    const replacing = newer.seed();
    const outcomes = [await answerOf(importing), await answerOf(replacing)];
    expect(outcomes.filter((outcome) => outcome === 'superseded').length).toBeLessThanOrEqual(1);
    expect(await flaws(disk, nextPack())).toEqual([]);
  });

  it('does not import while another context holds the lock', async () => {
    const store = storeOn(newDisk(), smallPack(), { lock: async () => 'held' });
    expect(await answerOf(store.seed())).toBe('held');
    expect((await answerOf(store.search({ query: 'treaty', limit: 1 }))).results).toHaveLength(1);
  });

  it('goes on where the context that held the lock has ended in the middle', async () => {
    const disk = newDisk();
    let isHeld = true;
    let end = () => {};
    const freed = new Promise<void>((resolve) => {
      end = resolve;
    });
    const store = storeOn(disk, smallPack(), {
      lock: async (work) => (isHeld ? 'held' : work()),
      lockFree: () => freed,
    });
    expect(await answerOf(store.seed())).toBe('held');
    expect((await answerOf(store.status())).state).not.toBe('ready');
    isHeld = false;
    end();
    await vi.waitFor(async () => expect((await answerOf(store.status())).state).toBe('ready'));
    expect(await flaws(disk, smallPack())).toEqual([]);
  });

  it('cuts a large index into shards that answer like one', async () => {
    const large = largePack(8_400);
    const disk = newDisk();
    const store = storeOn(disk, large);
    await answerOf(store.seed());
    expect(await flaws(disk, large)).toEqual([]);
    const bundled = storeOn(newDisk(), large, { lock: async () => 'held' });
    for (const query of ['kalo ', 'mine ruta ', 'zulhem ', '"kalo kalo"']) {
      const ask = { query, limit: 20 };
      const fromShards = await answerOf(store.search(ask));
      expect(fromShards.results.map(({ passage }) => passage)).toEqual(
        (await answerOf(bundled.search(ask))).results.map(({ passage }) => passage),
      );
    }
  }, 60_000);
});
