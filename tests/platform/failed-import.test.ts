import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, reset } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { forgetFailedImport, readFailedImport, writeFailedImport } = await import(
  '../../src/platform/failed-import.ts'
);

const { local, session, sync } = fakeBrowser.storage;
const failed = { hash: 'a', at: 1 };

describe('the import that found no room', () => {
  beforeEach(reset);

  it('comes back as it was, until it is forgotten, and needs no room on the disk', async () => {
    expect(await readFailedImport()).toBeUndefined();
    await writeFailedImport(failed);
    expect(await readFailedImport()).toEqual(failed);
    expect([local.stored, sync.stored]).toEqual([{}, {}]);
    await forgetFailedImport();
    expect(await readFailedImport()).toBeUndefined();
  });

  it('is none where something else was stored', async () => {
    await session.set({ 'store.failedImport': 7 });
    expect(await readFailedImport()).toBeUndefined();
  });

  it('is none, and troubles nobody, where storage does not answer', async () => {
    session.fails = 'disabled by policy';
    await writeFailedImport(failed);
    await forgetFailedImport();
    expect(await readFailedImport()).toBeUndefined();
  });
});
