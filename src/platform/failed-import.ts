/** The import that found no room. Not in the database, which may take no row then; this storage has a room of its own. */
import browser from 'webextension-polyfill';
import { type FailedImport, isFailedImport } from '../core/failed-import.ts';

const key = 'store.failedImport';

export async function readFailedImport(): Promise<FailedImport | undefined> {
  try {
    const { [key]: failed } = await browser.storage.local.get([key]);
    return isFailedImport(failed) ? failed : undefined;
  } catch {
    // Then the import is tried at each wake, as if nothing had failed.
    return undefined;
  }
}

export async function writeFailedImport(failed: FailedImport): Promise<void> {
  try {
    await browser.storage.local.set({ [key]: failed });
  } catch {
    // As above: the disk may be full to the last byte.
  }
}

export async function forgetFailedImport(): Promise<void> {
  try {
    await browser.storage.local.remove(key);
  } catch {
    // It is too old in a day.
  }
}
