/** The reader's last searches: on this device only, never in the sync area, never from a private window. */
import browser from 'webextension-polyfill';
import { parseSearches } from '../core/recent-searches.ts';

const key = 'recentSearches';

/** The last searches, the newest first; undefined where none may be kept: in a private window, or without storage. */
export async function readSearches(): Promise<string[] | undefined> {
  try {
    if (await isPrivate()) return undefined;
    return parseSearches((await browser.storage.local.get(key))[key]);
  } catch {
    // A convenience: without it nothing is lost.
    return undefined;
  }
}

/** Keep these searches. Call only after `readSearches` returned a list: it found the window not to be private. */
export async function writeSearches(searches: readonly string[]): Promise<void> {
  try {
    await browser.storage.local.set({ [key]: searches });
  } catch {
    // As above.
  }
}

export async function forgetSearches(): Promise<void> {
  await browser.storage.local.remove(key);
}

/**
 * Is this popup over a private window? One process serves both kinds of window, so the window is asked, not the
 * extension's own context; where nobody answers, it is taken for private.
 */
async function isPrivate(): Promise<boolean> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.incognito ?? true;
  } catch {
    return true;
  }
}
