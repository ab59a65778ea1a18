import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, reset } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: { ...fakeBrowser, tabs: { query: () => ask() } } }));

const { forgetSearches, readSearches, writeSearches } = await import('../../src/platform/recent-searches.ts');

let ask: () => Promise<{ incognito?: boolean }[]>;
const { local, sync } = fakeBrowser.storage;

describe('recent searches on the device', () => {
  beforeEach(() => {
    reset();
    ask = async () => [{ incognito: false }];
  });

  it('come back as they were kept, and are not in the sync area', async () => {
    await writeSearches(['snapback', 'bushehr']);
    expect(await readSearches()).toEqual(['snapback', 'bushehr']);
    expect(sync.stored).toEqual({});
  });

  it('are none, and may not be kept, over a private window', async () => {
    await writeSearches(['snapback']);
    ask = async () => [{ incognito: true }];
    expect(await readSearches()).toBeUndefined();
  });

  it.each([
    ['no window answers', async () => []],
    ['asking fails', async () => Promise.reject(new Error('No window.'))],
    ['the window does not say', async () => [{}]],
  ])('are taken for private where %s', async (_, answer) => {
    await writeSearches(['snapback']);
    ask = answer;
    expect(await readSearches()).toBeUndefined();
  });

  it('may not be kept where storage does not answer, and trouble nobody', async () => {
    local.fails = 'disabled by policy';
    expect(await readSearches()).toBeUndefined();
    await expect(writeSearches(['snapback'])).resolves.toBeUndefined();
  });

  it('are gone when they are forgotten', async () => {
    await writeSearches(['snapback']);
    await forgetSearches();
    expect(local.stored).toEqual({});
    expect(await readSearches()).toEqual([]);
  });
});
