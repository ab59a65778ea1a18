import { describe, expect, it } from 'vitest';
import { BlockCache } from '../../src/store/row-cache.ts';
import { nextPack, smallPack } from '../fixtures/small-pack.ts';
import { answerOf, newDisk, storeOn } from './opened-store.ts';
import { flaws } from './whole-database.ts';

const block = (after: string, last: string, size = 10) => ({ after, last, bytes: new Uint8Array(size) });

describe('blocks that a worker keeps', () => {
  const cache = new BlockCache();
  for (const one of [block('', 'd'), block('d', 'm'), block('r', 'z')]) cache.keep(one);

  it.each([
    ['a', 'd'],
    ['d', 'd'],
    ['e', 'm'],
    ['n', undefined],
    ['z', 'z'],
    ['zz', undefined],
  ])('are found by the terms between their ends: "%s"', (term, last) => {
    expect(cache.around(term)?.last).toBe(last);
  });

  it('answer a range only if none of it is missing', () => {
    const ends = (from: string, to: string, most = 9) =>
      cache.within({ from, to }, most)?.map(({ last }) => last);
    expect(ends('b', 'f')).toEqual(['d', 'm']);
    expect(ends('b', 'f', 1)).toEqual(['d']);
    expect(ends('b', 'p')).toBeUndefined();
    expect(ends('n', 's')).toBeUndefined();
  });

  it('are bounded: the oldest go first', () => {
    const small = new BlockCache();
    for (let number = 100; number < 200; number++) small.keep(block(`${number}`, `${number + 1}`, 100_000));
    expect(small.around('101')).toBeUndefined();
    expect(small.around('200')?.last).toBe('200');
  });
});

it('gives up what it kept when another context has replaced the content', async () => {
  const disk = newDisk();
  const store = storeOn(disk);
  await answerOf(store.seed());
  const drones = { query: 'drones kyiv', limit: 5 };
  expect((await answerOf(store.search(drones))).total).toBeGreaterThan(0);
  const other = nextPack();
  other.meta.hash = smallPack().meta.hash;
  await answerOf(storeOn(disk, other).rebuild());
  expect((await answerOf(store.search(drones))).results.map(({ article }) => article)).not.toContain(
    'drones-over-ukraine',
  );
});

it('finds a topic by the last of hundreds of names, and keeps its index sound', async () => {
  const pack = smallPack();
  const names = Array.from({ length: 600 }, (_, number) => `Vessel quince${number}`);
  pack.topics = pack.topics.map((topic, number) => (number === 0 ? { ...topic, names } : topic));
  const disk = newDisk();
  const store = storeOn(disk, pack);
  await answerOf(store.seed());
  expect(await flaws(disk, pack)).toEqual([]);
  const { topics } = await answerOf(store.search({ query: 'vessel quince599', limit: 1 }));
  expect(topics[0]?.id).toBe(pack.topics[0]?.id);
});
