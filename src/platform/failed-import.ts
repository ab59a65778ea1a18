/**
 * The import that found no room, until the browser is closed. In memory: where the database takes no row, Firefox's `storage.local`
 * does not answer either (seen in 153), and the browser's start tries again anyhow.
 */
import browser from 'webextension-polyfill';
import { type FailedImport, isFailedImport } from '../core/failed-import.ts';

const key = 'store.failedImport';

export async function readFailedImport(): Promise<FailedImport | undefined> {
  try {
    const { [key]: failed } = await browser.storage.session.get([key]);
    return isFailedImport(failed) ? failed : undefined;
  } catch {
    // Then the import is tried at each wake, as if nothing had failed.
    return undefined;
  }
}

export async function writeFailedImport(failed: FailedImport): Promise<void> {
  try {
    await browser.storage.session.set({ [key]: failed });
  } catch {
    // As above.
  }
}

export async function forgetFailedImport(): Promise<void> {
  try {
    await browser.storage.session.remove(key);
  } catch {
    // It is too old in a day.
  }
}
